// Owns how a result is checked by whoever takes part: the steps in plain words, the files, and all tickets.
import { useT } from "~/app/messages/use-t";
import { ButtonLink, buttonClass } from "~/app/ui/button";
import { type Column, DataTable } from "~/app/ui/data-table";
import { DefinitionList } from "~/app/ui/definition-list";
import { Pagination } from "~/app/ui/pagination";
import { Tag } from "~/app/ui/tag";
import type { CheckPage, TicketLine } from "./read-check-page.server";

type Props = { check: CheckPage; paper: string; toPage: (page: number) => string };
const steps = ["seed", "ticket", "tie", "seats"] as const;

/** Nothing here needs our word: the seed, the tickets and the file are enough. */
export function CheckRound({ check, paper, toPage }: Props) {
  const t = useT("rounds");
  const { seed, digest, mine, programmes, tickets, students, page, pages } = check;
  const titleOf = (number: number | null) => {
    const found = programmes.find((one) => one.number === number);
    return found ? `${found.number} · ${found.title}` : t("got_none");
  };
  const columns: Column<TicketLine>[] = [
    { key: "at", header: t("check.order"), numeric: true, cell: ({ at }) => at },
    {
      key: "entry",
      header: t("check.entry"),
      wrap: true,
      cell: (line) => <Entry {...line} mine={mine} />,
    },
    {
      key: "ticket",
      header: t("check.ticket"),
      wrap: true,
      cell: ({ ticket }) => <Code text={ticket} />,
    },
    { key: "got", header: t("got"), wrap: true, cell: ({ programme }) => titleOf(programme) },
  ];
  return (
    <div className="space-y-6">
      <p className="max-w-read">
        {t("check.intro")} {t("check.within")}
      </p>
      <ol className="max-w-read list-inside list-decimal space-y-2">
        {steps.map((step) => (
          <li key={step}>{t(`check.step.${step}`)}</li>
        ))}
      </ol>
      <DefinitionList
        items={[
          { term: t("digest"), detail: <Code text={digest} /> },
          { term: t("seed"), detail: <Code text={seed} /> },
        ]}
      />
      <div className="cluster">
        <a href={paper} download className={buttonClass("primary")}>
          {t("check.paper")}
        </a>
        <a href="/check-round.mjs" download className={buttonClass("quiet")}>
          {t("check.program")}
        </a>
      </div>
      <div className="max-w-read space-y-2">
        <p className="text-14 text-soft">{t("check.recipe")}</p>
        <pre className="whitespace-pre-wrap break-all rounded-8 border border-line px-4 py-3 text-14">
          {`printf %s ${seed} | sha256sum\nnode check-round.mjs round.csv ${seed}`}
        </pre>
        <p className="text-14 text-soft">{t("check.columns")}</p>
      </div>
      <section className="space-y-3">
        <h2 className="text-18 font-bold">{t("check.tickets", { n: students })}</h2>
        <DataTable
          caption={t("check.tickets", { n: students })}
          columns={columns}
          rows={tickets}
          rowKey={({ entry }) => entry}
          empty={<p className="text-soft">{t("none_run")}</p>}
        />
        <Pagination page={page} pages={pages} toPage={toPage} />
      </section>
    </div>
  );
}

function Entry({ entry, mine }: { entry: string; mine: string | null }) {
  const t = useT("rounds");
  return (
    <>
      <Code text={entry} /> {entry === mine && <Tag tone="info">{t("check.you")}</Tag>}
    </>
  );
}

function Code({ text }: { text: string }) {
  return <code className="break-all text-14">{text}</code>;
}

/** The way to the page, once a result is told. */
export function CheckLink({ to }: { to: string }) {
  return <ButtonLink to={to}>{useT("rounds")("check.open")}</ButtonLink>;
}
