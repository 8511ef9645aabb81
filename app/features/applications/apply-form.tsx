// Owns the application form: what will be sent, what will not, and one field for a word to the firm.
import { useForm, type SubmissionResult } from "@conform-to/react";
import { Form, Link } from "@remix-run/react";
import { EyeOff } from "lucide-react";
import type { MyProfile } from "~/app/features/profiles/read-my-profile.server";
import { useFaults, useInvalidText } from "~/app/messages/refusal-text";
import { useT } from "~/app/messages/use-t";
import { paths } from "~/app/paths";
import { ErrorSummary } from "~/app/ui/error-summary";
import { TextArea } from "~/app/ui/field";
import { fieldProps } from "~/app/ui/field-props";
import { SentProfile } from "./sent-profile";

/** The id of the form, for the button in the page's bar. */
export const applyFormId = "apply";

type Props = {
  profile: MyProfile & { enrolment: NonNullable<MyProfile["enrolment"]> };
  needed: readonly string[];
  lastResult: SubmissionResult | null | undefined;
};

/** Everything on one page: nothing to look up, one optional field, one button. */
export function ApplyForm({ profile, needed, lastResult }: Props) {
  const t = useT("applications");
  const [form, fields] = useForm<{ note: string }>({
    id: applyFormId,
    lastResult: lastResult ?? null,
  });
  const say = useInvalidText();
  const faults = useFaults(form, null, { note: t("apply.note") });
  const { name, about, enrolment } = profile;
  const skills = profile.skills.map((skill) => skill.name);
  return (
    <Form method="post" id={applyFormId} noValidate className="space-y-5 pt-5">
      <ErrorSummary faults={faults} />
      <TextArea
        label={t("apply.note")}
        hint={t("apply.note_hint")}
        rows={4}
        limit={500}
        optional
        {...fieldProps(fields.note, say)}
      />
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
      <section aria-labelledby="not-sent-title" className="flex items-start">
        <EyeOff size={20} aria-hidden className="mr-2 mt-1 text-soft" />
        <div>
          <h2 id="not-sent-title" className="font-bold">
            {t("apply.not_sent")}
          </h2>
          <p className="text-14 text-soft">{t("apply.not_sent_text")}</p>
        </div>
      </section>
      <p className="text-14">{t("apply.consent")}</p>
    </Form>
  );
}
