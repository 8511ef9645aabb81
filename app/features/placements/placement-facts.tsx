// Owns the facts of one placement for the school: who, where, when, on what terms, whom to call.
import { Link } from "@remix-run/react";
import { useT } from "~/app/messages/use-t";
import { paths } from "~/app/paths";
import { DayText } from "~/app/ui/date-text";
import { DefinitionList } from "~/app/ui/definition-list";
import { Days } from "./placement-state";
import type { PlacementView } from "./read-placement.server";
import { usePayText } from "./use-pay-text";

type Props = { placement: PlacementView };

/** What is said, line by line; what is not said is told so. */
export function PlacementFacts({ placement }: Props) {
  const t = useT("internships");
  const { terms, enterprise, coHost, teacher } = placement;
  const said = (text: string | null | undefined) =>
    text ? text : <span className="text-soft">{t("not_said")}</span>;
  const both = (name: string, phone: string) => said([name, phone].filter(Boolean).join(" · "));
  const pay = usePayText(terms);
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
        ...(terms.breaks.length > 0
          ? [{ term: t("field.breaks"), detail: <Breaks breaks={terms.breaks} /> }]
          : []),
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
        ...(placement.endCode || placement.endNote
          ? [{ term: t("field.reason"), detail: <Ended {...{ placement }} /> }]
          : []),
        ...useBeside(placement),
      ]}
    />
  );
}

/** What it goes on from, and the letter of the firm, where there are such. */
function useBeside({ transferOfId, letterFileId }: Props["placement"]) {
  const t = useT("internships");
  return [
    ...(transferOfId ? [{ term: t("transfer_of"), detail: <Before id={transferOfId} /> }] : []),
    ...(letterFileId
      ? [
          {
            term: t("letter"),
            detail: (
              <a className="link" href={paths.file(letterFileId)}>
                {t("letter")}
              </a>
            ),
          },
        ]
      : []),
  ];
}

function Ended({ placement: { endCode, endNote } }: Props) {
  const t = useT("internships");
  const code = endCode as Parameters<typeof endKey>[0] | null;
  return <>{[code && t(endKey(code)), endNote].filter(Boolean).join("：")}</>;
}
const endKey = (code: "unsafe" | "transfer" | "other") => `end.${code}` as const;

/** Days without work that an amendment has put in between. */
function Breaks({ breaks }: { breaks: Props["placement"]["terms"]["breaks"] }) {
  return (
    <ul className="num">
      {breaks.map(({ from, until }) => (
        <li key={from}>
          <DayText day={from} full /> – <DayText day={until} full />
        </li>
      ))}
    </ul>
  );
}

function Before({ id }: { id: string }) {
  const t = useT("internships");
  return (
    <Link to={paths.school.placement(id)} className="link">
      {t("transfer_of")}
    </Link>
  );
}
