// Owns the public page of the law of fit: every input and weight out of the same table that scores are made of, and what
// never counts.
import {
  fullPoints,
  needWeights,
  type PartCode,
  partWeights,
  saidMost,
  strengthPercent,
  wantWeights,
  weightsVersion,
} from "~/app/domain/matching-weights.data";
import { useT } from "~/app/messages/use-t";

const codesOf = (side: object) => Object.keys(side) as PartCode[];
const strengths = Object.keys(strengthPercent) as (keyof typeof strengthPercent)[];

/** Everything under the title. */
export function MatchingRules() {
  const t = useT("matching");
  return (
    <div className="max-w-read space-y-5">
      <p>{t("page.lead", { full: fullPoints })}</p>
      <Text title={t("page.gates")} text={t("page.gates_text")} />
      <Weights title={t("page.want")} codes={codesOf(wantWeights)} />
      <Weights title={t("page.need")} codes={codesOf(needWeights)} />
      <section>
        <h2 className="pb-2 text-18 font-bold">{t("page.strength")}</h2>
        <dl className="border-t border-line">
          {strengths.map((strength) => (
            <div key={strength} className="flex items-baseline border-b border-line py-2">
              <dt className="mr-auto min-w-0 pr-3">{t(`page.strengths.${strength}`)}</dt>
              <dd className="num shrink-0">{strengthPercent[strength]}%</dd>
            </div>
          ))}
        </dl>
      </section>
      <Text title={t("page.never")} text={t("page.never_text")} />
      <Text title={t("page.choice")} text={t("page.choice_text")} />
      <p className="num text-14 text-soft">{t("page.version", { version: weightsVersion })}</p>
    </div>
  );
}

function Text({ title, text }: { title: string; text: string }) {
  return (
    <section>
      <h2 className="pb-2 text-18 font-bold">{title}</h2>
      <p>{text}</p>
    </section>
  );
}

function Weights({ title, codes }: { title: string; codes: readonly PartCode[] }) {
  const t = useT("matching");
  return (
    <section>
      <h2 className="pb-2 text-18 font-bold">{title}</h2>
      <dl className="border-t border-line">
        {codes.map((code) => (
          <div key={code} className="border-b border-line py-2">
            <dt className="flex items-baseline font-bold">
              <span className="mr-auto min-w-0 pr-3">{t(`part.${code}`)}</span>
              <span className="num shrink-0">
                {code === "said"
                  ? t("page.least", { n: saidMost })
                  : t("page.most", { n: partWeights[code].max })}
              </span>
            </dt>
            <dd className="text-14 text-soft">
              {t(`why.${code}`)}{" "}
              {partWeights[code].by !== "learnt" && (
                <span className="num">{t("page.unsaid", { n: partWeights[code].unsaid })}</span>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
