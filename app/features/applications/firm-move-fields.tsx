// Owns the fields that a firm's moves ask for. Their forms stand in firm-moves, their checks in the verb.
import { Link } from "@remix-run/react";
import { refusalReasons } from "~/app/domain/application";
import type { ListingKind } from "~/app/domain/listing";
import { offerDays } from "~/app/domain/application-times";
import type { Terms } from "~/app/domain/offer";
import { addDays, dayOf } from "~/app/domain/values";
import { useT } from "~/app/messages/use-t";
import { paths } from "~/app/paths";
import { SelectField } from "~/app/ui/choice-field";
import { DateField, TextArea } from "~/app/ui/field";
import { Notice } from "~/app/ui/notice";
import { DateTimeField } from "./date-time-field";
import { OfferTermsFields } from "./offer-terms-fields";
import type { ApplicationForFirm } from "./read-firm-application.server";
import type { useMoveForm } from "./use-move-form";

type Props = { field: ReturnType<typeof useMoveForm>["field"] };

/** When, or that the student chooses, and what the student must know to come. */
export function InviteFields({ field, story }: Props & { story: ApplicationForFirm }) {
  const t = useT("applications");
  const { openTimes: count, listing } = story;
  return (
    <>
      <p className="text-soft">
        {count > 0 ? t("firm.invite_choose", { count }) : t("firm.invite_no_times")}{" "}
        <Link to={paths.enterprise.interviewTimes(listing.id)} className="link">
          {t("firm.invite_times")}
        </Link>
      </p>
      <DateTimeField optional={count > 0} {...field("interviewAt")} />
      <Note field={field} hint={t("firm.invite_note_hint")} />
    </>
  );
}

/** How many seats are left, until when the student may answer, and the terms in words. */
export function OfferFields({
  field,
  now,
  left,
  terms,
  kind,
  sites,
}: Props & {
  now: Date;
  left: number | null;
  terms: Terms;
  kind: ListingKind;
  /** Where the student would go, of several places. */
  sites: readonly string[];
}) {
  const t = useT("applications");
  if (left !== null && left <= 0) return <Notice tone="info" title={t("firm.offer_full")} />;
  const today = dayOf(now);
  return (
    <>
      <p className="num font-bold">
        {left === null ? t("firm.offer_several") : t("firm.offer_seats", { count: left })}
      </p>
      {sites.length > 0 && (
        <p>{t("firm.offer_sites", { sites: sites.join(t("firm.site_join")) })}</p>
      )}
      <DateField
        hint={t("firm.offer_until_hint")}
        min={today}
        max={addDays(today, offerDays)}
        {...field("respondBy")}
      />
      <OfferTermsFields field={field} terms={terms} kind={kind} today={today} />
      <Note field={field} hint={t("firm.offer_note_hint")} />
    </>
  );
}

/** Why not, from a list that reaches the student in their language, and a word more. */
export function ReasonFields({ field }: Props) {
  const t = useT("applications");
  const reasons = refusalReasons.filter((code) => code !== "school_objects");
  return (
    <>
      <SelectField
        empty={t("firm.why_empty")}
        choices={reasons.map((value) => ({ value, label: t(`reason.${value}`) }))}
        {...field("reason")}
      />
      <Note field={field} hint={t("firm.refuse_note_hint")} />
    </>
  );
}

function Note({ field, hint }: Props & { hint: string }) {
  return <TextArea hint={hint} rows={3} limit={500} optional {...field("note")} />;
}
