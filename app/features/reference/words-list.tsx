import { Link } from "@remix-run/react";
import type { ReferenceTable } from "~/app/domain/reference";
import { useT } from "~/app/messages/use-t";
import { paths } from "~/app/paths";
import { Card } from "~/app/ui/card";
import { type Column, DataTable } from "~/app/ui/data-table";
import { Tag } from "~/app/ui/tag";
import { useGroupText } from "./group-text";
import type { WordRow } from "./reference-source.server";

type Props = { table: ReferenceTable; rows: readonly WordRow[] };

/** Words of one table: columns at a desk, cards on a phone. */
export function WordsList(props: Props) {
  return (
    <>
      <div className="hidden md:block">
        <AsTable {...props} />
      </div>
      <ul className="space-y-3 md:hidden">
        {props.rows.map((row) => (
          <li key={row.code}>
            <AsCard table={props.table} row={row} />
          </li>
        ))}
      </ul>
    </>
  );
}

function AsTable({ table, rows }: Props) {
  const t = useT("reference");
  const groupText = useGroupText();
  const columns: Column<WordRow>[] = [
    {
      key: "zhCN",
      header: t("zhCN"),
      cell: ({ code, zhCN }) => (
        <Link to={paths.operator.referenceRow(table, code)} className="link">
          {zhCN}
        </Link>
      ),
    },
    { key: "zhHK", header: t("zhHK"), wrap: "narrow", cell: ({ zhHK }) => zhHK },
    { key: "en", header: t("en"), wrap: "narrow", cell: ({ en }) => en },
    { key: "aliases", header: t("aliases"), wrap: true, cell: (row) => <Aliases row={row} /> },
    {
      key: "group",
      header: t("group"),
      wrap: "narrow",
      cell: (row) => (
        <>
          {row.group && groupText(table, row.group)} <Retired row={row} />
        </>
      ),
    },
    { key: "code", header: t("code"), cell: ({ code }) => code },
  ];
  return (
    <DataTable
      caption={t(`tables.${table}`)}
      columns={columns}
      rows={rows}
      rowKey={({ code }) => code}
      empty={null}
    />
  );
}

function AsCard({ table, row }: { table: ReferenceTable; row: WordRow }) {
  const groupText = useGroupText();
  const { code, zhCN, zhHK, en, aliases, group } = row;
  return (
    <Card
      title={
        <Link to={paths.operator.referenceRow(table, code)} className="link inline-block py-2">
          {zhCN}
        </Link>
      }
      aside={<Retired row={row} />}
      sub={[zhHK, en].join(" · ")}
      foot={[group && groupText(table, group), code].filter(Boolean).join(" · ")}
    >
      {aliases.length > 0 && (
        <p className="break-words text-14">
          <Aliases row={row} />
        </p>
      )}
    </Card>
  );
}

const mostAliases = 8;

function Aliases({ row: { aliases } }: { row: WordRow }) {
  const t = useT("reference");
  const more = aliases.length - mostAliases;
  return (
    <>
      {aliases.slice(0, mostAliases).join("、")}
      {more > 0 && <span className="ml-2 text-soft">{t("more_links", { n: more })}</span>}
    </>
  );
}

function Retired({ row }: { row: WordRow }) {
  const t = useT("reference");
  return row.retired ? <Tag tone="wait">{t("retired")}</Tag> : null;
}
