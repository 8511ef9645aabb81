import { Form } from "@remix-run/react";
import { type GroupKind, groupKinds } from "~/app/domain/word-groups";
import type { Refusal } from "~/app/domain/refusal";
import { useFaults, useInvalidText, useRefusalText } from "~/app/messages/refusal-text";
import { useT } from "~/app/messages/use-t";
import type { FormAnswer } from "~/app/platform/form.server";
import { Button } from "~/app/ui/button";
import { ButtonRow } from "~/app/ui/button-row";
import { ChoiceGroup } from "~/app/ui/choice-field";
import { ErrorSummary } from "~/app/ui/error-summary";
import { TextArea } from "~/app/ui/field";

/** A group as it was typed to be tried. */
export type TypedGroup = { kind: GroupKind; words: string; note: string };
type Props = {
  version: number;
  /** What was tried, with what could not be. */
  typed: TypedGroup;
  refusal: Refusal | null;
  answer: FormAnswer | undefined;
};
const id = "group";

/** A new group of words: tried first or put into force at once. */
export function GroupForm({ version, typed, refusal, answer }: Props) {
  const t = useT("synonyms");
  const sayInvalid = useInvalidText();
  const sayRefusal = useRefusalText();
  const { said, allErrors, no } = standing({ typed, refusal, answer });
  const labels = { words: t("add.words"), kind: t("add.kind"), note: t("add.note") };
  const ofWords = { "words.too_few": "words", "words.too_many": "words", "words.odd": "words" };
  const faults = useFaults({ id, allErrors }, no, labels, ofWords);
  const isOfWords = no && no.code in ofWords;
  const errorsOf = (name: string) => (allErrors[name] ?? []).map(sayInvalid);
  return (
    <>
      <ErrorSummary faults={faults} />
      <Form method="post" id={id} noValidate className="max-w-read space-y-4">
        <input type="hidden" name="version" value={version} />
        <TextArea
          {...{ id: `${id}-words`, name: "words", label: labels.words, rows: 4 }}
          hint={t("add.words_hint")}
          defaultValue={said.words}
          errors={[...errorsOf("words"), ...(isOfWords ? [sayRefusal(no)] : [])]}
        />
        <ChoiceGroup
          {...{ id: `${id}-kind`, name: "kind", label: labels.kind, errors: errorsOf("kind") }}
          defaultValue={said.kind}
          choices={groupKinds.map((kind) => {
            return {
              value: kind,
              label: t(`add.kinds.${kind}`),
              hint: t(`add.kinds_hint.${kind}`),
            };
          })}
        />
        <TextArea
          {...{ id: `${id}-note`, name: "note", label: labels.note, rows: 2, limit: 300 }}
          hint={t("add.note_hint")}
          defaultValue={said.note}
          errors={errorsOf("note")}
        />
        <ButtonRow>
          <Button look="primary" name="intent" value="add">
            {t("add.save")}
          </Button>
          <Button name="intent" value="try">
            {t("add.try")}
          </Button>
        </ButtonRow>
      </Form>
    </>
  );
}

type Standing = {
  said: Record<keyof TypedGroup, string>;
  allErrors: Record<string, string[]>;
  no: Refusal | null;
};

/** What stands in the form: what was sent and not taken, or else what was tried. */
function standing({
  typed,
  refusal,
  answer,
}: Pick<Props, "typed" | "refusal" | "answer">): Standing {
  const sent = answer?.lastResult.initialValue;
  if (!answer || !sent || (sent.intent !== "add" && sent.intent !== "try"))
    return { said: typed, allErrors: {}, no: refusal };
  const text = (name: keyof TypedGroup) => {
    const value = sent[name];
    return typeof value === "string" ? value : "";
  };
  const errors = Object.entries(answer.lastResult.error ?? {});
  return {
    said: { kind: text("kind"), words: text("words"), note: text("note") },
    allErrors: Object.fromEntries(errors.map(([name, keys]) => [name, keys ?? []])),
    no: answer.refusal,
  };
}
