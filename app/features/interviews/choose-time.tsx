// Owns how a student takes one of the offered interview times, exchanges it or gives it back. One press each.
import { useForm, type SubmissionResult } from "@conform-to/react";
import { Form } from "@remix-run/react";
import type { Refusal } from "~/app/domain/refusal";
import { useFaults, useInvalidText } from "~/app/messages/refusal-text";
import { useLocale, useT } from "~/app/messages/use-t";
import { Button, buttonClass } from "~/app/ui/button";
import { ChoiceGroup } from "~/app/ui/choice-field";
import { Confirm } from "~/app/ui/confirm";
import { ErrorSummary } from "~/app/ui/error-summary";
import { fieldProps } from "~/app/ui/field-props";
import { formatDay } from "~/app/ui/format-date";
import type { TimeToChoose } from "./read-slots.server";

type Props = {
  times: readonly TimeToChoose[];
  /** An interview is agreed, by the student's choice or the firm's word. */
  isAgreed: boolean;
  /** What the firm said with its invitation. */
  note: string;
  lastResult: SubmissionResult | null | undefined;
  /** What the business said to the last press on the page; told here where it was a press here. */
  refusal: Refusal | null | undefined;
};

/** Whether an answer is one to the choice of a time; giving one back is another form's. */
export function isTimesAnswer(lastResult: SubmissionResult | null | undefined): boolean {
  const { intent, slotId } = lastResult?.initialValue ?? {};
  return intent === "book" && slotId !== "none";
}

/** Without a time yet the list stands open; with one it waits behind "another time". */
export function ChooseTime({ times, isAgreed, note, ...tried }: Props) {
  const t = useT("interviews");
  const open = times.filter(({ isMine }) => !isMine);
  const canGiveBack = times.some(({ isMine }) => isMine);
  if (!isAgreed) {
    return (
      <section aria-labelledby="choose-time" className="pt-6">
        <h2 id="choose-time" className="pb-2 text-18 font-bold">
          {t("choose.title")}
        </h2>
        {note && (
          <p className="mb-3 whitespace-pre-line border-l-3 border-edge pl-3">
            <b className="block text-14">{t("choose.said")}</b>
            {note}
          </p>
        )}
        {open.length === 0 ? (
          <p className="text-soft">{t("choose.none")}</p>
        ) : (
          <TimesForm times={open} {...tried} send={t("choose.send")} />
        )}
      </section>
    );
  }
  return (
    <div className="no-print space-y-3 pt-3">
      {open.length > 0 && (
        <details id="choose-time" open={isTimesAnswer(tried.lastResult) || undefined}>
          <summary className={buttonClass("quiet")}>{t("choose.other")}</summary>
          <div className="pt-3">
            <TimesForm times={open} {...tried} send={t("choose.other_send")} />
          </div>
        </details>
      )}
      {canGiveBack && (
        <Confirm ask={t("choose.back")} look="quiet" text={t("choose.back_text")}>
          <Form method="post">
            <input type="hidden" name="slotId" value="none" />
            <Button name="intent" value="book" look="danger">
              {t("choose.back_send")}
            </Button>
          </Form>
        </Confirm>
      )}
    </div>
  );
}

type FormProps = Pick<Props, "times" | "lastResult" | "refusal"> & { send: string };

function TimesForm({ times, lastResult, refusal, send }: FormProps) {
  const t = useT("interviews");
  const locale = useLocale();
  const isMine = isTimesAnswer(lastResult);
  const [form, fields] = useForm<{ slotId?: string }>({
    id: "choose-time-form",
    lastResult: isMine ? lastResult : null,
  });
  const sayInvalid = useInvalidText();
  const { id } = form;
  // What another form of the page answered is not ours, and what we had said is over.
  const allErrors = isMine ? form.allErrors : {};
  const labels = { slotId: t("choose.legend") };
  const faults = useFaults({ id, allErrors, answer: lastResult }, isMine ? refusal : null, labels);
  const [place, remark] = [shared(times.map(({ where }) => where)), shared(times.map(noteOf))];
  return (
    <Form method="post" action="#choose-time" id={id} noValidate className="space-y-3">
      <ErrorSummary faults={faults} />
      <ChoiceGroup
        {...fieldProps(fields.slotId, sayInvalid)}
        errors={allErrors.slotId?.map(sayInvalid)}
        label={t("choose.legend")}
        hint={
          <>
            {place && <span className="block text-ink">{t("choose.where", { where: place })}</span>}
            {remark && <span className="block whitespace-pre-line text-ink">{remark}</span>}
            {t("choose.first")}
          </>
        }
        choices={times.map(({ id: value, day, from, until, where, note }) => ({
          value,
          label: (
            <span className="num">
              {`${formatDay(day, locale)} ${t("choose.until", { from, until })}`}
            </span>
          ),
          hint: [!place && where, !remark && note].filter(Boolean).join(" · "),
        }))}
      />
      <Button name="intent" value="book" look="primary" wide>
        {send}
      </Button>
    </Form>
  );
}

const noteOf = ({ note }: TimeToChoose) => note;

/** What all of them say is said once, above them; nothing where they differ. */
function shared([first = "", ...others]: readonly string[]): string {
  return others.every((one) => one === first) ? first : "";
}
