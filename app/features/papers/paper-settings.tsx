// Owns the ways from the desk of papers to what is set once: the school's own words, who seals, an outside service.
import { Link } from "@remix-run/react";
import { useT } from "~/app/messages/use-t";
import { paths } from "~/app/paths";

/** A line of links. */
export function PaperSettings() {
  const t = useT("papers");
  const ways = [
    [paths.school.templates(), t("settings.templates")],
    [paths.school.sealAuthorities(), t("settings.authorities")],
    [paths.school.sealService(), t("settings.service")],
  ] as const;
  return (
    <nav aria-label={t("settings.title")} className="mb-4">
      <ul className="cluster">
        {ways.map(([to, label]) => (
          <li key={to}>
            <Link to={to} className="link inline-flex min-h-11 items-center pr-3">
              {label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
