// Owns the two forms with which a school says yes or no to a placement: the yes in one press, the no with its reason.
import { Form } from "@remix-run/react";
import { schoolReasons } from "~/app/domain/school-verdict";
import { useAccountForm } from "~/app/features/accounts/use-account-form";
import type { Story } from "~/app/features/applications/application-story.server";
import { useT } from "~/app/messages/use-t";
import type { FormAnswer } from "~/app/platform/form.server";
import { Button, buttonClass } from "~/app/ui/button";
import { SelectField } from "~/app/ui/choice-field";
import { ErrorSummary } from "~/app/ui/error-summary";
import { TextArea } from "~/app/ui/field";

type Props = { story: Pick<Story, "version">; answer: FormAnswer | null };

/** What each press does is said beside it; a no that came back opens with its fault. */
export function PlacementDecision({ story: { version }, answer }: Props) {
  const t = useT("placements");
  const wasRejecting = answer?.lastResult.initialValue?.move === "reject";
  const approve = useAccountForm("approve", wasRejecting ? null : answer, {});
  return (
    <>
      <p className="text-soft">{t("review.text")}</p>
      <ErrorSummary faults={approve.faults} />
      <Form method="post" id="approve">
        <Hidden version={version} move="approve" />
        <Button look="primary" wide>
          {t("review.approve")}
        </Button>
      </Form>
      <details open={wasRejecting || undefined}>
        <summary className={`${buttonClass("quiet")} w-full justify-center`}>
          {t("review.reject")}
        </summary>
        <Reject version={version} answer={wasRejecting ? answer : null} />
      </details>
    </>
  );
}

type RejectProps = { version: number; answer: FormAnswer | null };
function Reject({ version, answer }: RejectProps) {
  const t = useT("placements");
  const { faults, field } = useAccountForm(
    "reject",
    answer,
    { reason: t("review.reason"), note: t("review.note") },
    { "application.reason_needed": "reason" },
  );
  return (
    <div className="pt-4">
      <ErrorSummary faults={faults} />
      <Form method="post" id="reject" noValidate className="space-y-4">
        <Hidden version={version} move="reject" />
        <SelectField
          {...field("reason")}
          hint={t("review.reason_hint")}
          empty={t("review.choose")}
          choices={schoolReasons.map((value) => ({ value, label: t(`reason.${value}`) }))}
        />
        <TextArea {...field("note")} optional rows={3} limit={500} />
        <Button look="danger" wide>
          {t("review.reject_now")}
        </Button>
      </Form>
    </div>
  );
}

function Hidden({ version, move }: { version: number; move: "approve" | "reject" }) {
  return (
    <>
      <input type="hidden" name="version" value={version} />
      <input type="hidden" name="move" value={move} />
    </>
  );
}
