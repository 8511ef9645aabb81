// Owns how a school closes a placement: what the file lacks, and why there is none.
import { Form } from "@remix-run/react";
import { useT } from "~/app/messages/use-t";
import { paths } from "~/app/paths";
import { Button, ButtonLink } from "~/app/ui/button";
import { TextField } from "~/app/ui/field";
import { Notice } from "~/app/ui/notice";
import type { AssessmentView } from "./read-assessments.server";

/** Shown to the school once a placement has ended. */
export function CloseForm({ view: { state, forSchool } }: { view: AssessmentView }) {
  const t = useT("assessments");
  if (!forSchool) return null;
  const certify = <ButtonLink to={paths.school.certificates()}>{t("certify")}</ButtonLink>;
  if (state === "closed") return <Notice tone="good" title={t("closed")} actions={certify} />;
  const { journalMean, missing } = forSchool;
  const list = missing.map((file) => t(`file.${file}`)).join(t("join"));
  return (
    <section className="max-w-read space-y-3 pt-6">
      {journalMean !== null && <p>{t("journal_mean", { n: journalMean })}</p>}
      {(state === "ended" || state === "terminated") && (
        <>
          <h2 className="text-18 font-bold">{t("close")}</h2>
          <p>{t("close_text")}</p>
          {missing.length > 0 && <p className="font-bold">{t("missing", { list })}</p>}
          <Form method="post" className="space-y-3">
            {missing.length > 0 && (
              <TextField
                id="close-reason"
                name="reason"
                label={t("close_reason")}
                maxLength={500}
              />
            )}
            <Button name="intent" value="close">
              {t("close")}
            </Button>
          </Form>
          {state === "ended" && <p>{certify}</p>}
        </>
      )}
    </section>
  );
}
