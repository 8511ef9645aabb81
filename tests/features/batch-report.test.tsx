// What a press for many says on its page: why each row was left, that nothing was done, and at which field what lacks.
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import type { BatchTried } from "~/app/features/applications/applicants-page";
import { BatchReport } from "~/app/features/applications/batch-report";
import { useBatchFaults } from "~/app/features/applications/use-batch-faults";
import { serverTranslators } from "~/app/messages/server-translators";
import { TranslatorContext } from "~/app/messages/use-t";
import { SelectField } from "~/app/ui/choice-field";

function Page({ tried }: { tried: BatchTried }) {
  const { field } = useBatchFaults(tried);
  return (
    <>
      <BatchReport tried={tried} />
      <SelectField {...field("reason")} choices={[]} />
    </>
  );
}
const said = (tried: BatchTried) =>
  renderToStaticMarkup(
    <TranslatorContext.Provider value={serverTranslators["zh-CN"]}>
      <Page tried={tried} />
    </TranslatorContext.Provider>,
  );

test("a row that no such step leads on from is told by where it stands, and none done is said in words", () => {
  const left = (["withdrawn", "placed"] as const).map((status) => ({
    ...{ applicationId: status, name: null },
    refusal: {
      code: "application.move_not_allowed" as const,
      detail: { status, move: "shortlist" },
    },
  }));
  const page = said({
    ...{ lastResult: null, refusal: null },
    report: { deed: "shortlist", done: 0, left },
  });
  expect(page).toContain("没有人列入候选");
  expect(page).toContain("已经是“学生已撤回”");
  expect(page).toContain("已经是“定下来了”");
  expect(page).not.toContain("刚刚变了");
});

test("what lacks is said at its field, and the line on top leads there", () => {
  const page = said({
    lastResult: { initialValue: { deed: "refuse" } },
    refusal: { code: "application.reason_needed", detail: {} },
  });
  expect(page).toContain('<a href="#batch-reason"');
  expect(page).toMatch(/<select id="batch-reason"[^>]*aria-describedby="batch-reason-error"/);
  const noTick = said({
    lastResult: { initialValue: { deed: "review" } },
    refusal: { code: "application.none_ticked", detail: {} },
  });
  expect(noTick).toContain("先勾选要处理的投递");
  expect(noTick).not.toContain("aria-invalid");
});
