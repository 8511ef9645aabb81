// Owns the desk of certificates: whom one can be issued for now, which wait for the seal, which hold, who has to wait and why.
import { Link } from "@remix-run/react";
import { useT } from "~/app/messages/use-t";
import { paths } from "~/app/paths";
import { EmptyState } from "~/app/ui/empty-state";
import { IssuedTable, ReadyTable } from "./certificates-tables";
import type { Certificates, IssuedRow, WaitingRow } from "./read-completions.server";

/** Waiting ones first; a class goes in one press. */
export function CertificatesDesk({
  waiting,
  issued,
  maySeal,
}: Certificates & { maySeal: boolean }) {
  const t = useT("certificates");
  const ready = waiting.filter(({ hindrance }) => hindrance === null);
  const later = waiting.filter(({ hindrance }) => hindrance !== null);
  const unsealed = issued.filter(({ state }) => state !== "valid");
  const valid = issued.filter(({ state }) => state === "valid");
  if (waiting.length + issued.length === 0)
    return <EmptyState title={t("none")} text={t("none_text")} />;
  return (
    <div className="space-y-8">
      {ready.length > 0 && (
        <section className="space-y-4">
          <div>
            <h2 className="text-18 font-bold">{t("ready")}</h2>
            <p className="text-soft">{t("ready_text")}</p>
          </div>
          {byClass(ready).map((rows) => (
            <ReadyTable key={rows[0].classId} rows={rows} />
          ))}
        </section>
      )}
      <Issued
        rows={unsealed}
        title={t("to_seal")}
        deed={maySeal ? "seal" : null}
        hint={maySeal ? null : t("no_seal")}
      />
      <Issued rows={valid} title={t("valid")} deed={null} hint={null} />
      <Later rows={later} />
    </div>
  );
}

/** Rows class by class, in the order in which they come: one press is for one class. */
function byClass<Row extends { classId: string }>(rows: readonly Row[]): [Row, ...Row[]][] {
  const classes = new Map<string, [Row, ...Row[]]>();
  for (const row of rows) {
    const known = classes.get(row.classId);
    if (known) known.push(row);
    else classes.set(row.classId, [row]);
  }
  return [...classes.values()];
}

type IssuedProps = {
  rows: readonly IssuedRow[];
  title: string;
  deed: "seal" | null;
  hint: string | null;
};

function Issued({ rows, title, deed, hint }: IssuedProps) {
  if (rows.length === 0) return null;
  return (
    <section className="space-y-4">
      <div>
        <h2 className="text-18 font-bold">{title}</h2>
        {hint && <p className="max-w-read text-soft">{hint}</p>}
      </div>
      {byClass(rows).map((of) => (
        <IssuedTable key={of[0].classId} rows={of} deed={deed} />
      ))}
    </section>
  );
}

function Later({ rows }: { rows: readonly WaitingRow[] }) {
  const t = useT("certificates");
  if (rows.length === 0) return null;
  return (
    <details>
      <summary className="link inline-flex min-h-11 items-center">
        {t("later", { count: rows.length })}
      </summary>
      <ul className="divide-y divide-line border-y border-line">
        {rows.map(({ placementId, student, group, hindrance }) => (
          <li key={placementId} className="flex flex-wrap items-baseline py-2">
            <span className="mr-auto pr-3">
              <span className="font-bold">{student}</span>{" "}
              <span className="text-soft">{group}</span>
            </span>
            <span className="pr-3">{t(`why.${whyOf(hindrance)}`)}</span>
            <Link to={paths.school.placementAssessment(placementId)} className="link">
              {t("assess")}
            </Link>
          </li>
        ))}
      </ul>
    </details>
  );
}

const whyOf = (hindrance: WaitingRow["hindrance"]) =>
  hindrance === "certificate.not_completed" ? "not_completed" : "not_assessed";
