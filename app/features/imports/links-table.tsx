import { Printer } from "lucide-react";
import { dayOf } from "~/app/domain/values";
import { useT } from "~/app/messages/use-t";
import { buttonClass } from "~/app/ui/button";
import { DayText } from "~/app/ui/date-text";
import { EmptyState } from "~/app/ui/empty-state";
import { CopyButton } from "./copy-button";
import type { RunLink } from "./run-view";
import { useIsAlive } from "./use-is-alive";

/** One link per new account, to be handed to its owner: copied, or printed as slips of paper to be cut along the lines. */
export function LinksTable({ links }: { links: readonly RunLink[] }) {
  const t = useT("imports");
  if (links.length === 0) {
    return <EmptyState title={t("page.links.none")} text={t("page.links.none_text")} />;
  }
  return (
    <>
      <div className="no-print pb-3">
        <p className="max-w-read pb-3">{t("page.links.text")}</p>
        <PrintButton />
      </div>
      <ul
        aria-label={t("page.links.title")}
        className="border-t border-line bg-card print:border-dashed"
      >
        {links.map((link) => (
          <Slip key={link.path} link={link} />
        ))}
      </ul>
    </>
  );
}

/** Without JavaScript the browser's own menu prints: the button is there only when it works. */
function PrintButton() {
  const t = useT("imports");
  const isAlive = useIsAlive();
  if (!isAlive) return null;
  return (
    <button
      type="button"
      onClick={() => window.print()}
      className={buttonClass("quiet", { size: "small" })}
    >
      <Printer size={16} aria-hidden className="mr-2" />
      {t("page.links.print")}
    </button>
  );
}

/** What its owner holds in the hand: whose it is, of which site, what to type, and until when. */
function Slip({ link: { key, name, className, path, until } }: { link: RunLink }) {
  const t = useT("imports");
  const brand = useT("ui")("brand.name");
  const { host, pathname } = new URL(path);
  return (
    <li className="keep-whole grid grid-cols-1 gap-1 border-b border-line px-3 py-2 md:grid-cols-3 md:gap-4 print:grid-cols-1 print:border-dashed print:py-4">
      <p className="min-w-0">
        <strong>{name || key}</strong>
        {name && <span className="num pl-2 text-soft">{key}</span>}
        {className && <span className="block text-soft">{className}</span>}
      </p>
      <p className="on-paper">
        <strong>{brand}</strong> <span className="num">{host}</span> · {t("page.links.slip")}
      </p>
      <div className="min-w-0 md:col-span-2 md:flex md:items-start">
        <p className="min-w-0 flex-1">
          <span className="num block select-all break-words font-mono text-18 print:text-22 print:font-bold">
            {host}
            {pathname}
          </span>
          <span className="block text-14 text-soft print:text-ink">
            {t("page.links.until")} <DayText day={dayOf(until)} full />
          </span>
        </p>
        <CopyButton text={path} of={name || key} />
      </div>
    </li>
  );
}
