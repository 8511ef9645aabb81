import type { ReactNode } from "react";
import { useT } from "~/app/messages/use-t";
import { BridgeDeck } from "./bridge-deck";
import { labelsFit, progressOf, type BridgeStep } from "./bridge-geometry";
import { toneEdge, toneSurface, toneText, type Tone } from "./tone";

type Props = {
  /** 3 to 7 piers. */
  steps: readonly BridgeStep[];
  /** Who the present pier waits for: act is "you", wait is "somebody else". Of an end: stop is a no, else it is just over. */
  tone: Tone;
  /** What the bridge is, for ears: "Application to …". */
  label: string;
  /** Who has to act and by when, in a box that belongs to the present pier. */
  turn?: ReactNode;
};

const columns: Record<number, string> = {
  2: "grid-cols-2",
  3: "grid-cols-3",
  4: "grid-cols-4",
  5: "grid-cols-5",
  6: "grid-cols-6",
  7: "grid-cols-7",
};

/** The signature of the product: a story of a few steps as a low bridge. Passed piers stand, the present one is open. */
export function BridgeLine({ steps, tone, label, turn }: Props) {
  const shown = whereLabelsFit(steps);
  const box = tone === "stop" ? "wait" : tone;
  return (
    <figure className="keep-whole">
      <figcaption className="sr-only">
        {label} <Position steps={steps} />
      </figcaption>
      <BridgeDeck steps={steps} tone={tone} />
      <ol
        className={`mt-1 text-center text-14 leading-snug ${columns[steps.length] ?? "grid-cols-7"} ${
          shown.list
        }`}
      >
        {steps.map((step) => (
          <StepLabel key={step.label} {...step} tone={tone} />
        ))}
      </ol>
      {shown.line && (
        <p aria-hidden className={`mt-1 text-14 font-bold ${shown.line} ${lineLook(steps, tone)}`}>
          <Position steps={steps} />
        </p>
      )}
      {turn && (
        <div
          className={`mt-3 rounded-2 border-l-3 px-3 py-2 text-14 ${toneSurface[box]} ${toneEdge[box]}`}
        >
          <div className="text-ink">{turn}</div>
        </div>
      )}
    </figure>
  );
}

function StepLabel({ label, state, note, tone }: BridgeStep & { tone: Tone }) {
  const t = useT("ui");
  const look = {
    passed: "text-ink",
    present: `font-bold ${tone === "wait" ? "text-ink" : toneText[tone]}`,
    next: "text-soft",
    ended: `font-bold ${tone === "stop" ? "text-stop" : "text-ink"}`,
  }[state];
  return (
    <li
      className={`hyphenate min-w-0 px-px ${look}`}
      aria-current={state === "present" ? "step" : undefined}
    >
      {label}
      <span className="sr-only"> {t(`steps.state.${state}`)}</span>
      {note && <span className="num hidden font-normal text-soft sm:block">{note}</span>}
    </li>
  );
}

/** Narrow phones, then common ones, then all wider screens: below, only the present step is written out. */
function whereLabelsFit(steps: readonly BridgeStep[]): { list: string; line: string | null } {
  if (labelsFit(steps, 256)) return { list: "grid", line: null };
  if (labelsFit(steps, 320)) return { list: "sr-only xs:not-sr-only xs:grid", line: "xs:hidden" };
  return { list: "sr-only sm:not-sr-only sm:grid", line: "sm:hidden" };
}

/** The one line stands under its pier as near as left, middle and right allow. */
function lineLook(steps: readonly BridgeStep[], tone: Tone): string {
  const { at, walked } = progressOf(steps);
  const place = at < 0 ? walked / 100 : (at + 0.5) / steps.length;
  const side = place < 0.34 ? "text-left" : place > 0.66 ? "text-right" : "text-center";
  return `${side} ${steps[at]?.state === "ended" && tone !== "stop" ? "text-ink" : toneText[tone]}`;
}

/** "Step 4 of 5: Offer". */
export function Position({ steps }: { steps: readonly BridgeStep[] }) {
  const t = useT("ui");
  const { at, walked } = progressOf(steps);
  const step = steps[at];
  const total = steps.length;
  if (!step)
    return <>{walked === 100 ? t("steps.done", { total }) : t("steps.waiting", { total })}</>;
  const key = step.state === "ended" ? "steps.ended" : "steps.present";
  return <>{t(key, { n: at + 1, total, label: step.label })}</>;
}
