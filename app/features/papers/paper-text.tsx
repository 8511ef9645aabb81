// Owns the frozen words of a paper on a page, as they will be printed; they are in the language of the law.
import { useT } from "~/app/messages/use-t";
import { buttonClass } from "~/app/ui/button";
import type { PaperContent } from "~/app/domain/paper-content";

type Props = { content: PaperContent; contentHash: string; open?: boolean };

/** The full text, folded away under its button. */
export function PaperText({ content, contentHash, open }: Props) {
  const t = useT("papers");
  return (
    <details open={open}>
      <summary className={buttonClass("quiet")}>{t("full")}</summary>
      <article lang="zh-CN" className="mt-3 rounded-8 border border-line bg-card px-4 py-4">
        <h2 className="text-center text-22 font-bold">{content.title}</h2>
        <p className="text-center text-14 text-soft">
          {[content.number, content.subtitle].filter(Boolean).join(" · ")}
        </p>
        {content.blocks.map(({ heading, paragraphs, rows }) => (
          <section key={heading} className="pt-4">
            <h3 className="font-bold">{heading}</h3>
            {rows.length > 0 && (
              <dl className="my-2 border-t border-line">
                {rows.map(({ term, detail }) => (
                  <div key={term} className="border-b border-line py-1 sm:flex">
                    <dt className="text-soft sm:w-40 sm:shrink-0 sm:pr-3">{term}</dt>
                    <dd className="min-w-0 flex-1">{detail}</dd>
                  </div>
                ))}
              </dl>
            )}
            {paragraphs.map((text, at) => (
              <p key={at} className="py-1 leading-read">
                {text}
              </p>
            ))}
          </section>
        ))}
      </article>
      {contentHash && (
        <p className="num pt-2 text-14 text-soft">
          <span className="break-all">{t("hash_note", { hash: contentHash })}</span>
        </p>
      )}
    </details>
  );
}
