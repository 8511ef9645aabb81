import { Form } from "@remix-run/react";
import { useInvalidText, useRefusalText } from "~/app/messages/refusal-text";
import { useT } from "~/app/messages/use-t";
import type { FormAnswer } from "~/app/platform/form.server";
import { Button } from "~/app/ui/button";
import { TextArea } from "~/app/ui/field";
import { Notice } from "~/app/ui/notice";
import { reviewFormId } from "./review-mend";

type Props = { version: number; mayApprove: boolean; answer: FormAnswer | undefined };

/** The reviewer's yes or no, with the note that the firm will read. */
export function ReviewForm({ version, mayApprove, answer }: Props) {
  const t = useT("listings");
  const { typed, errors, no } = useAnswer(answer);
  return (
    <section aria-labelledby="decide">
      <h2 id="decide" className="pb-2 text-18 font-bold">
        {t("review.decide")}
      </h2>
      <Form method="post" id={reviewFormId} noValidate className="space-y-3">
        {no && <Notice tone="stop" title={no} />}
        <input type="hidden" name="version" value={version} />
        <TextArea
          name="note"
          label={t("review.note")}
          hint={t("review.note_hint")}
          limit={1000}
          errors={errors}
          defaultValue={typed}
        />
        <div className="cluster">
          {mayApprove && (
            <Button name="verdict" value="approved" look="primary">
              {t("review.approve")}
            </Button>
          )}
          <Button name="verdict" value="referred">
            {t("review.refer")}
          </Button>
        </div>
      </Form>
    </section>
  );
}

/** What came back: the note as typed, what is wrong with it, and a no that is about something else. */
function useAnswer(answer: FormAnswer | undefined) {
  const invalid = useInvalidText();
  const say = useRefusalText();
  if (!answer) return { typed: undefined, errors: [], no: null };
  const { lastResult, refusal } = answer;
  const note = lastResult.initialValue?.note;
  const typed = typeof note === "string" ? note : undefined;
  if (refusal?.code === "listing.referral_needs_note") {
    return { typed, errors: [say(refusal)], no: null };
  }
  return { typed, errors: (lastResult.error?.note ?? []).map(invalid), no: say(refusal) };
}
