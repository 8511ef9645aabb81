// Owns the desk of a school's outside e-seal service: papers that lack a seal with ticks, what was asked and what came of it.
import { Form, Link } from "@remix-run/react";
import { useRefusalText } from "~/app/messages/refusal-text";
import type { RefusalCode } from "~/app/domain/refusal";
import { useT } from "~/app/messages/use-t";
import { paths } from "~/app/paths";
import { BatchBar, BatchButton } from "~/app/ui/batch-bar";
import { Button } from "~/app/ui/button";
import { type Column, DataTable } from "~/app/ui/data-table";
import { InstantText } from "~/app/ui/date-text";
import { EmptyState } from "~/app/ui/empty-state";
import { Tag } from "~/app/ui/tag";
import type { Tone } from "~/app/ui/tone";
import type { RequestLine, SealDesk, Unsealed } from "./read-seals.server";

/** Papers to ask for; only while the service is on. */
export function UnsealedTable({ desk: { unsealed, mayAsk } }: { desk: SealDesk }) {
  const t = useT("seals");
  const sayPapers = useT("papers");
  const columns: Column<Unsealed>[] = [
    {
      key: "student",
      header: sayPapers("list.student"),
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
      key: "kind",
      header: sayPapers("list.kind"),
      cell: ({ kind }) => sayPapers(`kind.${kind}`),
    },
    { key: "firm", header: sayPapers("list.firm"), cell: ({ firm }) => firm },
    {
      key: "missing",
      header: t("missing"),
      cell: ({ missing }) => missing.map((party) => sayPapers(`party.${party}`)).join(" · "),
    },
  ];
  const shared = {
    ...{ caption: t("unsealed"), showCaption: true, columns, rows: unsealed },
    rowKey: ({ paperId }: Unsealed) => paperId,
    empty: <EmptyState title={t("unsealed_none")} text={t("unsealed_none_text")} />,
  };
  if (!mayAsk || unsealed.length === 0) return <DataTable {...shared} />;
  const select = {
    name: "paperIds",
    label: ({ student, number }: Unsealed) => `${student} ${number}`,
    value: ({ paperId }: Unsealed) => paperId,
  };
  return (
    <Form method="post">
      <input type="hidden" name="intent" value="ask" />
      <DataTable {...shared} select={select} />
      <BatchBar name="paperIds">
        <BatchButton>{t("ask")}</BatchButton>
      </BatchBar>
    </Form>
  );
}

const tones: Record<RequestLine["state"], Tone> = {
  ...{ asked: "wait", sent: "info", done: "good", failed: "stop", over: "wait" },
};

/** What was asked, the newest first; what did not get through can be asked again. */
export function RequestsTable({ desk: { requests, mayAsk } }: { desk: SealDesk }) {
  const t = useT("seals");
  const sayPapers = useT("papers");
  if (requests.length === 0) return null;
  const columns: Column<RequestLine>[] = [
    {
      key: "student",
      header: sayPapers("list.student"),
      cell: ({ paperId, student, number }) => (
        <>
          <Link to={paths.school.paper(paperId)} className="link font-bold">
            {student}
          </Link>{" "}
          <span className="num text-soft">{number}</span>
        </>
      ),
    },
    { key: "at", header: t("asked_at"), cell: ({ askedAt }) => <InstantText at={askedAt} /> },
    {
      key: "state",
      header: sayPapers("list.state"),
      cell: ({ requestId, state, isStuck }) => (
        <span className="inline-flex flex-wrap items-center">
          <Tag tone={tones[state]}>{t(`state.${state}`)}</Tag>
          {isStuck && mayAsk && (
            <Form method="post" className="pl-2">
              <input type="hidden" name="requestId" value={requestId} />
              <Button name="intent" value="again" look="quiet" size="small">
                {t("again")}
              </Button>
            </Form>
          )}
        </span>
      ),
    },
    { key: "came", header: t("came"), wrap: "narrow", cell: (row) => <Came row={row} /> },
  ];
  return (
    <DataTable
      caption={t("requests")}
      showCaption
      columns={columns}
      rows={requests}
      rowKey={({ requestId }) => requestId}
      empty={null}
    />
  );
}

/** Each message in a line: whose seal, or why it was not taken. */
function Came({ row: { messages, fault } }: { row: RequestLine }) {
  const t = useT("seals");
  const sayPapers = useT("papers");
  const sayRefusal = useRefusalText();
  return (
    <>
      {fault && <span className="block text-stop">{t("fault", { why: fault })}</span>}
      {messages.map(({ party, outcome, at, fileId }, n) => (
        <span key={n} className="block">
          {party && sayPapers(`party.${party}`)} <InstantText at={at} />{" "}
          {outcome === "taken" ? (
            fileId && (
              <a href={paths.file(fileId)} className="link py-1">
                {t("sealed_file")}
              </a>
            )
          ) : (
            <span className="text-stop">
              {sayRefusal({ code: outcome as RefusalCode, detail: {} })}
            </span>
          )}
        </span>
      ))}
    </>
  );
}
