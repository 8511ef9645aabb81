// Owns the verdict of the law on one placement, rule by rule: what is open first, with its text and who can provide what is
// missing; what holds folded away.
import { Form, Link } from "@remix-run/react";
import type { ReactNode } from "react";
import type { FactName } from "~/app/domain/internship-facts";
import type { Judged } from "~/app/domain/internship-law";
import { fieldOfFact, recordOfFact } from "~/app/features/law/place-of-fact";
import { WaiveForm } from "~/app/features/law/waive-form";
import { ArticleText } from "~/app/features/public-pages/internship-rules-page";
import { useT } from "~/app/messages/use-t";
import type { law } from "~/app/messages/zh-CN/law";
import { paths } from "~/app/paths";
import type { FormAnswer } from "~/app/platform/form.server";
import { buttonClass } from "~/app/ui/button";
import { Notice } from "~/app/ui/notice";
import { Tag } from "~/app/ui/tag";
import type { PlacementView } from "./read-placement.server";

type Facts = Pick<PlacementView, "id" | "rules" | "waivers" | "mayWaive" | "keeps" | "open">;
type Props = { placement: Facts; answer: FormAnswer | undefined };
const isOpen = ({ is }: Judged) => is === "broken" || is === "unknown";
const tones = { block: "stop", document: "act", warn: "info" } as const;

/** Everything the law says of it. */
export function VerdictList({ placement, answer }: Props) {
  const t = useT("internships");
  const { rules, waivers, mayWaive } = placement;
  if (!rules) return <p className="text-soft">{t("no_law")}</p>;
  const open = rules.filter(isOpen);
  const asked = open.filter(({ severity }) => severity !== "warn");
  const rest = rules.filter((rule) => !isOpen(rule));
  return (
    <div className="space-y-3">
      <Notice
        tone={asked.length === 0 ? "good" : "act"}
        title={asked.length === 0 ? t("verdict_ok") : t("verdict_open", { count: asked.length })}
      />
      <ul className="border-t border-line">
        {open.map((rule) => (
          <RuleLine key={rule.rule} judged={rule} placement={placement}>
            {mayWaive && rule.severity !== "block" && <WaiveForm {...rule} answer={answer} />}
          </RuleLine>
        ))}
      </ul>
      {waivers.length > 0 && <Waivers waivers={waivers} mayWaive={mayWaive} />}
      <details>
        <summary className="link inline-flex min-h-11 items-center">
          {t("holding", { count: rest.length })}
        </summary>
        <ul className="border-t border-line">
          {rest.map((rule) => (
            <RuleLine key={rule.rule} judged={rule} placement={placement} />
          ))}
        </ul>
      </details>
    </div>
  );
}

type RuleProps = { judged: Judged; placement: Facts; children?: ReactNode };

function RuleLine({ judged, placement, children }: RuleProps) {
  const t = useT("internships");
  const say = useT("law");
  const { severity, is, missing } = judged;
  const id = judged.rule as keyof (typeof law)["rule"];
  return (
    <li className="border-b border-line py-2">
      <p className="flex flex-wrap items-baseline">
        <span className="mr-2">
          <Tag tone={isOpen(judged) ? tones[severity] : "good"}>{t(`is.${is}`)}</Tag>
        </span>
        <span className="mr-auto pr-3 font-bold">{say(`rule.${id}.name`)}</span>
        <ArticleText rule={judged} />
      </p>
      <p className="text-soft">
        {say(`rule.${id}.text`)} {isOpen(judged) && <span>· {say(`severity.${severity}`)}</span>}
      </p>
      {missing.map(({ fact, by }) => (
        <p key={fact}>
          {t("missing_of", { what: t(`fact.${fact}`), who: t(`by.${by}`) })}{" "}
          <ToFact fact={fact} placement={placement} />
        </p>
      ))}
      {children}
    </li>
  );
}

/** One press to where the reader can tell a fact; nothing where somebody else has to. */
function ToFact({ fact, placement: { id, keeps, open } }: { fact: FactName; placement: Facts }) {
  const t = useT("internships");
  const [kind, field] = [recordOfFact(fact), fieldOfFact(fact)];
  const to =
    kind && keeps.includes(kind)
      ? paths.school.internship({ kind, of: id })
      : field && open.includes("edit")
        ? `${paths.school.editPlacement(id)}#placement-${field}`
        : null;
  return (
    to && (
      <Link to={to} className="link">
        {t("tell_fact")}
        <span className="sr-only"> · {t(`fact.${fact}`)}</span>
      </Link>
    )
  );
}

function Waivers({ waivers, mayWaive }: Pick<PlacementView, "waivers" | "mayWaive">) {
  const t = useT("internships");
  const say = useT("law");
  return (
    <ul>
      {waivers.map(({ id, rule, document, reason, by, file }) => (
        <li key={id} className="flex flex-wrap items-baseline py-1">
          <span className="mr-auto pr-3">
            <span className="font-bold">
              {say(`rule.${rule as keyof (typeof law)["rule"]}.name`)}
            </span>{" "}
            {t("waived_by", { name: by.name, document, reason })}{" "}
            {file && (
              <a href={paths.file(file.id)} className="link">
                {file.name}
              </a>
            )}
          </span>
          {mayWaive && (
            <Form method="post">
              <input type="hidden" name="intent" value="take_back" />
              <button name="waiverId" value={id} className={buttonClass("plain")}>
                {t("take_back")}
              </button>
            </Form>
          )}
        </li>
      ))}
    </ul>
  );
}
