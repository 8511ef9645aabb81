import { Form } from "@remix-run/react";
import type { ReferenceTable } from "~/app/domain/reference";
import {
  foldedWord,
  tablesWithAliases,
  tablesWithRetired,
} from "~/app/domain/reference-correction";
import type { Refusal } from "~/app/domain/refusal";
import { useFaults, useInvalidText, useRefusalText } from "~/app/messages/refusal-text";
import { useT } from "~/app/messages/use-t";
import type { FormAnswer } from "~/app/platform/form.server";
import { Button } from "~/app/ui/button";
import { CheckField } from "~/app/ui/choice-field";
import { ErrorSummary } from "~/app/ui/error-summary";
import { TextArea, TextField } from "~/app/ui/field";
import type { WordView } from "./read-word.server";

type Props = { table: ReferenceTable; word: WordView; answer: FormAnswer | undefined };
type Name = "zhCN" | "zhHK" | "en" | "aliases" | "note";
const id = "correct";

/** Where the word was typed that another row has; undefined when that was not the matter. */
function fieldWith(typed: Record<string, unknown> | null | undefined, refusal?: Refusal | null) {
  if (refusal?.code !== "reference.word_taken") return undefined;
  const word = foldedWord(String(refusal.detail.word));
  const names = ["zhCN", "zhHK", "en"] as const;
  return names.find((name) => foldedWord(String(typed?.[name])) === word) ?? "aliases";
}

/** Puts a word right: its three names, its aliases, whether it is still in use, and why. */
export function CorrectForm({ table, word, answer }: Props) {
  const t = useT("reference");
  const sayInvalid = useInvalidText();
  const sayRefusal = useRefusalText();
  const typed = answer?.lastResult.initialValue;
  const allErrors = Object.fromEntries(
    Object.entries(answer?.lastResult.error ?? {}).map(([name, keys]) => [name, keys ?? []]),
  );
  const labels: Record<Name, string> = {
    ...{ zhCN: t("zhCN"), zhHK: t("zhHK"), en: t("en"), aliases: t("aliases") },
    note: t("correct.note"),
  };
  const takenAt = fieldWith(typed, answer?.refusal);
  const fieldOf = { "reference.word_taken": takenAt };
  const faults = useFaults({ id, allErrors }, answer?.refusal, labels, fieldOf);
  const field = (name: Name, stands: string) => {
    const said: unknown = typed?.[name];
    return {
      ...{ id: `${id}-${name}`, name, label: labels[name] },
      errors: [
        ...(allErrors[name] ?? []).map(sayInvalid),
        ...(name === takenAt && answer?.refusal ? [sayRefusal(answer.refusal)] : []),
      ],
      defaultValue: typed ? (typeof said === "string" ? said : "") : stands,
    };
  };
  const isRetired = typed ? typed.retired === "on" : word.retired;
  return (
    <>
      <ErrorSummary faults={faults} />
      <Form method="post" id={id} noValidate className="max-w-read space-y-4">
        <input type="hidden" name="version" value={word.version} />
        <TextField {...field("zhCN", word.zhCN)} autoComplete="off" />
        <TextField {...field("zhHK", word.zhHK)} autoComplete="off" />
        <TextField {...field("en", word.en)} autoComplete="off" />
        {tablesWithAliases.includes(table) && (
          <TextArea
            {...field("aliases", word.aliases.join("\n"))}
            optional
            rows={Math.min(14, word.aliases.length + 2)}
            hint={t("correct.aliases_hint")}
          />
        )}
        {tablesWithRetired.includes(table) && (
          <CheckField
            id={`${id}-retired`}
            name="retired"
            label={t("correct.retired")}
            hint={t("correct.retired_hint")}
            checked={isRetired}
          />
        )}
        <TextArea {...field("note", "")} rows={2} limit={300} hint={t("correct.note_hint")} />
        <Button look="primary">{t("correct.save")}</Button>
      </Form>
    </>
  );
}
