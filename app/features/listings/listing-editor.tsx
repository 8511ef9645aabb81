import { useT } from "~/app/messages/use-t";
import { paths } from "~/app/paths";
import { useRefusalText } from "~/app/messages/refusal-text";
import type { FormAnswer } from "~/app/platform/form.server";
import type { Findings } from "./listing-fields";
import { Button } from "~/app/ui/button";
import { Notice } from "~/app/ui/notice";
import { PastReviews } from "./firm-record";
import { ListingBridge } from "./listing-bridge";
import { ListingDeeds } from "./listing-deeds";
import { formId, ListingForm } from "./listing-form";
import { ListingTasks } from "./listing-tasks";
import type { FormChoices } from "./read-form-choices.server";
import type { MyListing } from "./read-my-listing.server";
import { notesOf, ReferralNotes } from "./referral-notes";
import { SaveLine } from "./save-line";
import { SavedElsewhere } from "./saved-elsewhere";
import type { Saving } from "./use-autosave";

type Props = {
  mine: MyListing;
  choices: FormChoices;
  answer: EditorAnswer | undefined;
  isChecked: boolean;
  saving: Saving;
};
/** What a press of the form comes back with; with `errors` where it could not be read as a whole. */
export type EditorAnswer = FormAnswer & {
  errors?: Findings["errors"];
  isKept?: boolean;
  isChecked?: boolean;
};

/** A draft on the firm's desk: where it is in its life, what is left to do, what the reviewer said, and the form. */
export function ListingEditor({ mine, choices, answer, isChecked, saving }: Props) {
  const { draft, referral } = mine;
  const notes = notesOf(referral);
  const pressed = { errors: {}, isKept: false, isChecked: false, ...answer };
  const { errors, faults, advice } = saving.findings ?? { ...mine, ...pressed };
  return (
    <>
      <div className="max-w-read pb-4">
        <ListingBridge
          number={draft.number}
          status={referral ? "referred" : draft.status}
          closeReason={null}
          waitingHours={0}
          by="firm"
        />
      </div>
      <div className="lg:grid lg:grid-cols-3 lg:gap-6">
        <div className="pb-6 lg:order-last">
          <div className="space-y-4 lg:sticky lg:top-4">
            {referral && <ReferralNotes referral={referral} kind={draft.kind} />}
            <ListingTasks
              kind={draft.kind}
              findings={{ errors, faults }}
              noted={notes.map(({ field }) => field)}
              savedAt={mine.updatedAt}
            />
          </div>
        </div>
        <div className="lg:col-span-2">
          <Refused answer={answer} listingId={draft.id} />
          <SavedElsewhere saving={saving} listingId={draft.id} />
          <ListingForm
            key={`${String(draft.version)} ${String(pressed.isChecked)}`}
            draft={draft}
            choices={choices}
            findings={{ errors, advice, faults: [...notes, ...faults] }}
            lastResult={answer?.lastResult}
            isChecked={isChecked || pressed.isChecked}
            isKept={saving.findings !== null || pressed.isKept}
          />
          <div className="space-y-4">
            <ListingDeeds mine={mine} refused={null} />
            <PastReviews history={mine.history} />
          </div>
        </div>
      </div>
    </>
  );
}

/** What sticks to the bottom while the form is filled in. */
export function ListingEditorBar({ mine, saving }: Pick<Props, "mine" | "saving">) {
  const t = useT("listings");
  const life = useT("life");
  return (
    <div className="space-y-1">
      <SaveLine saving={saving} kind={mine.draft.kind} />
      <div className="cluster">
        <Button form={formId} name="intent" value="check" look="primary">
          {life("check.save")}
        </Button>
        <Button form={formId} name="intent" value="preview">
          {life("check.preview")}
        </Button>
        <Button form={formId} name="intent" value="save">
          {t("form.save")}
        </Button>
      </div>
    </div>
  );
}

/** The no to a save. Somebody else saved: what was typed stays, and the next save is a decision. */
function Refused({ answer, listingId }: Pick<Props, "answer"> & { listingId: string }) {
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
              href={paths.enterprise.check(listingId)}
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
