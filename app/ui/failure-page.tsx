import { useT } from "~/app/messages/use-t";
import { Brand } from "./brand";
import { buttonClass, ButtonLink } from "./button";
import { SkipLink } from "./skip-link";

export type FailureKind = "forbidden" | "missing" | "gone" | "busy" | "offline" | "broken";

/** Which page tells about a status. */
export function failureOf(status: number): FailureKind {
  if (status === 401 || status === 403) return "forbidden";
  if (status === 404) return "missing";
  if (status === 410) return "gone";
  if (status === 429) return "busy";
  return "broken";
}

type Props = { kind: FailureKind; home: string; path: string; requestId?: string | undefined };

/** The page that stands in when a page cannot: what happened, what to do, and the number to quote. */
export function FailurePage({ kind, home, path, requestId }: Props) {
  const t = useT("ui");
  const again = kind === "busy" || kind === "offline" || kind === "broken";
  return (
    <div className="min-h-screen">
      <SkipLink />
      <header className="mx-auto max-w-read px-4 py-4">
        <a href={home} className="inline-block py-1">
          <Brand />
        </a>
      </header>
      <main id="main" tabIndex={-1} className="mx-auto max-w-read px-4 pt-6">
        <BrokenBridge />
        <h1 className="mt-6 text-28 font-heavy">{t(`failure.${kind}.title`)}</h1>
        <p className="mt-2 text-18 leading-read">{t(`failure.${kind}.text`)}</p>
        <div className="cluster pt-6">
          {again && (
            <a href={path} className={buttonClass("primary")}>
              {t("failure.reload")}
            </a>
          )}
          <ButtonLink to={home} look={again ? "quiet" : "primary"}>
            {t("failure.home")}
          </ButtonLink>
        </div>
        {requestId && (
          <p className="num mt-6 text-14 text-soft">
            {t("failure.request")} <code className="select-all text-ink">{requestId}</code>
          </p>
        )}
      </main>
    </div>
  );
}

/** The mark with its middle missing: the piers stand, the way across is not there now. */
function BrokenBridge() {
  return (
    <svg
      width="100%"
      height="96"
      viewBox="0 0 640 96"
      preserveAspectRatio="xMidYMid meet"
      aria-hidden
    >
      <g fill="none" strokeWidth="4" strokeLinecap="round">
        <path d="M2 91Q150 20 262 9" stroke="var(--bridge)" />
        <path d="M378 9Q490 20 638 91" stroke="var(--bridge)" />
        <path d="M276 8.500Q320 6 364 8.500" stroke="var(--edge)" strokeDasharray="1 12" />
        <path d="M117 43V91M252 14V91M388 14V91M523 43V91" stroke="var(--bridge)" strokeWidth="3" />
        <path d="M0 92H640" stroke="var(--line)" strokeWidth="2" />
      </g>
      <g fill="var(--bridge)">
        <circle cx="117" cy="43" r="8" />
        <circle cx="523" cy="43" r="8" />
      </g>
      <circle cx="252" cy="11" r="9" fill="var(--paper)" stroke="var(--act)" strokeWidth="5" />
      <circle cx="388" cy="11" r="9" fill="var(--paper)" stroke="var(--edge)" strokeWidth="3" />
    </svg>
  );
}
