// Owns the verdict of the law on one placement, rule by rule: what is open first, with its text and who can provide what is
// missing; what holds folded away.
import { Form } from "@remix-run/react";
import type { Judged } from "~/app/domain/internship-law";
import { FileField } from "~/app/features/files/file-field";
import { ArticleText } from "~/app/features/public-pages/internship-rules-page";
import { useT } from "~/app/messages/use-t";
import type { law } from "~/app/messages/zh-CN/law";
import { paths } from "~/app/paths";
import { Button, buttonClass } from "~/app/ui/button";
import { Notice } from "~/app/ui/notice";
import { Tag } from "~/app/ui/tag";
import { TextField } from "~/app/ui/field";
import type { PlacementView } from "./read-placement.server";

type Props = { placement: Pick<PlacementView, "rules" | "waivers" | "mayWaive"> };
const isOpen = ({ is }: Judged) => is === "broken" || is === "unknown";
const tones = { block: "stop", document: "act", warn: "info" } as const;

/** Everything the law says of it. */
export function VerdictList({ placement: { rules, waivers, mayWaive } }: Props) {
  const t = useT("internships");
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
          <RuleLine key={rule.rule} judged={rule} mayWaive={mayWaive} />
        ))}
      </ul>
      {waivers.length > 0 && <Waivers waivers={waivers} mayWaive={mayWaive} />}
      <details>
        <summary className="link inline-flex min-h-11 items-center">
          {t("holding", { count: rest.length })}
        </summary>
        <ul className="border-t border-line">
          {rest.map((rule) => (
            <RuleLine key={rule.rule} judged={rule} mayWaive={false} />
          ))}
        </ul>
      </details>
    </div>
  );
}

function RuleLine({ judged, mayWaive }: { judged: Judged; mayWaive: boolean }) {
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
        <p key={fact}>{t("missing_of", { what: t(`fact.${fact}`), who: t(`by.${by}`) })}</p>
      ))}
      {mayWaive && severity !== "block" && <WaiveForm {...judged} />}
    </li>
  );
}

function WaiveForm({ rule, severity }: Pick<Judged, "rule" | "severity">) {
  const t = useT("internships");
  return (
    <details>
      <summary className="link inline-flex min-h-11 items-center md:min-h-9">{t("waive")}</summary>
      <Form
        method="post"
        encType="multipart/form-data"
        className="max-w-read space-y-3 pb-2"
        noValidate
      >
        <p className="text-soft">{t("waive_text")}</p>
        <input type="hidden" name="intent" value="waive" />
        <input type="hidden" name="rule" value={rule} />
        <TextField
          id={`document-${rule}`}
          name="document"
          label={t("field.document")}
          maxLength={120}
        />
        <TextField id={`reason-${rule}`} name="reason" label={t("field.reason")} maxLength={500} />
        <FileField
          id={`file-${rule}`}
          name="file"
          label={t("field.file")}
          errors={undefined}
          optional={severity !== "document"}
        />
        <Button>{t("waive")}</Button>
      </Form>
    </details>
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
