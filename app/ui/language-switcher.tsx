import { useLocale, useT } from "~/app/messages/use-t";
import { languageNames } from "./language-names.data";

/** The same page in another language: plain links, a new document, a cookie set by the server. */
export function LanguageSwitcher({ path }: { path: string }) {
  const t = useT("ui");
  const locale = useLocale();
  return (
    <nav aria-label={t("language")}>
      <ul className="cluster">
        {languageNames.map(([code, name]) => (
          <li key={code}>
            <a
              href={inLanguage(path, code)}
              hrefLang={code}
              lang={code}
              aria-current={code === locale ? "true" : undefined}
              className={`inline-block py-1 pr-3 ${code === locale ? "font-bold text-ink" : "link"}`}
            >
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function inLanguage(path: string, code: string): string {
  const url = new URL(path, "http://here");
  url.searchParams.set("lang", code);
  return `${url.pathname}${url.search}`;
}
