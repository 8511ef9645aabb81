// Owns the form of a school's word on a firm: the yes in one press, the no with its code; colleagues who do not decide
// read what was said.
import { Form } from "@remix-run/react";
import { unfitReasons } from "~/app/domain/school-verdict";
import { useAccountForm } from "~/app/features/accounts/use-account-form";
import { useT } from "~/app/messages/use-t";
import type { FormAnswer } from "~/app/platform/form.server";
import { Button, buttonClass } from "~/app/ui/button";
import { SelectField } from "~/app/ui/choice-field";
import { InstantText } from "~/app/ui/date-text";
import { ErrorSummary } from "~/app/ui/error-summary";
import { TextArea } from "~/app/ui/field";
import { Tag } from "~/app/ui/tag";
import type { SchoolFirm } from "./read-firm-for-school.server";
import type { SchoolWord } from "./read-firm-record.server";

type Said = Pick<SchoolFirm, "word" | "mayDecide" | "isSuspended">;

/** What stands now, in one line, with who said it and the note for colleagues. */
export function FirmWord({ word }: { word: SchoolWord | null }) {
  const t = useT("approvals");
  if (!word) return <Tag tone="act">{t("word.none")}</Tag>;
  const { verdict, reason, note, by, decidedAt } = word;
  const tag =
    verdict === "approved"
      ? t("word.approved")
      : t("word.not_a_fit", { reason: t(`reason.${reason ?? "other"}`) });
  return (
    <div className="space-y-1">
      <Tag tone={verdict === "approved" ? "good" : "wait"}>{tag}</Tag>
      <p className="text-soft">
        {by} <InstantText at={decidedAt} />
      </p>
      {note && <p className="whitespace-pre-line">{t("word.note", { note })}</p>}
    </div>
  );
}

/** The decision, for those who speak for the school. */
export function FirmDecision({ said, answer }: { said: Said; answer: FormAnswer | undefined }) {
  const t = useT("approvals");
  const { word, mayDecide, isSuspended } = said;
  if (isSuspended) return <p className="text-soft">{t("decide.suspended")}</p>;
  if (!mayDecide) return <p className="text-soft">{t("decide.not_yours")}</p>;
  const seen = word ? new Date(word.decidedAt).toISOString() : "";
  const tried = answer?.lastResult.initialValue?.verdict;
  return (
    <div className="space-y-4">
      <Verdict
        verdict="approved"
        seen={seen}
        word={word}
        answer={tried === "approved" ? answer : undefined}
      />
      <details open={tried === "not_a_fit" || undefined}>
        <summary className={buttonClass("quiet")}>{t("decide.no")}</summary>
        <div className="pt-4">
          <Verdict
            verdict="not_a_fit"
            seen={seen}
            word={word}
            answer={tried === "not_a_fit" ? answer : undefined}
          />
        </div>
      </details>
    </div>
  );
}

type Props = {
  verdict: "approved" | "not_a_fit";
  seen: string;
  word: SchoolWord | null;
  answer: FormAnswer | undefined;
};

const sendOf = { approved: "decide.yes", not_a_fit: "decide.no_now" } as const;
const textOf = { approved: "decide.yes_text", not_a_fit: "decide.no_text" } as const;

function Verdict({ verdict, seen, word, answer }: Props) {
  const t = useT("approvals");
  const { faults, field } = useAccountForm(
    verdict,
    answer,
    { reason: t("decide.reason"), note: t("decide.note") },
    { "approval.reason_needed": "reason" },
  );
  const stands = word?.verdict === verdict ? word : null;
  const keeps = stands?.verdict === "approved";
  const reason = field("reason");
  return (
    <>
      <ErrorSummary faults={faults} />
      <Form method="post" id={verdict} noValidate className="max-w-read space-y-4">
        <input type="hidden" name="verdict" value={verdict} />
        <input type="hidden" name="seen" value={seen} />
        <p>{t(textOf[verdict])}</p>
        {verdict === "not_a_fit" && (
          <SelectField
            {...reason}
            empty={t("decide.choose")}
            defaultValue={reason.defaultValue ?? stands?.reason ?? ""}
            choices={unfitReasons.map((value) => ({ value, label: t(`reason.${value}`) }))}
          />
        )}
        <TextArea
          {...withWord(field("note"), stands?.note)}
          optional
          rows={2}
          limit={500}
          hint={t("decide.note_hint")}
        />
        <Send verdict={verdict} keeps={keeps} />
      </Form>
    </>
  );
}

/** What was typed, else what was said the last time. */
function withWord<F extends { defaultValue?: string | undefined }>(field: F, said?: string): F {
  return said === undefined || field.defaultValue !== undefined
    ? field
    : { ...field, defaultValue: said };
}

function Send({ verdict, keeps }: { verdict: Props["verdict"]; keeps: boolean }) {
  const t = useT("approvals");
  const look = keeps ? "quiet" : "primary";
  return (
    <Button look={verdict === "not_a_fit" ? "danger" : look}>
      {t(keeps ? "decide.keep_yes" : sendOf[verdict])}
    </Button>
  );
}
