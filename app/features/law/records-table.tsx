// Owns the table of records: what, on what, what it says, until when; and taking one back.
import { Form } from "@remix-run/react";
import { insuranceCovers } from "~/app/domain/internship-record";
import { useT } from "~/app/messages/use-t";
import { paths } from "~/app/paths";
import { buttonClass } from "~/app/ui/button";
import { DataTable } from "~/app/ui/data-table";
import { DayText } from "~/app/ui/date-text";
import type { RecordLine } from "./read-records.server";
import { recordFields } from "./record-fields";

/** One row per record. */
export function RecordsTable({ records }: { records: readonly RecordLine[] }) {
  const t = useT("internships");
  return (
    <DataTable
      caption={t("records_page.title")}
      rows={records}
      rowKey={({ id }) => id}
      empty={null}
      columns={[
        { key: "what", header: t("records_page.what"), cell: ({ kind }) => t(`record.${kind}`) },
        {
          key: "where",
          header: t("records_page.where"),
          wrap: true,
          cell: ({ on, target }) => (
            <>
              {target} <span className="text-soft">{t(`from.${on}`)}</span>
            </>
          ),
        },
        {
          key: "says",
          header: t("records_page.says"),
          wrap: true,
          cell: (row) => <Says {...row} />,
        },
        {
          key: "until",
          header: t("records_page.counts"),
          cell: ({ until }) => until && <DayText day={until} full />,
        },
        {
          key: "do",
          header: t("records_page.withdraw"),
          cell: ({ id, mayWithdraw }) =>
            mayWithdraw && (
              <Form method="post">
                <input type="hidden" name="intent" value="withdraw" />
                <button name="recordId" value={id} className={buttonClass("plain")}>
                  {t("records_page.withdraw")}
                </button>
              </Form>
            ),
        },
      ]}
    />
  );
}

/** Its fields, with what each says. */
function Says({ kind, content, file }: RecordLine) {
  const t = useT("internships");
  const said = (value: unknown) => {
    if (typeof value === "boolean") return value ? t("yes") : t("no");
    if (value === "school" || value === "firm") return t(`by.${value}`);
    const cover = insuranceCovers.find((one) => one === value);
    if (cover) return t(`covers.${cover}`);
    return typeof value === "string" ? value : null;
  };
  const lines = recordFields[kind].flatMap((name) => {
    const text = said(content[name]);
    return text ? [{ name, text }] : [];
  });
  return (
    <>
      {lines.map(({ name, text }) => (
        <span key={name} className="block">
          <span className="text-soft">{t(`record_field.${name}`)}</span> {text}
        </span>
      ))}
      {file && (
        <a href={paths.file(file.fileId)} className="link">
          {file.name}
        </a>
      )}
    </>
  );
}
