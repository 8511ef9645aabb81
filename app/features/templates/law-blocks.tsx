// Owns the compulsory words of a kind as an editor shows them: greyed, with the articles that ask for them and when they stand
// in. Nothing here can be changed.
import { Lock } from "lucide-react";
import type { TemplateBlock } from "~/app/domain/paper-template";
import { useT } from "~/app/messages/use-t";
import type { ShownBlock } from "./read-templates.server";
import { useWhenText } from "./use-when-text";

/** Folded one by one: their headings are what a school looks for. */
export function LawBlocks({ blocks }: { blocks: readonly ShownBlock[] }) {
  const t = useT("templates");
  const sayArticles = useArticlesText();
  const sayWhen = useWhenText([]);
  return (
    <section className="space-y-2">
      <h2 className="text-18 font-bold">{t("compulsory", { n: blocks.length })}</h2>
      <p className="text-14 text-soft">{t("compulsory_text")}</p>
      <div className="divide-y divide-line border-y border-line">
        {blocks.map(({ heading, text, when, articles }) => (
          <details key={heading} className="py-1">
            <summary className="flex min-h-11 cursor-pointer flex-wrap items-center text-soft">
              <Lock size={16} aria-hidden className="mr-2 shrink-0" />
              <span lang="zh-CN" className="mr-2 font-bold">
                {heading}
              </span>
              <span className="text-14">
                {[sayArticles(articles), when === "always" ? "" : sayWhen(when)]
                  .filter(Boolean)
                  .join(" · ")}
              </span>
            </summary>
            <BlockText text={text} />
          </details>
        ))}
      </div>
    </section>
  );
}

/** «第 14、15 条»; nothing where no article asks. */
function useArticlesText(): (articles: readonly string[]) => string {
  const t = useT("templates");
  return (articles) => {
    const chapters = articles.flatMap((one) => (one.startsWith("ch. ") ? [one.slice(4)] : []));
    const plain = articles.filter((one) => !one.startsWith("ch. "));
    return [
      plain.length > 0 && t("articles", { list: plain.join(t("and")) }),
      chapters.length > 0 && t("chapters", { list: chapters.join(t("and")) }),
    ]
      .filter(Boolean)
      .join(t("and"));
  };
}

/** A text as it is typed, line by line. */
export function BlockText({ text }: Pick<TemplateBlock, "text">) {
  return (
    <div lang="zh-CN" className="rounded-2 bg-paper px-3 py-2 text-14 leading-read text-soft">
      {text.split("\n").map((line, at) => (
        <p key={at} className="break-words">
          {line}
        </p>
      ))}
    </div>
  );
}
