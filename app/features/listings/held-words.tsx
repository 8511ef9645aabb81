import { Form } from "@remix-run/react";
import { useFaults, useInvalidText } from "~/app/messages/refusal-text";
import { useT } from "~/app/messages/use-t";
import type { FormAnswer } from "~/app/platform/form.server";
import { Button } from "~/app/ui/button";
import { ErrorSummary } from "~/app/ui/error-summary";
import { TextArea, TextField } from "~/app/ui/field";
import type { RepostedListing } from "./read-reposted.server";

const id = "words";

type Props = {
  listing: Pick<RepostedListing, "version" | "wording">;
  /** To this form only. */
  answer: FormAnswer | undefined;
};

/** The words of a held listing to be put right by hand; what can be cut by itself is cut already. */
export function HeldWords({ listing: { version, wording }, answer }: Props) {
  const t = useT("imports");
  const fieldOf = useTyped(wording, answer);
  const labels = {
    title: t("columns.title"),
    payNote: t("columns.pay"),
    benefits: t("columns.benefits"),
    description: t("columns.description"),
    requirements: t("columns.requirements"),
  };
  const allErrors = Object.fromEntries(
    Object.entries(answer?.lastResult.error ?? {}).map(([name, keys]) => [name, keys ?? []]),
  );
  const faults = useFaults({ id, allErrors }, answer?.refusal, labels);
  return (
    <section aria-labelledby="words-title">
      <h2 id="words-title" className="pb-1 text-18 font-bold">
        {t("held.words")}
      </h2>
      <p className="pb-2 text-soft">{t("held.words_text")}</p>
      <ErrorSummary faults={faults} />
      <Form method="post" id={id} noValidate className="space-y-3">
        <input type="hidden" name="intent" value="reword" />
        <input type="hidden" name="version" value={version} />
        <TextField label={labels.title} {...fieldOf("title")} />
        {wording.payNote && <TextField label={labels.payNote} {...fieldOf("payNote")} />}
        <TextArea
          label={labels.benefits}
          hint={t("held.benefits_hint")}
          rows={3}
          optional
          {...fieldOf("benefits")}
        />
        <TextArea
          label={labels.description}
          rows={8}
          limit={4_000}
          optional
          {...fieldOf("description")}
        />
        <TextArea label={labels.requirements} limit={2_000} optional {...fieldOf("requirements")} />
        <Button look="primary">{t("held.do")}</Button>
      </Form>
    </section>
  );
}

/** A field with what was typed before the no, else with the words that stand. */
function useTyped({ benefits, ...texts }: Props["listing"]["wording"], answer: Props["answer"]) {
  const invalid = useInvalidText();
  const stands: Record<string, string> = { ...texts, benefits: benefits.join("\n") };
  const { initialValue, error } = answer?.lastResult ?? {};
  return (name: string) => {
    const typed = initialValue?.[name];
    return {
      ...{ id: `${id}-${name}`, name, errors: error?.[name]?.map(invalid) },
      defaultValue: initialValue ? (typeof typed === "string" ? typed : "") : stands[name],
    };
  };
}
