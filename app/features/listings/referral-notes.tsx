import { useT } from "~/app/messages/use-t";
import { Notice } from "~/app/ui/notice";
import { Tag } from "~/app/ui/tag";
import type { FormField, ListingDraft } from "./listing-draft";
import type { Fault } from "./listing-faults";
import { useFieldName } from "./part-name";
import type { Referral } from "./past-reviews.server";

/** The notes that still stand, as the form shows them at their fields. */
export function notesOf(referral: Referral | null): Extract<Fault, { is: "note" }>[] {
  return Object.entries(referral?.fieldNotes ?? {}).flatMap(([name, note]) => {
    const field = name as FormField;
    return referral?.mended.includes(field) ? [] : [{ field, is: "note", note } as const];
  });
}

/** What the reviewer asked for, as a whole and field by field; each line leads to its field. */
export function ReferralNotes({
  referral,
  kind,
}: {
  referral: Referral;
  kind: ListingDraft["kind"];
}) {
  const t = useT("listings");
  const life = useT("life");
  const nameOf = useFieldName(kind);
  const notes = Object.entries(referral.fieldNotes);
  return (
    <Notice tone="act" title={t("mine.note_title")}>
      {referral.note && <p className="whitespace-pre-line font-medium">{referral.note}</p>}
      {notes.length > 0 && (
        <ul aria-label={life("tasks.notes")} className="space-y-1">
          {notes.map(([field, note]) => (
            <li key={field}>
              <a href={`#listing-${field}`} className="link font-bold">
                {nameOf(field as FormField)}
              </a>{" "}
              {referral.mended.some((one) => one === field) && (
                <Tag tone="good">{life("mended")}</Tag>
              )}
              <span className="block whitespace-pre-line">{note}</span>
            </li>
          ))}
        </ul>
      )}
      <p className="pt-1 text-soft">{t("mine.note_by")}</p>
    </Notice>
  );
}
