// Owns the desk of certificates: whom one can be issued for now, which wait for the seal, which hold, who has to wait and why.
import { Link } from "@remix-run/react";
import { useT } from "~/app/messages/use-t";
import { paths } from "~/app/paths";
import { EmptyState } from "~/app/ui/empty-state";
import { IssuedTable, ReadyTable } from "./certificates-tables";
import type { Certificates, WaitingRow } from "./read-completions.server";

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
      <ReadyTable rows={ready} />
      <IssuedTable rows={unsealed} title={t("to_seal")} deed={maySeal ? "seal" : null} />
      {unsealed.length > 0 && !maySeal && <p className="text-soft">{t("no_seal")}</p>}
      <IssuedTable rows={valid} title={t("valid")} deed={null} />
      <Later rows={later} />
    </div>
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
