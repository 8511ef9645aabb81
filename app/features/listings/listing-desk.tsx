import type { Refusal } from "~/app/domain/refusal";
import { useRefusalText } from "~/app/messages/refusal-text";
import { useT } from "~/app/messages/use-t";
import { Notice } from "~/app/ui/notice";
import { ListingArticle } from "./listing-article";
import { ListingBridge } from "./listing-bridge";
import { ListingDeeds } from "./listing-deeds";
import type { MyListing } from "./read-my-listing.server";

const hour = 3_600_000;

/** A listing that its firm cannot edit now: who has it, what can be done with it, and what students see. */
export function ListingDesk({ mine, refusal }: { mine: MyListing; refusal: Refusal | null }) {
  const { draft, submittedAt, now } = mine;
  const t = useT("listings");
  const say = useRefusalText();
  const waited = submittedAt ? Math.floor((now.getTime() - submittedAt.getTime()) / hour) : 0;
  return (
    <div className="max-w-read space-y-4">
      {refusal && <Notice tone="stop" title={say(refusal)} />}
      <ListingBridge
        number={draft.number}
        status={draft.status}
        closeReason={mine.closeReason}
        waitingHours={waited}
        by="firm"
      />
      <ListingDeeds id={draft.id} status={draft.status} />
      {draft.status === "live" && <p className="text-soft">{t("mine.edit_rule")}</p>}
      <div className="rounded-8 border border-line bg-card px-4 py-4 text-16">
        <ListingArticle listing={mine.view} level={2} />
      </div>
    </div>
  );
}
