import { Form } from "@remix-run/react";
import type { ReactNode } from "react";
import { ErrorSummary, type FieldFault } from "~/app/ui/error-summary";
import { profileFormId } from "./use-group-form";

type Props = { version: string; faults: readonly FieldFault[]; children: ReactNode };

/** The form around one group; its buttons stand in the page's bar. */
export function GroupShell({ version, faults, children }: Props) {
  return (
    <Form method="post" id={profileFormId} noValidate className="space-y-6">
      <ErrorSummary faults={faults} />
      <input type="hidden" name="version" value={version} />
      {children}
    </Form>
  );
}
