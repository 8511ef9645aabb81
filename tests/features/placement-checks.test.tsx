// The points of a placement in words: what is not known is never told as nought.
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { locales } from "~/app/domain/values";
import type { Finding } from "~/app/domain/placement-check";
import type { PlacementFacts } from "~/app/features/applications/read-placement-facts.server";
import { PlacementChecks } from "~/app/features/placements/placement-checks";
import { serverTranslators } from "~/app/messages/server-translators";
import { TranslatorContext } from "~/app/messages/use-t";

type Figures = Partial<Record<"day" | "week" | "staffCount" | "likePostStaff", number>>;

function said(finding: Finding, figures: Figures, locale: (typeof locales)[number]): string {
  const { day = null, week = null, staffCount = null, likePostStaff = null } = figures;
  const facts = {
    checks: [{ finding, is: "look" }],
    student: { age: 17, studyYear: 2, major: "" },
    listing: {
      ...{ majors: [], hazards: [], labourGrade: null, seats: 9, likePostStaff },
      firm: { staffCount },
    },
    hours: { day, week },
    firm: { word: null },
  } as unknown as PlacementFacts;
  return renderToStaticMarkup(
    <TranslatorContext.Provider value={serverTranslators[locale]}>
      <PlacementChecks facts={facts} />
    </TranslatorContext.Provider>,
  );
}

test.each(locales)("figures that are not known are left out in %s", (locale) => {
  const cases = [
    ["hours_long", { week: 48 }, "48"],
    ["hours_long", { day: 10 }, "10"],
    ["share_above", { staffCount: 70 }, "70"],
    ["share_above", { likePostStaff: 30 }, "30"],
  ] as const;
  for (const [finding, figures, figure] of cases) {
    const text = said(finding, figures, locale).replace(/<[^>]*>/g, " ");
    expect(text).toContain(figure);
    expect(text).not.toMatch(/(?<!\d)0/);
  }
  expect(said("hours_long", { day: 10, week: 48 }, locale)).toMatch(/10.*48/);
});
