// Owns the fields that a firm's moves ask for. Their forms stand in firm-moves, their checks in the verb.
import { refusalReasons } from "~/app/domain/application";
import { offerDays } from "~/app/domain/application-times";
import { addDays, dayOf } from "~/app/domain/values";
import { useT } from "~/app/messages/use-t";
import { SelectField } from "~/app/ui/choice-field";
import { DateField, TextArea } from "~/app/ui/field";
import { Notice } from "~/app/ui/notice";
import { DateTimeField } from "./date-time-field";
import type { useMoveForm } from "./use-move-form";

type Props = { field: ReturnType<typeof useMoveForm>["field"] };

/** When, and what the student must know to come. */
export function InviteFields({ field }: Props) {
  const t = useT("applications");
  return (
    <>
      <DateTimeField {...field("interviewAt")} />
      <Note field={field} hint={t("firm.invite_note_hint")} />
    </>
  );
}

/** How many seats are left, until when the student may answer, and the terms in words. */
export function OfferFields({ field, now, left }: Props & { now: Date; left: number | null }) {
  const t = useT("applications");
  if (left !== null && left <= 0) return <Notice tone="info" title={t("firm.offer_full")} />;
  const today = dayOf(now);
  return (
    <>
      <p className="num font-bold">
        {left === null ? t("firm.offer_several") : t("firm.offer_seats", { count: left })}
      </p>
      <DateField
        hint={t("firm.offer_until_hint")}
        min={today}
        max={addDays(today, offerDays)}
        {...field("respondBy")}
      />
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
