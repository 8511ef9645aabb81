// Owns what a teacher can do while a guardian has not answered about a firm that the student has found.
import { Form } from "@remix-run/react";
import type { Told } from "~/app/features/papers/step-paper.server";
import { ToldBox } from "~/app/features/papers/told-box";
import { useT } from "~/app/messages/use-t";
import { Button } from "~/app/ui/button";

/** The link again, to be copied as well; a code to tell. */
export function GuardianHelp({ told }: { told: Told | undefined }) {
  const t = useT("internships");
  return (
    <section className="max-w-read space-y-3 rounded-8 border border-line bg-card px-4 py-3">
      <h2 className="text-18 font-bold">{t("guardian_help.title")}</h2>
      <p className="text-soft">{t("guardian_help.text")}</p>
      <ToldBox told={told} />
      <Form method="post" className="cluster">
        <Button name="intent" value="guardian_link" look="quiet" size="small">
          {t("guardian_help.again")}
        </Button>
        <Button name="intent" value="guardian_code" look="quiet" size="small">
          {t("guardian_help.code")}
        </Button>
      </Form>
    </section>
  );
}
