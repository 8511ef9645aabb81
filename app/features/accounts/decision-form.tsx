import { Form } from "@remix-run/react";
import {
  type EnterpriseMove,
  enterpriseMoveNames,
  enterpriseMoves,
  type EnterpriseStatus,
} from "~/app/domain/enterprise";
import { useT } from "~/app/messages/use-t";
import type { FormAnswer } from "~/app/platform/form.server";
import { Button, type ButtonLook } from "~/app/ui/button";
import { ErrorSummary } from "~/app/ui/error-summary";
import { TextArea } from "~/app/ui/field";
import { useAccountForm } from "./use-account-form";

const looks: Record<EnterpriseMove, ButtonLook> = {
  approve: "primary",
  refuse: "danger",
  suspend: "danger",
  reinstate: "quiet",
};

/** The moves that are open now, with one note that the firm reads. */
export function DecisionForm(props: { status: EnterpriseStatus; answer: FormAnswer | undefined }) {
  const t = useT("accounts");
  const { faults, field } = useAccountForm(
    "decide",
    props.answer,
    { note: t("decide.note") },
    { "enterprise.decision_needs_note": "note" },
  );
  const from: Record<EnterpriseMove, { from: readonly EnterpriseStatus[] }> = enterpriseMoves;
  const open = enterpriseMoveNames.filter((move) => from[move].from.includes(props.status));
  if (open.length === 0) return <p className="text-soft">{t("decide.none")}</p>;
  return (
    <>
      <ErrorSummary faults={faults} />
      <Form method="post" id="decide" noValidate className="max-w-read space-y-4">
        <TextArea {...field("note")} optional rows={3} limit={500} hint={t("decide.note_hint")} />
        <div className="cluster">
          {open.map((move) => (
            <Button key={move} look={looks[move]} name="move" value={move}>
              {t(`decide.${move}`)}
            </Button>
          ))}
        </div>
      </Form>
    </>
  );
}
