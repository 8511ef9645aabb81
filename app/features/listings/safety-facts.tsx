import { hasField } from "~/app/domain/listing-content";
import { lawOf } from "~/app/domain/listing-kind";
import { useT } from "~/app/messages/use-t";
import { Facts, useJoined } from "./listing-terms";
import type { ListingView } from "./listing-view";

/** What one must know before one starts: dangers, effort, insurance, and in one sentence what the law guarantees. Nothing
 * is known of re-posted listings. */
export function SafetyFacts({ listing }: { listing: ListingView }) {
  const t = useT("listings");
  const joined = useJoined();
  const { kind, hazards, hazardous, labourGrade, insurancePayer } = listing;
  const told = hazards.map((code) => t(`hazard.${code}` as "hazard.height"));
  const untold = t(hazardous && labourGrade === null ? "show.some_hazard" : "show.no_hazards");
  const grade = labourGrade !== null && t(`grade.g${labourGrade}` as "grade.g1");
  return (
    <>
      <Facts
        rows={[
          [t("show.hazards"), told.length > 0 ? joined(told) : untold],
          [t("show.grade"), hasField(kind, "labourGrade") && grade],
          [t("show.insurance"), insurancePayer && t(`show.insurance_${insurancePayer}`)],
        ]}
      />
      {lawOf(kind).underInternshipLaw && (
        <p className="pt-2 text-14 text-soft">{t("show.internship_law")}</p>
      )}
    </>
  );
}
