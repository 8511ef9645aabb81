// Owns the fields by which a firm asks more than the profile says: its own questions, the site, files to go with it.
import { useT } from "~/app/messages/use-t";
import { ChoiceGroup } from "~/app/ui/choice-field";
import { TextArea } from "~/app/ui/field";
import type { ApplyAsks } from "./read-apply.server";

/** A field as the form knows it: what stands in it, and what is wrong with it. */
type Filled<T> = { id: string; name: string; errors: string[]; value: T };

/** At most two, 500 characters each. */
export function QuestionFields({
  questions,
  fieldOf,
}: {
  questions: readonly string[];
  fieldOf: (at: number) => Filled<string>;
}) {
  const t = useT("applications");
  return (
    <>
      {questions.map((question, at) => {
        const { value, ...field } = fieldOf(at);
        return (
          <TextArea
            key={field.name}
            {...field}
            label={question}
            hint={t("apply.question_hint")}
            rows={3}
            limit={500}
            defaultValue={value}
          />
        );
      })}
    </>
  );
}

/** Where the listing has several sites. */
export function SiteField({
  sites,
  field,
}: Pick<ApplyAsks, "sites"> & { field: Filled<string[]> }) {
  const t = useT("applications");
  if (sites.length === 0) return null;
  const { value, ...rest } = field;
  return (
    <ChoiceGroup
      {...rest}
      many
      label={t("apply.sites")}
      hint={t("apply.sites_hint")}
      defaultValue={value}
      choices={sites.map(({ id, name, address, seats }) => ({
        ...{ value: id, label: name },
        hint: `${address} · ${t("apply.seats", { count: seats })}`,
      }))}
    />
  );
}

/** The student's own files; none has to go. */
export function FilesField({
  files,
  field,
}: Pick<ApplyAsks, "files"> & { field: Filled<string[]> }) {
  const t = useT("applications");
  if (files.length === 0) return null;
  const { value, ...rest } = field;
  return (
    <ChoiceGroup
      {...rest}
      many
      optional
      label={t("apply.files")}
      hint={t("apply.files_hint")}
      defaultValue={value}
      choices={files.map(({ fileId, name }) => ({ value: fileId, label: name }))}
    />
  );
}
