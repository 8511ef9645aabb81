// Owns who got what in a run, as the school reads it, with the reason for every choice under each name.
import { useT } from "~/app/messages/use-t";
import { type Column, DataTable } from "~/app/ui/data-table";
import type { RoundResult, SeatLine } from "./read-round-result.server";
import { useWhyText } from "./round-parts";

type Props = { result: RoundResult; nameOf: (programmeId: string) => string };

/** A row per student who ranked. */
export function SeatsTable({ result, nameOf }: Props) {
  const t = useT("rounds");
  const why = useWhyText();
  const columns: Column<SeatLine>[] = [
    { key: "who", header: t("who"), cell: ({ name }) => name },
    { key: "number", header: t("student_number"), cell: ({ studentNumber }) => studentNumber },
    { key: "class", header: t("class"), cell: ({ className }) => className },
    {
      key: "got",
      header: t("got"),
      wrap: true,
      cell: ({ programmeId }) => (programmeId ? nameOf(programmeId) : t("got_none")),
    },
    {
      key: "why",
      header: t("why_head"),
      wrap: true,
      cell: ({ whys }) => (
        <details>
          <summary className="link py-1">{t("why_head")}</summary>
          <ol className="list-inside list-decimal">
            {whys.map((one) => (
              <li key={one.programmeId}>
                {nameOf(one.programmeId)}: {why(one)}
              </li>
            ))}
          </ol>
        </details>
      ),
    },
  ];
  return (
    <DataTable
      caption={t("result")}
      columns={columns}
      rows={result.seats}
      rowKey={({ entryId }) => entryId}
      empty={<p className="text-soft">{t("none_run")}</p>}
    />
  );
}
