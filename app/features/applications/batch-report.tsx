// Owns how the page says what became of a press for many: what was done, and each row that was left, with its reason.
import { Link } from "@remix-run/react";
import { useEffect, useRef } from "react";
import type { ApplicationStatus } from "~/app/domain/application";
import type { Refusal } from "~/app/domain/refusal";
import { useRefusalText } from "~/app/messages/refusal-text";
import { useT } from "~/app/messages/use-t";
import { paths } from "~/app/paths";
import { ErrorSummary } from "~/app/ui/error-summary";
import { Notice } from "~/app/ui/notice";
import type { BatchTried } from "./applicants-page";
import type { BatchReport as Report } from "./move-applicants.server";
import { useBatchFaults } from "./use-batch-faults";

/** Stands above the table, focused; says what lacks when nothing was done, and leads to the field that lacks it. */
export function BatchReport({ tried }: { tried: BatchTried }) {
  const box = useRef<HTMLDivElement>(null);
  const { faults } = useBatchFaults(tried);
  useEffect(() => {
    if (tried?.report) box.current?.focus();
  }, [tried]);
  if (!tried?.report) return <ErrorSummary faults={faults} />;
  return (
    <div ref={box} tabIndex={-1} role="status" className="mb-4">
      <Said report={tried.report} />
    </div>
  );
}

function Said({ report: { deed, done, left } }: { report: Report }) {
  const t = useT("applicants");
  const why = useWhyLeft();
  return (
    <Notice
      tone={left.length > 0 ? "info" : "good"}
      title={t(`batch.done.${deed}`, { count: done })}
    >
      {left.length > 0 && (
        <>
          <p>{t("batch.left", { count: left.length })}</p>
          <ul className="list-disc pl-5">
            {left.map(({ applicationId, name, refusal }) => (
              <li key={applicationId}>
                {name ? (
                  <Link to={paths.enterprise.application(applicationId)} className="link">
                    {name}
                  </Link>
                ) : (
                  t("batch.someone")
                )}
                {t("batch.why", { why: why(refusal) })}
              </li>
            ))}
          </ul>
        </>
      )}
    </Notice>
  );
}

/** Why a row was left: where it stands, when no such step leads on from there; else the no itself. */
function useWhyLeft(): (refusal: Refusal) => string {
  const t = useT("applicants");
  const words = useT("applications");
  const say = useRefusalText();
  return (refusal) => {
    const { code, detail } = refusal;
    if (code !== "application.move_not_allowed") return say(refusal);
    return t("batch.stands", { status: words(`status.${detail.status as ApplicationStatus}`) });
  };
}
