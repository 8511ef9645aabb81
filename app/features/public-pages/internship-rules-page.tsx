// Owns the public page of the rules of internships: each rule in plain words, by what follows where it does not hold.
import type { RuleId, Severity } from "~/app/domain/internship-law.data";
import { useT } from "~/app/messages/use-t";
import type { law } from "~/app/messages/zh-CN/law";

export type RuleLine = { id: RuleId; article: string | null };
export type RulesOf = { severity: Severity; rules: RuleLine[] };

/** Everything under the title. */
export function InternshipRules({ groups }: { groups: readonly RulesOf[] }) {
  const t = useT("law");
  return (
    <div className="max-w-read space-y-6">
      <p>{t("lead")}</p>
      <section className="border-l-4 border-bridge pl-4">
        <h2 className="pb-1 text-18 font-bold">{t("rights")}</h2>
        <p>{t("rights_text")}</p>
      </section>
      {groups.map(({ severity, rules }) => (
        <section key={severity}>
          <h2 className="flex items-baseline pb-2 text-18 font-bold">
            <span className="mr-auto">{t(`severity.${severity}`)}</span>
            <span className="num text-14 text-soft">{t("count", { count: rules.length })}</span>
          </h2>
          <dl className="border-t border-line">
            {rules.map((rule) => (
              <div key={rule.id} className="border-b border-line py-2">
                <dt className="flex flex-wrap items-baseline font-bold">
                  <span className="mr-auto pr-3">{t(`rule.${rule.id as Told}.name`)}</span>
                  <ArticleText article={rule.article} />
                </dt>
                <dd className="text-soft">{t(`rule.${rule.id as Told}.text`)}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </div>
  );
}

type Told = keyof (typeof law)["rule"];

/** Where in the regulation a rule stands. */
export function ArticleText({ article }: Pick<RuleLine, "article">) {
  const t = useT("law");
  if (article === null) return null;
  const chapter = /^ch\. (\d+)$/.exec(article)?.[1];
  return (
    <span className="num text-14 font-normal text-soft">
      {chapter ? t("chapter", { n: chapter }) : t("article", { article })}
    </span>
  );
}
