import { useT } from "~/app/messages/use-t";
import { paths } from "~/app/paths";
import { useRefusalText } from "~/app/messages/refusal-text";
import type { FormAnswer } from "~/app/platform/form.server";
import { Button } from "~/app/ui/button";
import { Notice } from "~/app/ui/notice";
import { ListingBridge } from "./listing-bridge";
import { ListingDeeds } from "./listing-deeds";
import { formId, ListingForm } from "./listing-form";
import { ListingTasks } from "./listing-tasks";
import type { FormChoices } from "./read-form-choices.server";
import type { MyListing } from "./read-my-listing.server";

type Props = {
  mine: MyListing;
  choices: FormChoices;
  answer: FormAnswer | undefined;
  isChecked: boolean;
};

/** A draft on the firm's desk: where it is in its life, what is left to do, what the reviewer said, and the form. */
export function ListingEditor({ mine, choices, answer, isChecked }: Props) {
  const { draft, faults } = mine;
  return (
    <>
      <div className="max-w-read pb-4">
        <ListingBridge
          number={draft.number}
          status={mine.referral ? "referred" : draft.status}
          closeReason={null}
          waitingHours={0}
          by="firm"
        />
      </div>
      <div className="lg:grid lg:grid-cols-3 lg:gap-6">
        <div className="pb-6 lg:order-last">
          <div className="space-y-4 lg:sticky lg:top-4">
            <ReviewersNote mine={mine} />
            <ListingTasks kind={draft.kind} faults={faults} savedAt={mine.updatedAt} />
          </div>
        </div>
        <div className="lg:col-span-2">
          <Refused answer={answer} listingId={draft.id} />
          <ListingForm
            key={draft.version}
            draft={draft}
            choices={choices}
            faults={faults}
            lastResult={answer?.lastResult}
            isChecked={isChecked}
          />
          <ListingDeeds id={draft.id} status={draft.status} />
        </div>
      </div>
    </>
  );
}

/** What sticks to the bottom while the form is filled in. */
export function ListingEditorBar() {
  const t = useT("listings");
  return (
    <div className="cluster">
      <Button form={formId} name="intent" value="preview" look="primary">
        {t("form.save_preview")}
      </Button>
      <Button form={formId} name="intent" value="save">
        {t("form.save")}
      </Button>
    </div>
  );
}

function ReviewersNote({ mine: { referral } }: { mine: MyListing }) {
  const t = useT("listings");
  if (!referral) return null;
  return (
    <Notice tone="act" title={t("mine.note_title")}>
      <p className="whitespace-pre-line font-medium">{referral.note}</p>
      <p className="pt-1 text-soft">{t("mine.note_by")}</p>
    </Notice>
  );
}

/** The no to a save. Somebody else saved: what was typed stays, and the next save is a decision. */
function Refused({ answer, listingId }: { answer: FormAnswer | undefined; listingId: string }) {
  const t = useT("listings");
  const say = useRefusalText();
  if (!answer?.refusal) return null;
  const isConflict = answer.refusal.code === "listing.changed_meanwhile";
  return (
    <div className="pb-4" role="alert">
      {isConflict ? (
        <Notice
          tone="stop"
          title={t("mine.changed_title")}
          actions={
            <a
              className="link"
              href={paths.enterprise.preview(listingId)}
              target="_blank"
              rel="noreferrer"
            >
              {t("mine.changed_open")}
            </a>
          }
        >
          {t("mine.changed_text")}
        </Notice>
      ) : (
        <Notice tone="stop" title={say(answer.refusal)} />
      )}
    </div>
  );
}
