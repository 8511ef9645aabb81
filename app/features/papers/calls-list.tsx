// Owns the guardians who wait for a call: whom, where, until when, and what came of it.
import { Form } from "@remix-run/react";
import { useAccountForm } from "~/app/features/accounts/use-account-form";
import { useLocale, useT } from "~/app/messages/use-t";
import type { FormAnswer } from "~/app/platform/form.server";
import { Button } from "~/app/ui/button";
import { TextField } from "~/app/ui/field";
import { formatInstant } from "~/app/ui/format-date";
import type { CallRow } from "./read-school-papers.server";

type Props = { calls: readonly CallRow[]; answer: FormAnswer | undefined };

/** Nothing where nobody waits. */
export function CallsList({ calls, answer }: Props) {
  const t = useT("papers");
  const locale = useLocale();
  if (calls.length === 0) return null;
  return (
    <section id="calls" className="rounded-8 border border-act bg-card px-4 py-3">
      <h2 className="text-18 font-bold">{t("school.calls")}</h2>
      <ul className="divide-y divide-line">
        {calls.map(({ callRequestId, student, name, phone, dueAt }) => (
          <li key={callRequestId} id={`call-${callRequestId}`} className="py-3">
            <p>
              {t("school.call_line", { student, name, phone: phone || "—" })}{" "}
              <span className="font-bold text-act">
                {t("school.call_due", {
                  by: formatInstant(new Date(new Date(dueAt).getTime() - 60_000), locale),
                })}
              </span>
            </p>
            <Form method="post" className="flex flex-wrap items-end">
              <input type="hidden" name="intent" value="settle" />
              <input type="hidden" name="callRequestId" value={callRequestId} />
              <div className="mr-3 min-w-0 flex-1">
                <Outcome callRequestId={callRequestId} answer={answer} />
              </div>
              <Button look="quiet">{t("school.call_done")}</Button>
            </Form>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Outcome({ callRequestId, answer }: { callRequestId: string } & Pick<Props, "answer">) {
  const t = useT("papers");
  const isMine = answer?.lastResult.initialValue?.callRequestId === callRequestId;
  const { field } = useAccountForm(`call-${callRequestId}`, isMine ? answer : undefined, {
    outcome: t("school.call_outcome"),
  });
  return <TextField {...field("outcome")} maxLength={300} />;
}
