// Owns the facts of one placement for the school: who, where, when, on what terms, whom to call; and how it came so far.
import { Link } from "@remix-run/react";
import { useT } from "~/app/messages/use-t";
import { paths } from "~/app/paths";
import { InstantText } from "~/app/ui/date-text";
import { DefinitionList } from "~/app/ui/definition-list";
import { Days } from "./placements-table";
import type { PlacementView } from "./read-placement.server";

type Props = { placement: PlacementView };

/** What is said, line by line; what is not said is told so. */
export function PlacementFacts({ placement }: Props) {
  const t = useT("internships");
  const { terms, enterprise, coHost, teacher } = placement;
  const said = (text: string | null | undefined) =>
    text ? text : <span className="text-soft">{t("not_said")}</span>;
  const both = (name: string, phone: string) => said([name, phone].filter(Boolean).join(" · "));
  const pay =
    terms.pay === null ? null : `${String(terms.pay / 100)} ${t(`period.${terms.payPeriod}`)}`;
  const hours = [terms.hoursPerDay, terms.hoursPerWeek].map((n) => n ?? "–").join(" / ");
  return (
    <DefinitionList
      items={[
        {
          term: t("number"),
          detail: `SX-${String(placement.number)} · ${t(`from_origin.${placement.origin}`)}`,
        },
        {
          term: t("field.firmName"),
          detail: [enterprise.name, enterprise.registrationNumber].filter(Boolean).join(" · "),
        },
        ...(coHost
          ? [
              {
                term: t("field.coHostId"),
                detail: `${coHost.name} · ${String(placement.coHostShare ?? "–")} %`,
              },
            ]
          : []),
        { term: t("field.title"), detail: said(terms.title) },
        { term: t("field.place"), detail: said(terms.place) },
        { term: t("col.days"), detail: <Days {...placement} /> },
        { term: `${t("field.hoursPerDay")} / ${t("field.hoursPerWeek")}`, detail: hours },
        { term: t("field.pay"), detail: said(pay) },
        { term: t("field.lodging"), detail: said(terms.lodging && t(`lodgings.${terms.lodging}`)) },
        {
          term: t("field.contactName"),
          detail: both(placement.contactName, placement.contactPhone),
        },
        { term: t("field.mentorName"), detail: both(placement.mentorName, placement.mentorPhone) },
        { term: t("field.teacherId"), detail: said(teacher?.name) },
        ...(placement.overlapReason
          ? [{ term: t("field.overlapReason"), detail: placement.overlapReason }]
          : []),
        ...(placement.endNote
          ? [{ term: t("field.reason"), detail: <Ended {...{ placement }} /> }]
          : []),
        ...(placement.transferOfId
          ? [{ term: t("transfer_of"), detail: <Before id={placement.transferOfId} /> }]
          : []),
        ...(placement.letterFileId
          ? [
              {
                term: t("letter"),
                detail: (
                  <a className="link" href={paths.file(placement.letterFileId)}>
                    {t("letter")}
                  </a>
                ),
              },
            ]
          : []),
      ]}
    />
  );
}

function Ended({ placement: { endCode, endNote } }: Props) {
  const t = useT("internships");
  const code = endCode as Parameters<typeof endKey>[0] | null;
  return <>{[code && t(endKey(code)), endNote].filter(Boolean).join("：")}</>;
}
const endKey = (code: "unsafe" | "transfer" | "other") => `end.${code}` as const;

function Before({ id }: { id: string }) {
  const t = useT("internships");
  return (
    <Link to={paths.school.placement(id)} className="link">
      {t("transfer_of")}
    </Link>
  );
}

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
