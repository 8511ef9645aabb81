import { Link } from "@remix-run/react";
import { useT } from "~/app/messages/use-t";
import { paths } from "~/app/paths";
import { DefinitionList } from "~/app/ui/definition-list";
import type { WordLinks } from "./read-links.server";

const mostShown = 40;

/** What a word is linked to, both ways, each link to be followed. */
export function WordLinksList({ links }: { links: WordLinks }) {
  const t = useT("reference");
  return (
    <DefinitionList
      items={links.map(({ key, rows }) => ({
        term: t(`links.${key}`),
        detail: (
          <ul className="flex flex-wrap">
            {rows.slice(0, mostShown).map(({ table, code, name }) => (
              <li key={code} className="mr-4">
                <Link
                  to={paths.operator.referenceRow(table, code)}
                  className="link inline-block py-1"
                >
                  {name}
                </Link>
              </li>
            ))}
            {rows.length > mostShown && (
              <li className="py-1 text-soft">{t("more_links", { n: rows.length - mostShown })}</li>
            )}
          </ul>
        ),
      }))}
    />
  );
}
