import { Link } from "@remix-run/react";
import { Menu } from "lucide-react";
import type { ReactNode } from "react";
import { useT } from "~/app/messages/use-t";
import { Brand } from "./brand";
import { NavCount } from "./nav-count";
import type { NavItem } from "./nav-item";
import { SkipLink } from "./skip-link";

type Props = {
  home: string;
  nav: readonly NavItem[];
  /** Where the reader stands: school, class, firm. */
  crumb?: ReactNode;
  title: ReactNode;
  /** What can be done with the whole page: export, print. */
  actions?: ReactNode;
  /** Who is signed in, under the rail. */
  who?: ReactNode;
  /** The page has a printed head of its own, and stands upright on paper. */
  ownHead?: boolean;
  children: ReactNode;
};

/** The desk frame: a rail of words and counts on wide screens, the same list behind one button on a phone. */
export function StaffFrame(props: Props) {
  const { home, nav, crumb, title, actions, who, ownHead, children } = props;
  const t = useT("ui");
  return (
    <div className={`${ownHead ? "print:block" : "desk-paper"} min-h-screen text-14 md:flex`}>
      <SkipLink />
      <aside className="no-print hidden w-48 shrink-0 border-r border-line md:block">
        <div className="sticky top-0 flex h-screen flex-col overflow-y-auto py-5">
          <Link to={home} className="mb-4 px-5">
            <Brand />
          </Link>
          <nav aria-label={t("main_navigation")}>
            <NavList nav={nav} />
          </nav>
          {who && <div className="mt-auto px-5 pt-6 text-soft">{who}</div>}
        </div>
      </aside>
      <header className="no-print sticky top-0 z-20 border-b border-line bg-paper md:hidden">
        <details>
          <summary className="flex min-h-14 flex-wrap items-center px-4">
            <Brand />
            <span className="ml-auto inline-flex items-center space-x-2 rounded-8 border border-edge px-3 py-2">
              <Menu size={18} aria-hidden />
              <span>{t("menu")}</span>
            </span>
          </summary>
          <nav
            aria-label={t("main_navigation")}
            className="max-h-[80vh] overflow-y-auto border-t border-line bg-card py-2"
          >
            <NavList nav={nav} />
            {who && <div className="px-5 py-3 text-soft">{who}</div>}
          </nav>
        </details>
      </header>
      <main id="main" tabIndex={-1} className="min-w-0 flex-1 px-4 py-5 md:px-6">
        <div className={`mb-4 flex flex-wrap items-end ${ownHead ? "no-print" : ""}`}>
          <div className="mr-auto min-w-0 pr-4">
            {crumb && <p className="text-soft">{crumb}</p>}
            <h1 className="text-22 font-heavy">{title}</h1>
          </div>
          {actions && <div className="no-print cluster py-1">{actions}</div>}
        </div>
        {children}
      </main>
    </div>
  );
}

function NavList({ nav }: { nav: readonly NavItem[] }) {
  return (
    <ul>
      {nav.map(({ to, label, icon: Icon, count, isInbox, current }) => (
        <li key={to}>
          <Link
            to={to}
            aria-current={current ? "page" : undefined}
            className={`flex min-h-11 items-center px-5 py-2 md:min-h-0 ${
              current ? "bg-bridge-soft font-bold text-bridge shadow-rail" : "hover:bg-wait-soft"
            }`}
          >
            {Icon && <Icon size={16} strokeWidth={1.75} aria-hidden className="mr-2 shrink-0" />}
            <span className="mr-auto pr-2">{label}</span>
            <NavCount count={count} isInbox={isInbox} />
          </Link>
        </li>
      ))}
    </ul>
  );
}
