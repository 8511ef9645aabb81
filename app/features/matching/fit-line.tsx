// Owns how the fit of one student reads on a firm's pages: one line of what is met, partly there and missing, and under it
// every part with its points.
import { Check, CircleDashed, CircleHelp, Minus } from "lucide-react";
import type { PartState } from "~/app/domain/matching-views";
import { useT } from "~/app/messages/use-t";
import type { FitPart, FitView } from "./fit-words.server";

const icons: Record<PartState, [icon: typeof Check, colour: string]> = {
  met: [Check, "text-good"],
  partly: [CircleDashed, "text-act"],
  missing: [Minus, "text-stop"],
  unsaid: [CircleHelp, "text-wait"],
};
const told = ["met", "partly", "missing"] as const;

/** The line opens to the parts, without any script. */
export function FitLine({ fit }: { fit: FitView }) {
  const t = useT("fits");
  return (
    <details className="text-14">
      <summary className="cursor-pointer py-1">
        <span className="link num whitespace-nowrap font-bold">{t("score", { n: fit.score })}</span>{" "}
        {told.map((state) => (
          <StateNames key={state} state={state} parts={fit.parts} />
        ))}
        {fit.lawful && <span className="block">{fit.lawful}</span>}
      </summary>
      <FitParts fit={fit} />
    </details>
  );
}

function StateNames({ state, parts }: { state: PartState; parts: readonly FitPart[] }) {
  const t = useT("fits");
  const names = parts.filter((part) => part.state === state).map(({ code }) => t(`part.${code}`));
  if (names.length === 0) return null;
  const [Icon, colour] = icons[state];
  const text = { state: t(`state.${state}`), names: names.join(t("join")) };
  return (
    <span className="inline-block pr-2">
      <Icon size={14} aria-hidden className={`mr-1 inline-block ${colour}`} />
      {t("of_state", text)}
    </span>
  );
}

function FitParts({ fit }: { fit: FitView }) {
  const t = useT("fits");
  return (
    <dl className="whitespace-normal border-t border-line">
      {fit.parts.map((part) => (
        <div key={part.code} className="flex items-baseline border-b border-line py-1">
          <dt className="w-16 shrink-0 pr-2 text-soft">{t(`part.${part.code}`)}</dt>
          <dd className="min-w-0 flex-1 break-words pr-2">
            <FitState part={part} />
          </dd>
          <dd className="num shrink-0">
            {part.value}/{part.max}
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** One part: its state as icon and word, and the fact behind it. */
export function FitState({ part: { state, text } }: { part: FitPart }) {
  const t = useT("fits");
  const [Icon, colour] = icons[state];
  return (
    <>
      <Icon size={14} aria-hidden className={`mr-1 inline-block ${colour}`} />
      {state === "unsaid" ? text : t("of_state", { state: t(`state.${state}`), names: text })}
    </>
  );
}
