import { Link } from "@remix-run/react";

export type CountedTab = { to: string; label: string; count?: number; current?: boolean };

/** The same list by state: links with how many there are. */
export function TabsCounts({ label, tabs }: { label: string; tabs: readonly CountedTab[] }) {
  return (
    <nav aria-label={label} className="no-print scroll-x mb-4 border-b border-line">
      <ul className="flex whitespace-nowrap">
        {tabs.map(({ to, label: text, count, current }) => (
          <li key={to}>
            <Link
              to={to}
              aria-current={current ? "page" : undefined}
              className={`flex min-h-11 items-center px-3 py-2 ${
                current ? "font-bold text-bridge shadow-tab" : "text-soft hover:text-ink"
              }`}
            >
              {text}
              {count !== undefined && (
                <span
                  className={`num ml-2 rounded-full px-2 text-14 leading-table ${
                    current ? "bg-bridge-soft" : "bg-wait-soft"
                  }`}
                >
                  {count}
                </span>
              )}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
