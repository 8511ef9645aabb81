// Owns who is told once of what one press did to many: each firm with how many of its papers or students, each class's
// adviser with how many of the class. Students hear of their own by the event of each.
import type { EventOf } from "./event";
import type { ManySide, ManyTold } from "./many-told";
import type { Audience } from "./notice-audiences";

type Told = { to: readonly Audience[]; about: string };
export const afterMany = {
  opened: {
    firm: [{ to: ["firm"], about: "firm_papers_to_seal" }],
    class: [{ to: ["adviser"], about: "adviser_papers_opened" }],
  },
  valid: { firm: [{ to: ["firm"], about: "firm_papers_valid" }], class: [] },
  signed: { firm: [], class: [{ to: ["adviser", "office"], about: "school_papers_signed" }] },
  expired: {
    firm: [{ to: ["firm"], about: "firm_papers_expired" }],
    class: [{ to: ["adviser"], about: "adviser_papers_expired" }],
  },
  start_moved: {
    firm: [{ to: ["firm"], about: "firm_starts_moved" }],
    class: [{ to: ["adviser"], about: "adviser_starts_moved" }],
  },
} as const satisfies Record<ManyTold, Record<ManySide, readonly Told[]>>;

/** Which table the event reads. */
export const manyTellers = {
  "many.told": ({ of, side }: EventOf<"many.told">) => afterMany[of][side],
};
/** What asks its reader to do something. */
export const askingOfMany = [
  "firm_papers_to_seal",
  "school_papers_signed",
  "adviser_papers_expired",
] as const;

type Tables = (typeof afterMany)[ManyTold][ManySide][number];
/** What such a notice is about. */
export type AboutMany = Extract<Tables, Told>["about"];
