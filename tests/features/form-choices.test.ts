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
