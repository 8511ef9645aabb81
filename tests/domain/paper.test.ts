// Who moves a paper, from where to where: every actor, state and step against a table that is written out here; who signs
// which kind, how papers are numbered, and whose signatures a change of terms voids.
import { describe, expect, test } from "vitest";
import {
  decidePaperStep,
  type PaperActor,
  type PaperKind,
  paperKinds,
  paperNumber,
  type PaperState,
  paperStates,
  type PaperStepName,
  paperStepNames,
  paperSteps,
  paperStepsOpenTo,
  parties,
  type Party,
  signersOf,
} from "~/app/domain/paper";
import {
  classOf,
  placementColumns,
  type PlacementField,
  PlacementTerms,
  voidedBy,
} from "~/app/domain/placement-terms";
import { roles } from "~/app/domain/permission";

const actors: readonly PaperActor[] = [...roles, "guest", "system", "seal_service"];
const school = ["class_adviser", "college_office", "internship_office", "school_admin"] as const;
const offices = ["college_office", "internship_office", "school_admin"] as const;
const hands = [
  ...(["student", "guest", "enterprise_admin", "recruiter"] as const),
  ...(["internship_office", "school_admin"] as const),
];
type Cell = { by: readonly PaperActor[]; ways: Partial<Record<PaperState, PaperState>> };
const told: Record<PaperStepName, Cell> = {
  open: { by: school, ways: { draft: "signing" } },
  sign: { by: [...hands, "seal_service"], ways: { signing: "signing" } },
  enter: { by: school, ways: { signing: "signing" } },
  refuse: { by: hands, ways: { signing: "refused", signed: "refused" } },
  validate: { by: offices, ways: { signed: "valid" } },
  give_back: { by: offices, ways: { valid: "signed" } },
  cancel: {
    by: [...school, "system"],
    ways: { draft: "cancelled", signing: "cancelled", signed: "cancelled" },
  },
  replace: { by: school, ways: { signing: "cancelled", signed: "cancelled" } },
  expire: { by: ["system"], ways: { signing: "expired" } },
  end: { by: ["system", "internship_office", "school_admin"], ways: { valid: "ended" } },
};

describe("who moves a paper", () => {
  for (const step of paperStepNames)
    test(`${step}: every actor in every state`, () => {
      const { by, ways } = told[step];
      for (const actor of actors)
        for (const state of paperStates) {
          const to = ways[state];
          const expected = !by.includes(actor)
            ? { ok: false, refusal: { code: "paper.not_yours_to_move" } }
            : to === undefined
              ? { ok: false, refusal: { code: "paper.step_not_allowed", detail: { state } } }
              : { ok: true, value: to };
          expect(decidePaperStep(state, step, actor), `${actor} ${state}`).toMatchObject(expected);
        }
    });

  test("the last signature leads on, by hand or by scan, and nothing else does", () => {
    for (const step of paperStepNames)
      for (const state of paperStates)
        for (const actor of actors) {
          const plain = decidePaperStep(state, step, actor);
          const last = decidePaperStep(state, step, actor, true);
          const isSigned = plain.ok && (step === "sign" || step === "enter");
          expect(last).toEqual(isSigned ? { ok: true, value: "signed" } : plain);
        }
  });

  test("nobody moves what has been refused, cancelled, has run out or ended", () => {
    const over = ["refused", "cancelled", "expired", "ended"] as const;
    for (const state of over)
      for (const actor of actors) expect(paperStepsOpenTo(state, actor)).toEqual([]);
  });

  test("buttons are what the law allows", () => {
    for (const actor of actors)
      for (const state of paperStates)
        expect(paperStepsOpenTo(state, actor)).toEqual(
          paperStepNames.filter((step) => decidePaperStep(state, step, actor).ok),
        );
  });

  test("what holds is neither cancelled nor replaced, and nobody but the school makes it hold", () => {
    for (const actor of actors) {
      expect(decidePaperStep("valid", "cancel", actor).ok).toBe(false);
      expect(decidePaperStep("valid", "replace", actor).ok).toBe(false);
    }
    expect(actors.filter((one) => decidePaperStep("signed", "validate", one).ok).sort()).toEqual(
      [...offices].sort(),
    );
  });

  test("whatever takes a step back starts where the step arrived", () => {
    for (const step of paperStepNames) {
      const { to, undo } = paperSteps[step];
      if (undo !== null) expect(paperSteps[undo].from).toContain(to);
    }
  });
});

describe("who signs", () => {
  const table: [PaperKind, isMinor: boolean, hasCoHost: boolean, Party[]][] = [
    ...([true, false] as const).flatMap((isMinor) =>
      ([true, false] as const).flatMap((hasCoHost): [PaperKind, boolean, boolean, Party[]][] => [
        ["consent", isMinor, hasCoHost, ["student", "guardian"]],
        ["certificate", isMinor, hasCoHost, ["school"]],
      ]),
    ),
    ...(["agreement", "amendment"] as const).flatMap(
      (kind): [PaperKind, boolean, boolean, Party[]][] => [
        [kind, false, false, ["student", "firm", "school"]],
        [kind, true, false, ["student", "guardian", "firm", "school"]],
        [kind, false, true, ["student", "firm", "co_host", "school"]],
        [kind, true, true, ["student", "guardian", "firm", "co_host", "school"]],
      ],
    ),
  ];
  test.each(table)("%s, minor %s, second firm %s", (kind, isMinor, hasCoHost, who) => {
    expect(signersOf(kind, { isMinor, hasCoHost })).toEqual(who);
  });
  test("every kind and case stands in the table", () => {
    expect(table.length).toBe(paperKinds.length * 4);
  });
});

test.each([
  [2026, 17, "2026-0017"],
  [2027, 1, "2027-0001"],
  [2027, 9999, "2027-9999"],
  [2027, 12345, "2027-12345"],
])("paper %i of the count %i is %s", (year, count, number) => {
  expect(paperNumber(year, count)).toBe(number);
});

describe("what a change of terms voids", () => {
  const fields = [
    ...(Object.keys(PlacementTerms.parse({})) as PlacementField[]),
    ...placementColumns,
  ];
  const identity: PlacementField[] = ["studentName", "enterpriseName"];
  const contact: PlacementField[] = [
    ...(["mentorName", "mentorPhone", "contactName", "contactPhone"] as const),
    ...(["guardianPhone", "teacherId"] as const),
  ];
  const firmAndSchool: PlacementField[] = [
    ...(["likePostStaff", "internsInPost", "samePostWage", "lowestWage"] as const),
  ];
  const expected = (field: PlacementField): readonly Party[] => {
    if (identity.includes(field) || contact.includes(field)) return [];
    if (firmAndSchool.includes(field)) return ["firm", "school"];
    return field === "lodging" ? ["student", "guardian", "firm", "school"] : parties;
  };

  test.each(fields)("%s", (field) => {
    const kind = identity.includes(field)
      ? "identity"
      : contact.includes(field)
        ? "contact"
        : "terms";
    expect(classOf(field)).toBe(kind);
    expect(voidedBy([field])).toEqual(expected(field));
  });

  test("two changes void what either does, and each party once", () => {
    for (const one of fields)
      for (const other of fields) {
        const either = new Set([...expected(one), ...expected(other)]);
        expect(voidedBy([one, other])).toEqual(parties.filter((party) => either.has(party)));
      }
    expect(voidedBy([])).toEqual([]);
  });
});
