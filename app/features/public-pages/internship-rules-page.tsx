// Owns the public page of the rules of internships: each rule in plain words, by what follows where it does not hold; those
// of Guangdong, Hong Kong and Macao apart.
import type { LawSource, RuleId, Severity } from "~/app/domain/law-rule";
import { useT } from "~/app/messages/use-t";
import type { law } from "~/app/messages/zh-CN/law";

export type RuleLine = { id: RuleId; article: string | null; source: LawSource };
export type RulesOf = { severity: Severity; rules: RuleLine[] };
type Props = { groups: readonly RulesOf[]; elsewhere: readonly RuleLine[] };

/** Everything under the title. */
export function InternshipRules({ groups, elsewhere }: Props) {
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
          <Head title={t(`severity.${severity}`)} count={rules.length} />
          <Rules rules={rules} />
        </section>
      ))}
      <section>
        <Head title={t("elsewhere")} count={elsewhere.length} />
        <p className="pb-2">{t("elsewhere_text")}</p>
        <Rules rules={elsewhere} />
      </section>
    </div>
  );
}

function Head({ title, count }: { title: string; count: number }) {
  const t = useT("law");
  return (
    <h2 className="flex items-baseline pb-2 text-18 font-bold">
      <span className="mr-auto">{title}</span>
      <span className="num text-14 text-soft">{t("count", { count })}</span>
    </h2>
  );
}

function Rules({ rules }: { rules: readonly RuleLine[] }) {
  const t = useT("law");
  return (
    <dl className="border-t border-line">
      {rules.map((rule) => (
        <div key={rule.id} className="border-b border-line py-2">
          <dt className="flex flex-wrap items-baseline font-bold">
            <span className="mr-auto pr-3">{t(`rule.${rule.id as Told}.name`)}</span>
            <ArticleText rule={rule} />
          </dt>
          <dd className="text-soft">{t(`rule.${rule.id as Told}.text`)}</dd>
        </div>
      ))}
    </dl>
  );
}

type Told = keyof (typeof law)["rule"];

/** Where a rule is written: the article, and of what where it is not the regulation on internships. */
export function ArticleText({ rule: { article, source } }: { rule: Omit<RuleLine, "id"> }) {
  const t = useT("law");
  const chapter = /^ch\. (\d+)$/.exec(article ?? "")?.[1];
  const at = chapter ? t("chapter", { n: chapter }) : article && t("article", { article });
  const name = source === "moe_2021_4" ? null : t(`source.${source}`);
  if (!at && !name) return null;
  return (
    <span className="num text-14 font-normal text-soft">
      {name} {at}
    </span>
  );
}
