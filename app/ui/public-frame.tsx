import { Link } from "@remix-run/react";
import type { ReactNode } from "react";
import { useT } from "~/app/messages/use-t";
import { Brand } from "./brand";
import { LanguageSwitcher } from "./language-switcher";
import type { NavItem } from "./nav-item";
import { SkipLink } from "./skip-link";

/** Who stands behind the service; what the law wants on every public page. From configuration. */
export type Imprint = {
  operator: string;
  icp: string | null;
  licence: string | null;
  complaints: string;
};

type Props = {
  home: string;
  /** The name of the group or school that vouches for the place. */
  vouchedBy?: ReactNode;
  nav?: readonly NavItem[];
  imprint: Imprint;
  /** Pages to read, beneath everything else. */
  reading?: readonly NavItem[];
  /** The address of this page, to come back to in another language. */
  path: string;
  /** Guardians and official papers: everything at 18 and up. */
  large?: boolean;
  /** A reading page keeps to 68 characters; a search or front page may be wide. */
  wide?: boolean;
  children: ReactNode;
};

/** The open frame: who stands behind it above, what the law asks for below. */
export function PublicFrame(props: Props) {
  const { home, vouchedBy, nav = [], imprint, reading = [], path, large, wide, children } = props;
  const t = useT("ui");
  const width = wide ? "max-w-wide" : "max-w-read";
  return (
    <div className={`flex min-h-screen flex-col ${large ? "read-large" : ""}`}>
      <SkipLink />
      <header className="no-print border-b border-line">
        <div className={`mx-auto flex ${width} flex-wrap items-center px-4 py-3`}>
          <Link to={home} className="mr-4 py-1">
            <Brand />
          </Link>
          {vouchedBy && (
            <p className="order-last w-full text-14 text-soft sm:order-none sm:mr-auto sm:w-auto sm:border-l sm:border-line sm:pl-4">
              {vouchedBy}
            </p>
          )}
          <nav aria-label={t("main_navigation")} className="-mx-2 ml-auto flex flex-wrap text-16">
            {nav.map(({ to, label, current }) => (
              <Link
                key={to}
                to={to}
                aria-current={current ? "page" : undefined}
                className={`px-2 py-2 ${current ? "font-bold text-bridge" : "hover:text-bridge"}`}
              >
                {label}
              </Link>
            ))}
          </nav>
        </div>
      </header>
      <main id="main" tabIndex={-1} className={`mx-auto w-full flex-1 ${width} px-4 py-6 text-16`}>
        {children}
      </main>
      <footer className="no-print border-t border-line bg-card text-14 text-soft">
        <div className={`mx-auto ${width} px-4 py-6`}>
          {reading.length > 0 && (
            <nav aria-label={t("footer.reading")} className="cluster pb-4">
              {reading.map(({ to, label }) => (
                <Link key={to} to={to} className="link py-1 pr-6">
                  {label}
                </Link>
              ))}
            </nav>
          )}
          <ImprintList {...imprint} />
          <div className="mt-4">
            <LanguageSwitcher path={path} />
          </div>
        </div>
      </footer>
    </div>
  );
}

function ImprintList({ operator, icp, licence, complaints }: Imprint) {
  const t = useT("ui");
  const lines = [
    [t("footer.operator"), operator],
    [t("footer.icp"), icp ?? t("footer.not_obtained")],
    [t("footer.licence"), licence ?? t("footer.not_obtained")],
    [t("footer.complaints"), complaints],
  ] as const;
  return (
    <dl className="cluster">
      {lines
        .filter(([, detail]) => detail !== "")
        .map(([term, detail]) => (
          <div key={term} className="flex flex-wrap pr-6">
            <dt className="pr-2">{term}</dt>
            <dd className="num text-ink">{detail}</dd>
          </div>
        ))}
    </dl>
  );
}
