// Owns how the reasons of a match read: both scores, what fits, what is missing and how to close the gap, and every part
// with its points for those who want to know.
import { Check, Minus } from "lucide-react";
import { useT } from "~/app/messages/use-t";
import { Tag } from "~/app/ui/tag";
import type { MatchView, PartView } from "./match-words.server";

type Props = { match: MatchView; crowd: { count: number; seats: number } | null };

/** Short reasons in sight, all of them in a fold. */
export function MatchReasons({ match, crowd }: Props) {
  const t = useT("matching");
  const { want, need, good, gaps, steps } = match;
  return (
    <div className="space-y-2">
      <p className="cluster text-14">
        <span className="num">{t("score", { want, need })}</span>
        {crowd && <Tag tone="act">{t("crowded", crowd)}</Tag>}
      </p>
      <Lines label={t("good")} lines={good} icon={<Check size={16} className="text-good" />} />
      <Lines label={t("gaps")} lines={gaps} icon={<Minus size={16} className="text-wait" />} />
      {steps.length > 0 && (
        <div className="text-14">
          <p className="font-bold">{t("steps")}</p>
          <ul className="list-disc pl-5">
            {steps.map(({ text, more, where }) => (
              <li key={text}>
                <span className="num">{text}</span>
                {more && <span className="block">{more}</span>}
                {where && <span className="block text-soft">{where}</span>}
              </li>
            ))}
          </ul>
        </div>
      )}
      <details className="text-14">
        <summary className="link inline-block cursor-pointer py-1">{t("all")}</summary>
        <Parts title={t("side.want")} score={want} parts={match.wantParts} />
        <Parts title={t("side.need")} score={need} parts={match.needParts} />
      </details>
    </div>
  );
}

type LinesProps = { label: string; lines: readonly string[]; icon: React.ReactNode };

function Lines({ label, lines, icon }: LinesProps) {
  if (lines.length === 0) return null;
  return (
    <ul aria-label={label} className="text-14">
      {lines.map((line) => (
        <li key={line} className="flex items-start">
          <span aria-hidden className="mr-2 mt-1 shrink-0">
            {icon}
          </span>
          <span className="min-w-0 break-words">{line}</span>
        </li>
      ))}
    </ul>
  );
}

type PartsProps = { title: string; score: number; parts: readonly PartView[] };

/** Every part with its points of its most: their sum is the score. */
function Parts({ title, score, parts }: PartsProps) {
  const t = useT("matching");
  return (
    <section className="pt-2">
      <h4 className="font-bold">
        {title} <span className="num">{score}</span>
      </h4>
      <dl>
        {parts.map(({ code, value, max, text }) => (
          <div key={code} className="flex items-baseline border-b border-line py-1">
            <dt className="w-28 shrink-0 pr-2 text-soft">{t(`part.${code}`)}</dt>
            <dd className="min-w-0 flex-1 break-words pr-2">{text}</dd>
            <dd className="num shrink-0">
              {value}/{max}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
