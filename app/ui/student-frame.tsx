import { Link } from "@remix-run/react";
import type { ReactNode } from "react";
import { useT } from "~/app/messages/use-t";
import { Brand } from "./brand";
import { CountWords } from "./nav-count";
import type { NavItem } from "./nav-item";
import { SkipLink } from "./skip-link";

type Props = {
  home: string;
  /** At most five places. */
  nav: readonly NavItem[];
  /** A page's own name instead of the brand: "where am I" beats "what is this" once inside. */
  title?: ReactNode;
  /** Who is here, or the page's one figure. */
  who?: ReactNode;
  /** The bar that sticks above the tabs and tells the state and the one action. */
  bar?: ReactNode;
  /** A page with columns beside its text. */
  wide?: boolean;
  /** The page has a printed head of its own. */
  ownHead?: boolean;
  children: ReactNode;
};

/** The phone frame: top line, reading column, tabs under the thumb. On wide screens the tabs move to the top. */
export function StudentFrame({ home, nav, title, who, bar, wide, ownHead, children }: Props) {
  const width = wide ? "max-w-wide" : "max-w-read";
  return (
    <div className={`min-h-screen ${bar ? "pb-40 md:pb-24" : "pb-24 md:pb-10"} md:pt-16`}>
      <SkipLink />
      <header
        className={`mx-auto flex ${width} flex-wrap items-center px-4 pb-2 pt-4 ${ownHead ? "no-print" : ""}`}
      >
        {title ? (
          <h1 className="text-22 font-heavy">{title}</h1>
        ) : (
          <Link to={home} className="py-1">
            <Brand />
          </Link>
        )}
        {who && <p className="ml-auto min-w-0 pl-4 text-right text-14 text-soft">{who}</p>}
      </header>
      <main id="main" tabIndex={-1} className={`mx-auto ${width} px-4`}>
        {children}
        {bar && (
          <div className="above-tabs no-print fixed left-0 right-0 z-20 border-t border-line bg-card">
            <div className="bar-row mx-auto max-w-read px-4 py-2">{bar}</div>
          </div>
        )}
      </main>
      <div className="safe-bottom no-print fixed bottom-0 left-0 right-0 z-20 border-t border-line bg-card md:bottom-auto md:top-0 md:border-b md:border-t-0">
        <Tabs nav={nav} />
      </div>
    </div>
  );
}

function Tabs({ nav }: { nav: readonly NavItem[] }) {
  const t = useT("ui");
  return (
    <nav aria-label={t("main_navigation")}>
      <ul className="mx-auto flex max-w-read">
        {nav.map((item) => (
          <li key={item.to} className="min-w-0 flex-1">
            <Tab {...item} />
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Tab({ to, label, icon: Icon, count = 0, isInbox, current }: NavItem) {
  const look = current ? "font-bold text-bridge" : "text-soft hover:text-ink";
  return (
    <Link
      to={to}
      aria-current={current ? "page" : undefined}
      className={`relative flex h-16 flex-col items-center justify-center text-12 leading-tight xs:text-14 md:h-14 md:flex-row ${look}`}
    >
      {current && (
        <span
          aria-hidden
          className="absolute top-0 h-1 w-10 rounded-full bg-bridge md:bottom-0 md:top-auto"
        />
      )}
      <span className="relative mb-1 md:mb-0 md:mr-3">
        {Icon && <Icon size={22} strokeWidth={current ? 2.25 : 1.75} aria-hidden />}
        {count > 0 && (
          <span
            aria-hidden
            className="num absolute left-4 top-0 -mt-1 min-w-4 rounded-full bg-act px-1 text-center text-12 font-bold leading-snug text-paper"
          >
            {count > 99 ? "99+" : count}
          </span>
        )}
      </span>
      <span className="max-w-full truncate px-px">{label}</span>
      <CountWords count={count} isInbox={isInbox} />
    </Link>
  );
}
