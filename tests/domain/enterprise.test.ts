import { describe, expect, test } from "vitest";
import {
  decideEnterpriseMove,
  enterpriseMoveNames,
  enterpriseStatuses,
  isRegistrationNumber,
  isUscc,
} from "~/app/domain/enterprise";
import { roles } from "~/app/domain/permission";

/** GB 32100-2015, annex B, written out again: the check character of 17 characters. */
function checkCharacter(body: string): string {
  const alphabet = [..."0123456789ABCDEFGHJKLMNPQRTUWXY"];
  let weight = 1;
  let sum = 0;
  for (const character of body) {
    sum += weight * alphabet.indexOf(character);
    weight = (weight * 3) % 31;
  }
  return alphabet[(31 - (sum % 31)) % 31]!;
}

const bodies = [
  "91441900MA4W2X3Y5",
  "91440101100000000",
  "92441802MA51ABCDE",
  "12441800456789012",
  "51440000MJL9PQRTU",
  "00000000000000000",
];

describe("the unified social credit code", () => {
  // The first is the worked example of the standard's users; the check characters of the others are computed here.
  test.each(["91350100M000100Y43", ...bodies.map((body) => body + checkCharacter(body))])(
    "%s is one",
    (code) => {
      expect(isUscc(code)).toBe(true);
    },
  );

  test.each(bodies)("%s with any other check character is none", (body) => {
    const right = checkCharacter(body);
    const wrong = [..."0123456789ABCDEFGHJKLMNPQRTUWXY"].filter((one) => one !== right);
    expect(wrong).toHaveLength(30);
    for (const character of wrong) expect(isUscc(body + character)).toBe(false);
  });

  test("one wrong character, and two neighbours exchanged, are found", () => {
    const code = "91350100M000100Y43";
    for (let at = 0; at < 17; at += 1) {
      const other = code[at] === "7" ? "8" : "7";
      expect(isUscc(code.slice(0, at) + other + code.slice(at + 1))).toBe(false);
      if (code[at] === code[at + 1]) continue;
      const swapped =
        code.slice(0, at) + code.charAt(at + 1) + code.charAt(at) + code.slice(at + 2);
      expect(isUscc(swapped)).toBe(false);
    }
  });

  test.each([
    "",
    "91350100M000100Y4",
    "91350100M000100Y433",
    "91350100m000100y43",
    "9135O100M000100Y43",
    "91350100I000100Y43",
  ])("%s has not the form", (code) => {
    expect(isUscc(code)).toBe(false);
  });
});

test.each([
  ["hk_business", "12345678", true],
  ["hk_business", "1234567", false],
  ["hk_business", "91350100M000100Y43", false],
  ["macao_business", "12345", true],
  ["macao_business", "12345 SO", true],
  ["macao_business", "12345SO", true],
  ["macao_business", "1234567", false],
  ["macao_business", "SO", false],
  ["uscc", "91350100M000100Y43", true],
  ["uscc", "12345678", false],
] as const)("%s %s: %s", (kind, number, valid) => {
  expect(isRegistrationNumber(kind, number)).toBe(valid);
});

describe("who may move an enterprise where", () => {
  const allowed: Record<string, string> = {
    "pending approve": "approved",
    "pending refuse": "refused",
    "approved suspend": "suspended",
    "suspended reinstate": "approved",
    "refused reinstate": "approved",
  };
  const cells = enterpriseStatuses.flatMap((status) =>
    enterpriseMoveNames.flatMap((move) => roles.map((role) => [role, status, move] as const)),
  );

  test.each(cells)("%s, %s, %s", (role, status, move) => {
    const outcome = decideEnterpriseMove(status, move, role, "因为");
    const to = allowed[`${status} ${move}`];
    if (role !== "operator_reviewer" && role !== "operator_admin") {
      expect(outcome).toMatchObject({ refusal: { code: "account.not_allowed" } });
    } else if (to === undefined) {
      expect(outcome).toMatchObject({ refusal: { code: "enterprise.move_not_allowed" } });
    } else {
      expect(outcome).toEqual({ ok: true, value: to });
    }
  });

  test.each([
    ["pending", "refuse"],
    ["approved", "suspend"],
  ] as const)("from %s, %s needs a reason that the firm reads", (status, move) => {
    expect(decideEnterpriseMove(status, move, "operator_reviewer", "  ")).toMatchObject({
      refusal: { code: "enterprise.decision_needs_note" },
    });
  });
});
