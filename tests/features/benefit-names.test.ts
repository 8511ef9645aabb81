// What a listing offers beside pay is stored in one language and read in three.
import { expect, test } from "vitest";
import { locales } from "~/app/domain/values";
import { benefitName, benefits } from "~/app/features/listings/benefits.data";
import { reposted } from "~/prisma/seed/demo/market.data";

const isChinese = (text: string) => /\p{Script=Han}/u.test(text);

test("what can be ticked reads in each language", () => {
  for (const names of benefits) {
    expect(locales.map((locale) => benefitName(names["zh-CN"], locale))).toEqual(
      locales.map((locale) => names[locale]),
    );
  }
  expect(benefitName("节日福利", "en")).toBe("Gifts on festivals");
  expect(benefitName("节日福利", "zh-HK")).toBe("節日禮品");
});

test("what the demo's re-posted listings say reads in English, but for what none may offer", () => {
  const said = reposted.flatMap(({ postings }) =>
    postings.flatMap(([, , , , , all]) => all.split("；")),
  );
  const left = said.filter((one) => isChinese(benefitName(one, "en")));
  expect([...new Set(left)]).toEqual(["介绍费"]);
});

test("words that nobody knows stay as they were published", () => {
  expect(benefitName("老板请喝早茶", "en")).toBe("老板请喝早茶");
});
