import { Form } from "@remix-run/react";
import type { ReactNode } from "react";
import { paths } from "~/app/paths";

type Props = {
  applicationId: string;
  /** Where to go after the press, when the form stands on another page than the application's own. */
  back?: string | undefined;
  id?: string;
  className?: string;
  children: ReactNode;
};

/** A form about one application, answered by its own page wherever the form stands. */
export function FirmForm({ applicationId, back, children, ...rest }: Props) {
  const action = back === undefined ? {} : { action: paths.enterprise.application(applicationId) };
  return (
    <Form method="post" noValidate {...action} {...rest}>
      {back !== undefined && <input type="hidden" name="back" value={back} />}
      {children}
    </Form>
  );
}
