import { Form } from "@remix-run/react";
import type { ComponentProps, ReactNode } from "react";
import { Button } from "./button";
import { ErrorSummary } from "./error-summary";
import { TextField } from "./field";

type Props = {
  /** The verb, and for those who hear it what it is done to. */
  act: ReactNode;
  of: ReactNode;
  isOpen: boolean;
  form: {
    id: string;
    faults: ComponentProps<typeof ErrorSummary>["faults"];
    field: ComponentProps<typeof TextField>;
  };
  /** The name as it is, and the hidden field that says whose it is. */
  name: string;
  subject: [name: string, id: string];
};

/** A new name for something in a list, behind one press. */
export function RenameFold({ act, of, isOpen, form, name, subject }: Props) {
  const { id, faults, field } = form;
  return (
    <details open={isOpen || undefined}>
      <summary className="link inline-flex min-h-11 items-center px-2">
        {act}
        <span className="sr-only">{of}</span>
      </summary>
      <Form method="post" id={id} noValidate className="max-w-sm space-y-3 pt-1">
        <ErrorSummary faults={faults} />
        <input type="hidden" name={subject[0]} value={subject[1]} />
        <TextField {...field} defaultValue={field.defaultValue ?? name} />
        <Button name="intent" value="rename">
          {act}
        </Button>
      </Form>
    </details>
  );
}
