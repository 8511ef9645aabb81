// Owns the application form: what the firm asks, one field for a word to it, what will be sent and what will not.
import { type SubmissionResult, useForm } from "@conform-to/react";
import { Form, Link } from "@remix-run/react";
import { EyeOff } from "lucide-react";
import type { Refusal } from "~/app/domain/refusal";
import type { MyProfile } from "~/app/features/profiles/read-my-profile.server";
import { useFaults, useInvalidText } from "~/app/messages/refusal-text";
import { useT } from "~/app/messages/use-t";
import { paths } from "~/app/paths";
import { Button } from "~/app/ui/button";
import { ErrorSummary } from "~/app/ui/error-summary";
import { TextArea } from "~/app/ui/field";
import { fieldProps } from "~/app/ui/field-props";
import { FilesField, QuestionFields, SiteField } from "./apply-asks";
import type { ApplyAsks } from "./read-apply.server";
import { SentProfile } from "./sent-profile";

/** The id of the form, for the buttons in the page's bar. */
const applyFormId = "apply";

type Props = {
  profile: MyProfile & { enrolment: NonNullable<MyProfile["enrolment"]> };
  asks: ApplyAsks;
  needed: readonly string[];
  /** The yes of both sides waits for the school's. */
  thenSchool: boolean;
  lastResult: SubmissionResult | null | undefined;
  refusal: Refusal | null | undefined;
};
type Typed = { note: string; answers: string[]; siteIds: string[]; fileIds: string[] };

/** Everything on one page: nothing to look up, one button to send, one to go on later. */
export function ApplyForm(props: Props) {
  const { profile, asks, needed, thenSchool } = props;
  const t = useT("applications");
  const search = useT("search");
  const { faults, field, note } = useApplyForm(props);
  const { name, about, enrolment } = profile;
  const skills = profile.skills.map((skill) => skill.name);
  return (
    <Form method="post" id={applyFormId} noValidate className="space-y-5 pt-5">
      <ErrorSummary faults={faults} />
      <QuestionFields questions={asks.questions} fieldOf={(at) => field.answer(at)} />
      <SiteField sites={asks.sites} field={field.ticks("siteIds")} />
      <TextArea
        label={t("apply.note")}
        hint={t("apply.note_hint")}
        rows={4}
        limit={500}
        optional
        {...note}
      />
      <FilesField files={asks.files} field={field.ticks("fileIds")} />
      <section aria-labelledby="sent-title">
        <h2 id="sent-title" className="pb-1 text-18 font-bold">
          {t("apply.sent")}
        </h2>
        <SentProfile profile={{ ...enrolment, name, about, skills }} needed={needed} />
        <p className="pt-2 text-14 text-soft">
          <Link to={paths.student.profile()} className="link">
            {t("apply.edit")}
          </Link>{" "}
          {t("apply.edit_lost")}
        </p>
      </section>
      <NotSent />
      <p className="text-14">
        {t("apply.consent")}
        {thenSchool && ` ${search("standing.then_school")}`}
      </p>
      <p className="text-14 text-soft">{t("apply.keep_text")}</p>
    </Form>
  );
}

/** The page's bar: send it, or go on later. */
export function ApplyBar() {
  const t = useT("applications");
  return (
    <div className="flex w-full space-x-2">
      <div className="min-w-0 flex-1">
        <Button look="primary" wide form={applyFormId} name="intent" value="submit">
          {t("apply.send")}
        </Button>
      </div>
      <Button form={applyFormId} name="intent" value="keep">
        {t("apply.keep")}
      </Button>
    </div>
  );
}

function NotSent() {
  const t = useT("applications");
  return (
    <section aria-labelledby="not-sent-title" className="flex items-start">
      <EyeOff size={20} aria-hidden className="mr-2 mt-1 text-soft" />
      <div>
        <h2 id="not-sent-title" className="font-bold">
          {t("apply.not_sent")}
        </h2>
        <p className="text-14 text-soft">{t("apply.not_sent_text")}</p>
      </div>
    </section>
  );
}

const fieldOf = {
  "application.answer_missing": "answers",
  "application.site_missing": "siteIds",
} as const;

/** What stands in each field: as just typed, else as kept before. */
function useApplyForm({ asks, lastResult, refusal }: Props) {
  const t = useT("applications");
  const say = useInvalidText();
  const [form, fields] = useForm<Typed>({
    id: applyFormId,
    lastResult: lastResult ?? null,
    ...(asks.draft ? { defaultValue: asks.draft } : {}),
  });
  const labels = { note: t("apply.note"), siteIds: t("apply.sites"), answers: t("apply.question") };
  const { id, allErrors } = form;
  const faults = useFaults({ id, allErrors, answer: lastResult }, refusal, labels, fieldOf);
  const typed = (form.initialValue ?? {}) as Partial<Record<keyof Typed, string | string[]>>;
  const errorsAt = (name: string) => (form.allErrors[name] ?? []).map(say);
  return {
    faults,
    note: fieldProps(fields.note, say),
    field: {
      answer(at: number) {
        const name = `answers[${String(at)}]`;
        const value = [typed.answers ?? []].flat()[at] ?? "";
        const errors = errorsAt(name);
        // The summary leads to the question, which is the first field of its name.
        return { id: `${applyFormId}-answers${at > 0 ? String(at) : ""}`, name, errors, value };
      },
      ticks(name: "siteIds" | "fileIds") {
        const errors = errorsAt(name);
        return { id: `${applyFormId}-${name}`, name, errors, value: [typed[name] ?? []].flat() };
      },
    },
  };
}
