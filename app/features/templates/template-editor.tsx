// Owns the editor of a school's own words: a block after the other, what may be filled in, a try on a real placement.
import { Form } from "@remix-run/react";
import { placeholderNames } from "~/app/domain/placeholder-names.data";
import {
  emptyBlock,
  mostBlocks,
  placeholdersOf,
  type TypedBlock,
} from "~/app/domain/template-words";
import { PaperText } from "~/app/features/papers/paper-text";
import { useRefusalText } from "~/app/messages/refusal-text";
import { useT } from "~/app/messages/use-t";
import { Button } from "~/app/ui/button";
import { SelectField } from "~/app/ui/choice-field";
import { ErrorSummary } from "~/app/ui/error-summary";
import { TextField } from "~/app/ui/field";
import type { EditorAnswer } from "./answer-editor.server";
import { BlockFields } from "./block-fields";
import type { TryOn } from "./preview-template.server";
import type { TemplateView } from "./read-templates.server";
import { useFaultText } from "./use-fault-text";

type Props = {
  view: TemplateView;
  tryOns: readonly TryOn[];
  answer: EditorAnswer | undefined;
};

/** Works without scripts: every press is an answer of the server with all that was typed. */
export function TemplateEditor({ view, tryOns, answer }: Props) {
  const t = useT("templates");
  const sayRefusal = useRefusalText();
  const sayFault = useFaultText();
  const typed: readonly TypedBlock[] = answer?.typed ?? [...view.own, emptyBlock];
  const no = sayRefusal(answer?.refusal);
  const faults = (answer?.faults ?? []).map((fault) => ({
    id: `${fault.field}-${String(fault.at)}`,
    label: t("block_n", { n: fault.at + 1 }),
    text: sayFault(fault),
  }));
  return (
    <div className="space-y-6">
      <Form method="post" preventScrollReset noValidate className="space-y-6">
        <ErrorSummary
          faults={[...(no ? [{ id: "own-words", label: null, text: no }] : []), ...faults]}
        />
        <input type="hidden" name="after" value={view.newest} />
        {/* What Enter presses: a try, never a deed. */}
        <button
          name="intent"
          value="preview"
          tabIndex={-1}
          aria-hidden="true"
          className="sr-only"
        />
        <FillIns view={view} />
        <div id="own-words" className="space-y-4" key={keyOf(typed)}>
          {typed.map((block, at) => (
            <BlockFields
              key={at}
              at={at}
              block={block}
              faults={(answer?.faults ?? []).filter((fault) => fault.at === at)}
              groups={view.majorGroups}
            />
          ))}
        </div>
        {typed.length < mostBlocks && (
          <Button name="intent" value="more" look="quiet">
            {t("more")}
          </Button>
        )}
        <Last tryOns={tryOns} answer={answer} />
      </Form>
      {answer?.preview && (
        <section aria-label={t("preview_title")} className="space-y-2">
          <h2 className="text-18 font-bold">{t("preview_title")}</h2>
          <PaperText content={answer.preview} contentHash="" open />
        </section>
      )}
    </div>
  );
}

/** Fields are drawn anew when the order has changed. */
const keyOf = (typed: readonly TypedBlock[]) =>
  typed.map(({ heading, text }) => `${heading}:${String(text.length)}`).join("|");

function FillIns({ view: { kind } }: Pick<Props, "view">) {
  const t = useT("templates");
  return (
    <details className="rounded-8 border border-line bg-card px-4 py-2" open>
      <summary className="min-h-11 cursor-pointer py-2 font-bold">{t("fill_ins")}</summary>
      <p className="text-14 text-soft">{t("fill_ins_text")}</p>
      <ul lang="zh-CN" className="cluster py-2 text-14">
        {placeholdersOf(kind).map((code) => (
          <li key={code} className="rounded-2 border border-line px-2">
            {`{{${placeholderNames[code]}}}`}
          </li>
        ))}
      </ul>
    </details>
  );
}

function Last({ tryOns, answer }: Pick<Props, "tryOns" | "answer">) {
  const t = useT("templates");
  return (
    <div className="space-y-4 border-t border-line pt-4">
      <SelectField
        name="tryOn"
        id="tryOn"
        label={t("try_on")}
        hint={t("try_on_hint")}
        choices={tryOns}
        empty={t("try_on_none")}
        defaultValue={answer?.tryOn}
      />
      <Button name="intent" value="preview" look="quiet">
        {t("preview")}
      </Button>
      <TextField
        name="name"
        id="name"
        label={t("version_name")}
        hint={t("version_name_hint")}
        defaultValue={answer?.name}
        maxLength={40}
        optional
      />
      <Button name="intent" value="save" look="primary">
        {t("save")}
      </Button>
    </div>
  );
}
