import { useT } from "~/app/messages/use-t";
import { DayText } from "~/app/ui/date-text";
import { DefinitionList } from "~/app/ui/definition-list";
import type { ListingView } from "./listing-view";

/** What only a 岗位实习 has: its dates, and in one sentence what the law guarantees the student. */
export function InternshipFacts({
  listing: { startsOn, months, hazardous },
}: {
  listing: ListingView;
}) {
  const t = useT("listings");
  const items = [
    {
      term: t("field.startsOn"),
      detail: startsOn ? <DayText day={startsOn} full /> : t("show.not_yet"),
    },
    {
      term: t("field.months"),
      detail: months === null ? t("show.not_yet") : t("show.months", { count: months }),
    },
    { term: t("show.hazard"), detail: t(hazardous ? "yes" : "no") },
  ];
  return (
    <>
      <DefinitionList items={items} />
      <p className="pt-2 text-14 text-soft">{t("show.internship_law")}</p>
    </>
  );
}
