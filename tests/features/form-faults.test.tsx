import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import type { Refusal } from "~/app/domain/refusal";
import type { Locale } from "~/app/domain/values";
import { narrowedTo } from "~/app/features/listings/narrowed-to";
import { useFaults } from "~/app/messages/refusal-text";
import { serverTranslators } from "~/app/messages/server-translators";
import { TranslatorContext } from "~/app/messages/use-t";
import { ErrorSummary } from "~/app/ui/error-summary";

type Props = { errors: Record<string, string[]>; refusal?: Refusal | Refusal[] };
const labels = { regionCode: "工作地点", skills: "技能" };

function Summary({ errors, refusal }: Props) {
  const form = { id: "listing", allErrors: errors, order: Object.keys(labels) };
  const faults = useFaults(form, refusal, labels, { "listing.trade_unknown": "skills" });
  return <ErrorSummary faults={faults} />;
}

/** The lines of a summary: where each leads and what it says. */
function linesOf(props: Props, locale: Locale = "zh-CN"): [string, string][] {
  const html = renderToStaticMarkup(
    <TranslatorContext.Provider value={serverTranslators[locale]}>
      <Summary {...props} />
    </TranslatorContext.Provider>,
  );
  return [...html.matchAll(/<a href="#([^"]*)"[^>]*>([^<]*)</g)].map(([, id, text]) => [
    id!,
    text!,
  ]);
}

test.each([
  ["zh-CN", "工作地点：还没有选，请从选项里选一个"],
  ["zh-HK", "工作地点：尚未選擇，請從選項中選擇一個"],
  ["en", "工作地点: Nothing is chosen; choose one of the options"],
] as const)("in %s a line names the field, the reason and the remedy", (locale, line) => {
  expect(linesOf({ errors: { regionCode: ["bad_choice"] } }, locale)).toEqual([
    ["listing-regionCode", line],
  ]);
});

test("a fault of one answer of several is its question's, said once; a refusal names its field too", () => {
  const errors = { "skills[0]": ["too_long:40"], "skills[3]": ["too_long:40"] };
  const [first, second, ...more] = linesOf({
    errors,
    refusal: { code: "listing.trade_unknown", detail: {} },
  });
  expect(first).toEqual(["listing-skills", "技能：最多写 40 个字符，请删短一些"]);
  expect(second?.[1]).toMatch(/^技能：./);
  expect(more).toEqual([]);
});

test("several refusals stand at the fields that they name, in the order of the form", () => {
  const about = (field: string): Refusal => ({
    ...{ code: "profile.contact_in_text", detail: { field } },
  });
  const refusal = [about("skills"), about("regionCode"), about("elsewhere")];
  expect(linesOf({ errors: {}, refusal }).map(([id]) => id)).toEqual([
    ...["listing", "listing-regionCode", "listing-skills"],
  ]);
});

test("what is about the whole form names no field", () => {
  const [line] = linesOf({ errors: {}, refusal: { code: "listing.not_found", detail: {} } });
  expect(line?.[0]).toBe("listing");
  expect(line?.[1]).not.toContain("：");
});

const trades = [
  {
    label: "机械",
    options: [
      { value: "cnc", label: "数控（CNC）操作员" },
      { value: "mould", label: "模具工" },
    ],
  },
  { label: "信息", options: [{ value: "web", label: "网页设计师" }] },
];

test("a long list narrows to what holds every word, in any case and width, and keeps what is chosen", () => {
  expect(narrowedTo(trades, "ｃｎｃ 操作", "").fitting).toEqual(["cnc"]);
  expect(narrowedTo(trades, "机械", "").fitting).toEqual(["cnc", "mould"]);
  const { groups, fitting } = narrowedTo(trades, "cnc", "web");
  expect(groups.map(({ options }) => options.map(({ value }) => value))).toEqual([
    ["cnc"],
    ["web"],
  ]);
  expect(fitting).toEqual(["cnc"]);
  expect(narrowedTo(trades, " ", "").groups).toEqual(trades);
  expect(narrowedTo(trades, "焊", "").groups).toEqual([]);
});
