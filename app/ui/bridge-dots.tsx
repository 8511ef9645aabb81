import type { BridgeStep } from "./bridge-geometry";
import { Position } from "./bridge-line";
import { toneEdge, toneSurface, type Tone } from "./tone";

type Props = { steps: readonly BridgeStep[]; tone: Tone; text?: string };

/** The bridge line in a table cell: a row of knots and one short text. */
export function BridgeDots({ steps, tone, text }: Props) {
  return (
    <span className="inline-flex items-center whitespace-nowrap">
      <span aria-hidden className="no-print inline-flex items-center space-x-1">
        {steps.map(({ label, state }) => (
          <span key={label} title={label} className={look(state, tone)} />
        ))}
      </span>
      <span className="sr-only">
        <Position steps={steps} />
      </span>
      {text && <span className="num ml-2 text-soft">{text}</span>}
    </span>
  );
}

function look(state: BridgeStep["state"], tone: Tone): string {
  if (state === "passed") return "h-3 w-3 rounded-full bg-bridge";
  if (state === "present") {
    return `h-4 w-4 rounded-full border-3 ${toneSurface[tone]} ${toneEdge[tone]}`;
  }
  if (state === "ended") return `h-3 w-3 rounded-2 ${tone === "stop" ? "bg-stop" : "bg-wait"}`;
  return "h-3 w-3 rounded-full border border-edge";
}
