import { Check, Circle, Hand, Info, TriangleAlert } from "lucide-react";
import type { Tone } from "./tone";

const icons = { info: Info, act: Hand, good: Check, wait: Circle, stop: TriangleAlert } as const;

/** The shape that goes with a tone, for eyes that do not tell the colours apart. */
export function ToneIcon({ tone, size = 16 }: { tone: Tone; size?: number }) {
  const Icon = icons[tone];
  return <Icon size={size} strokeWidth={2.25} aria-hidden className="shrink-0" />;
}
