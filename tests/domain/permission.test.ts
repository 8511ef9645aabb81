import { expect, test } from "vitest";
import { canInvite, roles, sideOf, sides } from "~/app/domain/permission";

test("every role stands on one side", () => {
  for (const role of roles) expect(sides).toContain(sideOf(role));
});

const inviters = ["enterprise_admin", "school_admin"];
const neverInvited = ["student", "guardian"];
const cells = roles.flatMap((by) => roles.map((invited) => [by, invited] as const));

test.each(cells)("%s invites %s only into the own organisation", (by, invited) => {
  const expected =
    inviters.includes(by) && sideOf(by) === sideOf(invited) && !neverInvited.includes(invited);
  expect(canInvite(by, invited)).toBe(expected);
});
