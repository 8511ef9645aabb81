// Which places the listing form offers: a list that a person can read to the end, with whatever is chosen already.
import { afterAll, beforeAll, expect, test } from "vitest";
import { formChoices } from "~/app/features/listings/read-form-choices.server";
import { aDatabase, type TestServices } from "~/tests/support/database";

let services: TestServices;
beforeAll(async () => {
  services = await aDatabase();
});
afterAll(() => services.close());

const placesWith = (...regionCodes: string[]) =>
  formChoices(services.reference, { occupationCode: null, regionCodes }, "zh-CN").places;
const values = (groups: ReturnType<typeof placesWith>) =>
  groups.flatMap(({ options }) => options.map(({ value }) => value));

test("the cities of the Greater Bay Area come first, each with what is below it", () => {
  const groups = placesWith();
  expect(groups.slice(0, 11).map(({ label }) => label)).toEqual(
    expect.arrayContaining(["广州市", "东莞市", "香港特别行政区", "澳门特别行政区"]),
  );
  const dongguan = groups.find(({ label }) => label === "东莞市");
  expect(dongguan?.options[0]).toEqual({ value: "441900", label: "东莞市" });
  expect(dongguan?.options.map(({ label }) => label)).toContain("长安镇");
});

test("other provinces are offered as wholes, so that the list stays readable", () => {
  const groups = placesWith();
  expect(groups.at(-1)?.label).toBeNull();
  expect(groups.at(-1)?.options).toHaveLength(31);
  expect(values(groups).length).toBeLessThan(300);
  expect(new Set(values(groups)).size).toBe(values(groups).length);
});

test("a place elsewhere that is chosen already stays among them, below its province", () => {
  const provinces =
    placesWith("320583")
      .at(-1)
      ?.options.map(({ label }) => label) ?? [];
  expect(provinces[provinces.indexOf("江苏省") + 1]).toBe("昆山市");
  expect(values(placesWith("441900119"))).toEqual(values(placesWith()));
});

const choicesFor = (occupationCode: string | null, skillCodes: string[] = []) => {
  const chosen = { occupationCode, regionCodes: [], skillCodes };
  return formChoices(services.reference, chosen, "zh-CN");
};

test("trades stand in groups, official rows only where one is chosen", () => {
  const all = choicesFor(null).occupations;
  expect(all.map(({ group }) => group)).not.toContain(null);
  const offered = all.flatMap(({ options }) => options.map(({ value }) => value));
  const trades = [...services.reference.occupations.values()].filter((one) => one.kind === "trade");
  expect(new Set(offered)).toEqual(new Set(trades.map(({ code }) => code)));
});

test("of hundreds of skills and majors a person reads those that fit or are near the trade", () => {
  for (const code of [null, ...services.reference.occupations.keys()]) {
    const { skills, majors } = choicesFor(code);
    expect([code, skills.other.length < 160, majors.other.length < 80]).toEqual([code, true, true]);
    if (code) expect([code, skills.fitting.length >= 3]).toEqual([code, true]);
  }
});

test("a skill that was chosen stays, however far from the trade", () => {
  const far = choicesFor("oc-cnc-operator", ["sk-animal-diagnosis"]).skills.other;
  expect(far.map(({ value }) => value)).toContain("sk-animal-diagnosis");
  const without = choicesFor("oc-cnc-operator").skills.other;
  expect(without.map(({ value }) => value)).not.toContain("sk-animal-diagnosis");
});
