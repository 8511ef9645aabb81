// Owns how a placement came so far, for the school, and which records count for it.
import { useT } from "~/app/messages/use-t";
import { InstantText } from "~/app/ui/date-text";
import type { PlacementView } from "./read-placement.server";

type Props = { placement: PlacementView };

/** Every step, the newest first: what, when, which fields, why. */
export function PlacementTrail({ placement: { steps } }: Props) {
  const t = useT("internships");
  return (
    <ol className="border-t border-line">
      {steps.map(({ id, step, at, reason, fields }) => (
        <li key={id} className="border-b border-line py-2">
          <span className="font-bold">{t(`step.${step as "arrange"}`)}</span>{" "}
          <span className="text-14 text-soft">
            <InstantText at={at} />
          </span>
          {fields.length > 0 && (
            <p className="text-14 text-soft">
              {fields.map((field) => t(`field.${field as "title"}`)).join(" · ")}
            </p>
          )}
          {reason && <p>{reason}</p>}
        </li>
      ))}
    </ol>
  );
}

/** What counts for it beside the agreement, and where it was kept. */
export function PlacementRecords({ placement: { records } }: Props) {
  const t = useT("internships");
  if (records.length === 0) return <p className="text-soft">{t("records_none")}</p>;
  return (
    <ul>
      {records.map(({ kind, from }) => (
        <li key={kind} className="py-1">
          {t(`record.${kind}`)} <span className="text-soft">· {t(`from.${from}`)}</span>
        </li>
      ))}
    </ul>
  );
}
