import { Form } from "@remix-run/react";
import type { ReactNode } from "react";
import { useInvalidText, useRefusalText } from "~/app/messages/refusal-text";
import { useT } from "~/app/messages/use-t";
import type { FormAnswer } from "~/app/platform/form.server";
import { Button, buttonClass } from "~/app/ui/button";
import { TextField } from "~/app/ui/field";

type Props = {
  id: string;
  /** The fields that say what is to be done. */
  deed: Readonly<Record<string, string>>;
  version: number;
  open: string;
  /** What the press does, for those who do not see where it stands. */
  label: string;
  children: ReactNode;
  answer: FormAnswer | undefined;
};

/** A deed that needs a reason: folded until somebody wants it; open again with what was wrong. */
export function WhyForm({ id, deed, version, open, label, children, answer }: Props) {
  const t = useT("synonyms");
  const sayRefusal = useRefusalText();
  const sayInvalid = useInvalidText();
  const { isMine, typed, invalid, refusal } = saidOf(answer, deed);
  const errors = [...invalid.map(sayInvalid), ...(refusal ? [sayRefusal(refusal)] : [])];
  return (
    <details open={isMine} className="mt-1">
      <summary
        className={`${buttonClass("quiet", { size: "small" })} cursor-pointer`}
        aria-label={label}
      >
        {open}
      </summary>
      <Form method="post" id={id} noValidate className="max-w-read space-y-2 py-2">
        {Object.entries({ ...deed, version: String(version) }).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <TextField
          {...{ id: `${id}-note`, name: "note", label: t("own.why"), autoComplete: "off" }}
          defaultValue={typed}
          errors={errors}
        />
        <Button look="danger">{children}</Button>
      </Form>
    </details>
  );
}

/** What an answer says of this deed and no other. */
function saidOf(answer: FormAnswer | undefined, deed: Props["deed"]) {
  const sent = answer?.lastResult.initialValue;
  const isMine = Object.entries(deed).every(([name, value]) => sent?.[name] === value);
  if (!answer || !isMine) return { isMine: false, typed: "", invalid: [], refusal: null };
  const { note } = sent ?? {};
  return {
    isMine,
    typed: typeof note === "string" ? note : "",
    invalid: answer.lastResult.error?.note ?? [],
    refusal: answer.refusal,
  };
}
