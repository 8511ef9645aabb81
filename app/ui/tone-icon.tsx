import { Shape } from "./shape";
import type { Tone } from "./tone";

/** The shape that goes with a tone, for eyes that do not tell the colours apart. */
export function ToneIcon({ tone, size = 16 }: { tone: Tone; size?: number }) {
  return <Shape of={tone} size={size} className="shrink-0" />;
}
