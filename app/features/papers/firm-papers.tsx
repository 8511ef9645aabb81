// Owns a firm's list of papers: what waits for its seal first, several sealed in one press.
import { Form, Link } from "@remix-run/react";
import { useT } from "~/app/messages/use-t";
import { paths } from "~/app/paths";
import { BatchBar, BatchButton } from "~/app/ui/batch-bar";
import { type Column, DataTable } from "~/app/ui/data-table";
import { DayText } from "~/app/ui/date-text";
import { EmptyState } from "~/app/ui/empty-state";
import { Notice } from "~/app/ui/notice";
import { PaperStateTag } from "./paper-state-tag";
import type { PaperLine } from "./read-my-papers.server";

/** Papers to seal with ticks, the others below. */
export function FirmPapers({ papers, maySeal }: { papers: PaperLine[]; maySeal: boolean }) {
  const t = useT("papers");
  const columns: Column<PaperLine>[] = [
    {
      key: "student",
      header: t("list.student"),
      cell: ({ paperId, student, number }) => (
        <>
          <Link to={paths.enterprise.paper(paperId)} className="link font-bold">
            {student}
          </Link>{" "}
          <span className="num text-soft">{number}</span>
        </>
      ),
    },
    { key: "kind", header: t("list.kind"), cell: ({ kind }) => t(`kind.${kind}`) },
    { key: "school", header: t("party.school"), cell: ({ school }) => school },
    {
      key: "starts",
      header: t("list.starts"),
      cell: ({ startsOn }) =>
        startsOn ? <DayText day={new Date(startsOn).toISOString().slice(0, 10)} /> : "",
    },
    { key: "state", header: t("list.state"), cell: ({ state }) => <PaperStateTag state={state} /> },
  ];
  const [mine, others] = [papers.filter((one) => one.isMine), papers.filter((one) => !one.isMine)];
  const shared = { columns, rowKey: ({ paperId }: PaperLine) => paperId, empty: null };
  if (papers.length === 0) return <EmptyState title={t("firm.none")} text={t("firm.none_text")} />;
  return (
    <div className="space-y-6">
      <p className="max-w-read text-soft">{t("firm.intro")}</p>
      {!maySeal && <Notice tone="info" title={t("firm.no_authority")} />}
      {mine.length > 0 && (
        <Form method="post">
          <DataTable
            {...shared}
            caption={t("state.signing")}
            showCaption
            rows={mine}
            select={{
              name: "tick",
              label: ({ student }) => student,
              value: ({ paperId, contentHash }) => `${paperId}.${contentHash}`,
            }}
          />
          {maySeal && (
            <BatchBar name="tick">
              <BatchButton>{t("firm.seal_chosen")}</BatchButton>
            </BatchBar>
          )}
        </Form>
      )}
      {others.length > 0 && <DataTable {...shared} caption={t("title")} rows={others} />}
    </div>
  );
}
