// Who takes which step of a placement from where: every role, state and step against a table written by hand, so that no
// right slips in unseen.
import { describe, expect, test } from "vitest";
import { type PlacementState, placementStates } from "~/app/domain/placement";
import {
  decidePlacementStep,
  type PlacementActor,
  placementStepNames,
  type PlacementStepName,
  placementStepsOpenTo,
} from "~/app/domain/placement-life";
import { roles } from "~/app/domain/permission";

const office = ["internship_office", "school_admin"] as const;
const staff = ["class_adviser", "college_office", ...office] as const;
const firm = ["recruiter", "enterprise_admin"] as const;
type Row = {
  by: readonly PlacementActor[];
  from: readonly (PlacementState | "none")[];
  to: PlacementState | "same";
  reason?: true;
};
/** As the regulation and the school's practice have it (教职成〔2021〕4号 art. 9, 14; product 4.4). */
const expected: Record<PlacementStepName, Row> = {
  arrange: { by: [...staff, "system"], from: ["none"], to: "confirmed" },
  bring: { by: [...office, "system"], from: ["none"], to: "running" },
  bring_ended: { by: [...office, "system"], from: ["none"], to: "closed" },
  propose: { by: ["student"], from: ["none"], to: "proposed" },
  guardian_agrees: { by: ["guest", "class_adviser"], from: ["proposed"], to: "school_review" },
  guardian_declines: { by: ["guest"], from: ["proposed"], to: "cancelled" },
  adviser_agrees: { by: ["class_adviser"], from: ["school_review"], to: "school_review" },
  college_agrees: { by: ["college_office", ...office], from: ["school_review"], to: "confirmed" },
  decline: { by: staff, from: ["school_review", "proposed"], to: "cancelled", reason: true },
  withdraw: { by: ["student"], from: ["proposed", "school_review"], to: "cancelled" },
  edit: { by: staff, from: ["confirmed"], to: "confirmed" },
  move_start: { by: staff, from: ["confirmed"], to: "confirmed", reason: true },
  amend: { by: ["college_office", ...office], from: ["confirmed", "running"], to: "same" },
  start: { by: ["system", ...office], from: ["confirmed"], to: "running" },
  call_off: { by: staff, from: ["confirmed"], to: "cancelled", reason: true },
  break_off: {
    ...{ by: [...staff, ...firm, "student", "system"], from: ["running"], to: "terminated" },
    reason: true,
  },
  end: { by: ["system", ...office], from: ["running"], to: "ended" },
  close: { by: ["system", ...office], from: ["ended", "terminated"], to: "closed" },
};
const actors: PlacementActor[] = [...roles, "guest", "system"];
const states: (PlacementState | null)[] = [null, ...placementStates];

test("every step stands in the table", () => {
  expect(Object.keys(expected).sort()).toEqual([...placementStepNames].sort());
});

describe.each(placementStepNames)("%s", (step) => {
  const { by, from, to, reason } = expected[step];
  test.each(actors)("by %s from every state", (actor) => {
    for (const state of states) {
      const said = decidePlacementStep(state, step, actor, "因为");
      const at = `${step} ${actor} ${String(state)}`;
      const isRight = by.includes(actor) && from.includes(state ?? "none");
      const then = to === "same" ? state : to;
      expect([at, said.ok ? said.value : "no"]).toEqual([at, isRight ? then : "no"]);
      if (!said.ok)
        expect([at, said.refusal.code]).toEqual([
          at,
          by.includes(actor) ? "placement.step_not_allowed" : "placement.not_yours_to_move",
        ]);
    }
  });

  test("asks for a reason where somebody else bears it", () => {
    const state = from[0] === "none" ? null : (from[0] ?? null);
    for (const empty of ["", "  "]) {
      const said = decidePlacementStep(state, step, by[0]!, empty);
      expect(said.ok ? null : said.refusal.code).toBe(reason ? "placement.reason_needed" : null);
    }
  });
});

test("a page offers the steps that may be taken, and no other", () => {
  for (const actor of actors)
    for (const state of placementStates) {
      const open = placementStepNames.filter(
        (step) => expected[step].by.includes(actor) && expected[step].from.includes(state),
      );
      expect(placementStepsOpenTo(state, actor)).toEqual(open);
    }
});

test("what is over stays over", () => {
  for (const step of placementStepNames)
    for (const actor of actors)
      for (const state of ["closed", "cancelled"] as const)
        expect(decidePlacementStep(state, step, actor, "因为").ok).toBe(false);
});
