// Owns a school's tables of papers: those of a state, and placements that have none yet. Ticked rows go in one press.
import { Form, Link } from "@remix-run/react";
import { useT } from "~/app/messages/use-t";
import { paths } from "~/app/paths";
import { BatchBar, BatchButton } from "~/app/ui/batch-bar";
import { type Column, DataTable } from "~/app/ui/data-table";
import { DayText } from "~/app/ui/date-text";
import { EmptyState } from "~/app/ui/empty-state";
import { PaperStateTag } from "./paper-state-tag";
import type { SchoolPaperRow, SchoolTab, UndrawnRow } from "./read-school-papers.server";

const dayOf = (date: Date | string | null) =>
  date === null ? "" : new Date(date).toISOString().slice(0, 10);

function useWhoseColumns<Row extends { group: string; firm: string; startsOn: Date | null }>() {
  const t = useT("papers");
  const columns: Column<Row>[] = [
    { key: "group", header: t("list.group"), phone: "part", cell: ({ group }) => group },
    { key: "firm", header: t("list.firm"), phone: "part", cell: ({ firm }) => firm },
    {
      key: "starts",
      header: t("list.starts"),
      phone: "part",
      cell: ({ startsOn }) => (startsOn ? <DayText day={dayOf(startsOn)} /> : ""),
    },
  ];
  return columns;
}

/** Papers of one state. */
export function SchoolPapersTable({ rows, tab }: { rows: SchoolPaperRow[]; tab: SchoolTab }) {
  const t = useT("papers");
  const whose = useWhoseColumns<SchoolPaperRow>();
  const columns: Column<SchoolPaperRow>[] = [
    {
      key: "student",
      header: t("list.student"),
      cell: ({ paperId, student, number }) => (
        <>
          <Link to={paths.school.paper(paperId)} className="link font-bold">
            {student}
          </Link>{" "}
          <span className="num text-soft">{number}</span>
        </>
      ),
    },
    {
      ...{ key: "state", header: t("list.state"), phone: "side" },
      cell: ({ state }) => <PaperStateTag state={state} />,
    },
    {
      ...{ key: "kind", header: t("list.kind"), phone: "part" },
      cell: ({ kind }) => t(`kind.${kind}`),
    },
    ...whose,
    {
      key: "missing",
      header: t("list.missing"),
      wrap: "narrow",
      phone: "part",
      cell: ({ missing }) =>
        missing.length > 0 ? (
          <span className="text-act">
            {missing.map((party) => t(`party.${party}`)).join(" · ")}
          </span>
        ) : null,
    },
  ];
  const deed = tab === "draft" ? "open" : tab === "signed" ? "validate" : null;
  const table = (
    <DataTable
      caption={t(`school.tabs.${tab}`)}
      columns={columns}
      rows={rows}
      rowKey={({ paperId }) => paperId}
      select={deed ? { name: "tick", label: ({ student }) => student } : undefined}
      empty={<EmptyState title={t("school.none")} text={t("school.none_text")} />}
    />
  );
  if (!deed || rows.length === 0) return table;
  return (
    <Form method="post">
      {table}
      <BatchBar name="tick">
        <BatchButton name="intent" value={`${deed}_many`}>
          {t(`school.${deed}_chosen`)}
        </BatchButton>
      </BatchBar>
    </Form>
  );
}

/** Placements that wait for their consent, or signed consents that wait for an agreement. */
export function UndrawnTable({ rows }: { rows: UndrawnRow[] }) {
  const t = useT("papers");
  const whose = useWhoseColumns<UndrawnRow>();
  const kinds = (["consent", "agreement"] as const).filter((kind) =>
    rows.some(({ needs }) => needs === kind),
  );
  if (kinds.length === 0) return null;
  const columns: Column<UndrawnRow>[] = [
    { key: "student", header: t("list.student"), cell: ({ student }) => student },
    ...whose,
  ];
  return (
    <section className="space-y-4">
      <div>
        <h2 className="text-18 font-bold">{t("school.to_draw")}</h2>
        <p className="text-soft">{t("school.draw_up_text")}</p>
      </div>
      {kinds.map((kind) => (
        <Form method="post" key={kind}>
          <input type="hidden" name="kind" value={kind} />
          <DataTable
            caption={t(`kind.${kind}`)}
            showCaption
            columns={columns}
            rows={rows.filter(({ needs }) => needs === kind)}
            rowKey={({ placementId }) => placementId}
            select={{ name: "tick", label: ({ student }) => student }}
            empty={null}
          />
          <BatchBar name="tick">
            <BatchButton name="intent" value="draw_up">
              {t("school.draw_and_open")}
            </BatchButton>
          </BatchBar>
        </Form>
      ))}
    </section>
  );
}
