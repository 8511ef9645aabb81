import {
  deckAt,
  deckUntil,
  ground,
  height,
  pierAt,
  progressOf,
  round,
  type BridgeStep,
} from "./bridge-geometry";
import { type Tone } from "./tone";

const ink: Record<Tone, string> = {
  info: "var(--bridge)",
  act: "var(--act)",
  good: "var(--good)",
  wait: "var(--wait)",
  stop: "var(--stop)",
};

/** The drawing alone: deck, piers and knots. The width stretches, the height and the round knots do not. */
export function BridgeDeck({ steps, tone }: { steps: readonly BridgeStep[]; tone: Tone }) {
  const { walked } = progressOf(steps);
  const ended = steps.some(({ state }) => state === "ended");
  return (
    <svg width="100%" height={height} aria-hidden className="block overflow-visible">
      <line x1="0" x2="100%" y1={ground} y2={ground} stroke="var(--line)" />
      <svg width="100%" height={height} viewBox={`0 0 100 ${height}`} preserveAspectRatio="none">
        <g fill="none" strokeWidth="3" strokeLinecap="round">
          <path
            d={deckUntil(100)}
            vectorEffect="non-scaling-stroke"
            stroke="var(--line)"
            strokeDasharray={ended ? "2 8" : undefined}
          />
          {walked > 0 && (
            <path
              d={deckUntil(walked)}
              vectorEffect="non-scaling-stroke"
              stroke={walked === 100 ? ink[tone === "good" ? "good" : "info"] : "var(--bridge)"}
            />
          )}
        </g>
      </svg>
      {steps.map((step, index) => (
        <Pier
          key={step.label}
          state={step.state}
          x={pierAt(index, steps.length)}
          colour={colourOf(step.state, tone, walked === 100)}
          isNo={tone === "stop"}
        />
      ))}
    </svg>
  );
}

function colourOf(state: BridgeStep["state"], tone: Tone, done: boolean): string {
  if (state === "present") return ink[tone];
  if (state === "ended") return ink[tone === "stop" ? "stop" : "wait"];
  if (state === "next") return "var(--edge)";
  return done && tone === "good" ? "var(--good)" : "var(--bridge)";
}

type PierProps = { state: BridgeStep["state"]; x: number; colour: string; isNo: boolean };

function Pier({ state, x, colour, isNo }: PierProps) {
  const at = `${round(x)}%`;
  const y = round(deckAt(x));
  const standing = state === "next" ? "var(--line)" : colour;
  return (
    <>
      <line
        x1={at}
        x2={at}
        y1={y}
        y2={ground}
        stroke={standing}
        strokeWidth={state === "present" ? 3 : 2}
      />
      {state === "passed" && <circle cx={at} cy={y} r="6" fill={colour} />}
      {state === "next" && (
        <circle cx={at} cy={y} r="5.500" fill="var(--card)" stroke={colour} strokeWidth="1.500" />
      )}
      {state === "present" && (
        <circle cx={at} cy={y} r="8" fill="var(--card)" stroke={colour} strokeWidth="4" />
      )}
      {state === "ended" && <End at={at} y={y} colour={colour} isNo={isNo} />}
    </>
  );
}

type EndProps = { at: string; y: number; colour: string; isNo: boolean };

/** A road that ends is a square, so that nobody reads it as an open knot: with a cross after a no, else with a bar. */
function End({ at, y, colour, isNo }: EndProps) {
  return (
    <svg x={at} y={y} width="1" height="1" overflow="visible">
      <rect x="-8" y="-8" width="16" height="16" rx="2" fill={colour} />
      <path
        d={isNo ? "M-3.500 -3.500L3.500 3.500M3.500 -3.500L-3.500 3.500" : "M-4 0H4"}
        stroke="var(--paper)"
        strokeWidth="2"
      />
    </svg>
  );
}
