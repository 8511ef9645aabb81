// Owns the signs that stand in every row of a table: drawn once in a page, pointed at wherever they are shown.
import { Check, Circle, Clock, Hand, Info, TriangleAlert } from "lucide-react";

const signs = {
  ...{ info: Info, act: Hand, good: Check, wait: Circle, stop: TriangleAlert },
  late: Clock,
} as const;
type Sign = keyof typeof signs;

/** A sign in the colour of the text around it. */
export function Shape({ of, size, className }: { of: Sign; size: number; className: string }) {
  return (
    <svg width={size} height={size} aria-hidden className={className}>
      <use href={`#sign-${of}`} />
    </svg>
  );
}

/** The drawings; a page has them once. */
export function Shapes() {
  return (
    <svg className="hidden" aria-hidden>
      {Object.entries(signs).map(([name, Sign]) => (
        <symbol key={name} id={`sign-${name}`} viewBox="0 0 24 24">
          <Sign size={24} strokeWidth={2.25} />
        </symbol>
      ))}
    </svg>
  );
}
