import { StaticRouter } from "react-router-dom/server";
import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { locales, type Locale } from "~/app/domain/values";
import { GbaMap } from "~/app/features/home/gba-map";
import { OperatorFigures } from "~/app/features/home/operator-figures";
import { SchoolFigures } from "~/app/features/home/school-figures";
import { lastWeeks } from "~/app/features/home/weeks";
import { serverTranslators } from "~/app/messages/server-translators";
import { TranslatorContext } from "~/app/messages/use-t";

function render(page: ReactNode, locale: Locale = "zh-CN"): string {
  return renderToStaticMarkup(
    <TranslatorContext.Provider value={serverTranslators[locale]}>
      <StaticRouter location="/">{page}</StaticRouter>
    </TranslatorContext.Provider>,
  );
}

const mondays = lastWeeks(new Date("2026-11-20T04:00:00Z"));
const weeks = mondays.map((week, n) => ({
  ...{ week, listings: n, applications: n * 3, placements: 0 },
  ...{ answered: n === 0 ? 0 : 2, medianDays: n === 0 ? null : 1.25 },
}));
const classId = "01900000-0000-7000-8000-000000000001";
const figures = {
  byStatus: [{ status: "placed" as const, students: 3 }],
  classes: [{ id: classId, name: "电梯2401班", students: 4, settled: 3 }],
  colleges: [],
  weeks: mondays.map((week) => ({ week, applications: 7, placements: 1 })),
};
const place = { code: "440100", name: "广州", seats: 12 };
const pages = [
  <OperatorFigures key="operator" weeks={weeks} />,
  <SchoolFigures key="school" figures={figures} />,
  <GbaMap key="map" grid={[[place, null]]} elsewhere={[]} />,
];
/** What stands in the drawings' place for those who cannot see or point at them. */
const tablesOf = (html: string) => html.replace(/<svg[\s\S]*?<\/svg>/g, "");

test.each(locales)("in %s every chart is whole without its drawing, and no key shows", (locale) => {
  for (const page of pages) {
    const html = render(page, locale);
    expect(html).not.toMatch(/ style=|NaN|undefined/);
    expect(tablesOf(html)).not.toMatch(/>(?:week|figures|front|rows|status)\.[a-z_.]+</);
    for (const [, anchor] of html.matchAll(/<svg[^>]*>[\s\S]*?(<a [^>]*>)/g)) {
      expect(anchor).toContain('tabindex="-1"');
    }
  }
});

test("each figure of the table leads to its rows; nothing and the unmeasured lead nowhere", () => {
  const tables = tablesOf(render(pages[0]));
  expect(tables).toContain("/operator?figure=applications&amp;at=2026-11-16#rows");
  expect(tables).not.toContain("figure=placements");
  expect(tables.match(/1\.3 天/g)).toHaveLength(11);
  expect(tables.match(/– 天/g)).toHaveLength(1);
});

test("a school reads shares as people of people and finds them", () => {
  const tables = tablesOf(render(pages[1]));
  expect(tables).toContain("3 / 4 人");
  expect(tables).toContain(`/school?figure=class&amp;at=${classId}#rows`);
  expect(tables).toContain("/school?figure=status&amp;at=placed#rows");
});

test("a city leads to its seats; water is no city", () => {
  const html = render(pages[2]);
  expect(html).toContain("/listings?place=440100");
  expect(html.match(/<li/g)).toHaveLength(2);
  expect(html.match(/<a /g)).toHaveLength(1);
});
