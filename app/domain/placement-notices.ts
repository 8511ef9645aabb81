// Owns who is told what when a placement goes a step, as a table like those of notice-tables.ts. What happens while it runs is
// running-notices.ts'.
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

/** What a notice about a step of a placement is about. */
export type AboutPlacement = (typeof afterPlacementStep)[PlacementStepName][number]["about"];
/** Those that ask their reader to do something. */
export const askingOfPlacements: readonly AboutPlacement[] = [
  "adviser_placement_found",
  "adviser_guardian_agreed",
  "office_placement_found",
];
