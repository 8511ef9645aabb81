import { describe, expect, test } from "vitest";
import {
  bringers,
  decideImportStep,
  importKinds,
  importStates,
  type ImportState,
  type ImportStep,
  importSteps,
  kindsOf,
} from "~/app/domain/import-run";
import { roles } from "~/app/domain/permission";

/** Where each step leads from each state; what is not named is refused. */
const road: Record<ImportStep, Partial<Record<ImportState, ImportState | "gone">>> = {
  choose: { open: "open", checked: "open", failed: "open" },
  askCheck: { open: "checking", checked: "checking", failed: "checking" },
  check: { checking: "checked" },
  askCommit: { checked: "committing" },
  commit: { committing: "committed" },
  askUndo: { committed: "undoing" },
  undo: { undoing: "undone" },
  keep: { undoing: "committed" },
  fail: { checking: "failed", committing: "failed" },
  drop: { open: "gone", checked: "gone", failed: "gone" },
};
const pairs = (Object.keys(importSteps) as ImportStep[]).flatMap((step) =>
  importStates.map((state) => [step, state, road[step][state] ?? null] as const),
);

test.each(pairs)("%s of a run that is %s leads to %s", (step, state, to) => {
  const outcome = decideImportStep(state, step);
  if (to) expect(outcome).toEqual({ ok: true, value: to });
  else {
    expect(outcome).toEqual({
      ok: false,
      refusal: { code: "import.step_not_allowed", detail: { state, step } },
    });
  }
});

describe("who may bring what", () => {
  const official = ["schools", "regions", "majors", "occupations"];
  const expected: Partial<Record<(typeof roles)[number], string[]>> = {
    school_admin: ["roster", "staff", "placements"],
    internship_office: ["roster", "placements"],
    college_office: ["roster", "placements"],
    class_adviser: ["roster", "placements"],
    operator_admin: ["postings", "roster", "staff", ...official], // what it brings most comes first
  };
  test.each(roles)("%s", (role) => {
    expect(kindsOf(role)).toEqual(expected[role] ?? []);
    for (const kind of importKinds) {
      expect(bringers[kind].includes(role)).toBe((expected[role] ?? []).includes(kind));
    }
  });
});
