// Owns who is told what when a placement goes a step, as a table like those of notice-tables.ts. What happens while it runs is
// running-notices.ts'.
import type { EventOf } from "./event";
import type { Audience } from "./notice-audiences";
import type { PlacementStepName } from "./placement-life";

type Told = { to: readonly Audience[]; about: string };
/** `adviser`, `office`: of the student's class. A firm without people here is told by the school. */
export const afterPlacementStep = {
  arrange: [{ to: ["student"], about: "student_placement_arranged" }],
  bring: [],
  bring_ended: [],
  propose: [{ to: ["adviser"], about: "adviser_placement_found" }],
  guardian_agrees: [{ to: ["adviser"], about: "adviser_guardian_agreed" }],
  guardian_declines: [
    { to: ["student"], about: "student_guardian_declined" },
    { to: ["adviser"], about: "adviser_guardian_declined" },
  ],
  adviser_agrees: [{ to: ["office"], about: "office_placement_found" }],
  college_agrees: [
    { to: ["student"], about: "student_placement_agreed" },
    { to: ["adviser"], about: "adviser_placement_agreed" },
  ],
  decline: [{ to: ["student"], about: "student_placement_declined" }],
  withdraw: [],
  edit: [],
  move_start: [
    { to: ["student"], about: "student_start_moved" },
    { to: ["firm"], about: "firm_start_moved" },
    { to: ["adviser"], about: "adviser_start_moved" },
  ],
  // The paper that became valid says it.
  amend: [],
  start: [],
  call_off: [
    { to: ["student"], about: "student_placement_called_off" },
    { to: ["firm"], about: "firm_placement_called_off" },
  ],
  break_off: [
    { to: ["student"], about: "student_placement_broken_off" },
    { to: ["firm"], about: "firm_placement_broken_off" },
    { to: ["adviser"], about: "adviser_placement_broken_off" },
  ],
  end: [],
  close: [],
} as const satisfies Record<PlacementStepName, readonly Told[]>;

/** Another first day, where what was being signed is asked for anew. */
const movedAnew = [{ to: ["student"], about: "student_start_moved_anew" }] as const;

type Entry = (typeof afterPlacementStep)[PlacementStepName][number] | (typeof movedAnew)[number];
/** After a step: of one of many in a press only the student hears apart. */
export function tellPlacementStep(event: EventOf<"placement.stepped">): readonly Entry[] {
  if (event.signsAgain) return movedAnew;
  const all: readonly Entry[] = afterPlacementStep[event.step];
  return event.isTogether ? all.filter(({ about }) => about.startsWith("student_")) : all;
}

/** What a notice about a step of a placement is about. */
export type AboutPlacement = Entry["about"];
/** Those that ask their reader to do something. */
export const askingOfPlacements: readonly AboutPlacement[] = [
  "adviser_placement_found",
  "adviser_guardian_agreed",
  "office_placement_found",
  "student_start_moved_anew",
];
