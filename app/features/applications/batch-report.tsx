// Owns how the page says what became of a press for many: what was done, and each row that was left, with its reason.
import { Link } from "@remix-run/react";
import { useEffect, useRef } from "react";
import { useInvalidText, useRefusalText } from "~/app/messages/refusal-text";
import { useT } from "~/app/messages/use-t";
import { paths } from "~/app/paths";
import { Notice } from "~/app/ui/notice";
import type { BatchTried } from "./applicants-page";
import type { BatchReport as Report } from "./move-applicants.server";

/** Stands above the table, focused; says what lacks when nothing was done. */
export function BatchReport({ tried }: { tried: BatchTried }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (tried) box.current?.focus();
  }, [tried]);
  if (!tried) return null;
  return (
    <div ref={box} tabIndex={-1} role={tried.report ? "status" : "alert"} className="mb-4">
      {tried.report ? <Said report={tried.report} /> : <Lacks tried={tried} />}
    </div>
  );
}

function Said({ report: { deed, done, left } }: { report: Report }) {
  const t = useT("applicants");
  const why = useRefusalText();
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

function Lacks({ tried }: { tried: NonNullable<BatchTried> }) {
  const why = useRefusalText();
  const say = useInvalidText();
  const errors = Object.values(tried.lastResult?.error ?? {}).flatMap((one) => one ?? []);
  return <Notice tone="stop" title={tried.refusal ? why(tried.refusal) : say(errors[0] ?? "")} />;
}
