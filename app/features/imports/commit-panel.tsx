import { Form } from "@remix-run/react";
import type { ImportKind } from "~/app/domain/import-run";
import { useT } from "~/app/messages/use-t";
import { Button } from "~/app/ui/button";
import { ChoiceGroup } from "~/app/ui/choice-field";
import { Notice } from "~/app/ui/notice";
import type { RunView } from "./run-view";
import { useAmounts } from "./use-amounts";
import { useImportRefusal } from "./use-import-text";

/** What pressing the button will do, in words, and the button; or why it is not to be pressed yet. */
export function CommitPanel({ run }: { run: RunView }) {
  const t = useT("imports");
  const sayRefusal = useImportRefusal();
  const amounts = useAmounts();
  const { kind, counts, canCommit } = run;
  if (!canCommit.ok) {
    return (
      <Notice tone="info" title={t("page.commit.not_yet")}>
        <p>
          {canCommit.refusal.code === "import.faulty_rows"
            ? t("page.commit.mend_first", { count: counts.faulty })
            : sayRefusal(canCommit.refusal)}
        </p>
      </Notice>
    );
  }
  return (
    <section
      aria-label={t("page.commit.title")}
      className="max-w-read rounded-8 border-2 border-act bg-card px-4 py-3"
    >
      <h2 className="text-18 font-bold">{t("page.commit.title")}</h2>
      <p className="leading-read">
        {t("page.commit.what", { what: amounts(kind, counts, "will") })}
        {counts.same > 0 && t("page.commit.same", { count: counts.same })}
        {counts.faulty > 0 && t("page.commit.left_out", { count: counts.faulty })}
        {counts.leftOut && t("page.commit.taken_out", { count: counts.leftOut })}
        {counts.held > 0 && t("page.commit.held", { count: counts.held })}
      </p>
      <p className="pb-3 text-soft">{t(`page.commit.undo.${undoWords[kind]}`)}</p>
      <Form method="post" className="space-y-3">
        <input type="hidden" name="intent" value="commit" />
        <GoneChoice run={run} />
        <Button look="primary" pending={t("page.commit.sending")}>
          {t("page.commit.do")}
        </Button>
      </Form>
    </section>
  );
}

const undoWords: Record<ImportKind, "people" | "postings" | "tables"> = {
  roster: "people",
  staff: "people",
  placements: "people",
  postings: "postings",
  schools: "tables",
  regions: "tables",
  majors: "tables",
  occupations: "tables",
};

function GoneChoice({ run: { kind, counts, gone } }: { run: RunView }) {
  const t = useT("imports");
  if (counts.gone === 0 || (kind !== "roster" && kind !== "postings")) {
    return <input type="hidden" name="gone" value="keep" />;
  }
  return (
    <ChoiceGroup
      name="gone"
      label={t(`page.gone.${kind}.title`, { count: counts.gone })}
      hint={t(`page.gone.${kind}.text`)}
      defaultValue={gone}
      choices={[
        { value: "keep", label: t(`page.gone.${kind}.keep`) },
        { value: "end", label: t(`page.gone.${kind}.end`) },
      ]}
    />
  );
}
