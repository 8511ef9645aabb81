import { useRefusalText } from "~/app/messages/refusal-text";
import { useT } from "~/app/messages/use-t";
import type { FormAnswer } from "~/app/platform/form.server";
import { Notice } from "~/app/ui/notice";
import { wasExtended } from "./extend-fields";
import { PastReviews } from "./firm-record";
import { ListingArticle } from "./listing-article";
import { ListingBridge } from "./listing-bridge";
import { ListingDeeds } from "./listing-deeds";
import type { MyListing } from "./read-my-listing.server";

const hour = 3_600_000;

/** A listing that its firm does not fill in now: who has it, what can be done with it, and what students see. */
export function ListingDesk({ mine, answer }: { mine: MyListing; answer: FormAnswer | null }) {
  const { draft, submittedAt, now } = mine;
  const t = useT("life");
  const say = useRefusalText();
  const waited = submittedAt ? Math.floor((now.getTime() - submittedAt.getTime()) / hour) : 0;
  const isAtField = wasExtended(answer) && answer?.refusal?.detail.field !== undefined;
  return (
    <div className="max-w-read space-y-4">
      {answer?.refusal && !isAtField && <Notice tone="stop" title={say(answer.refusal)} />}
      <ListingBridge
        number={draft.number}
        status={draft.status}
        closeReason={mine.closeReason}
        waitingHours={waited}
        by="firm"
      />
      <ListingDeeds mine={mine} refused={answer} />
      {draft.status === "live" && <p className="text-soft">{t("revise.intro")}</p>}
      <div className="rounded-8 border border-line bg-card px-4 py-4 text-16">
        <ListingArticle listing={mine.view} level={2} />
      </div>
      <PastReviews history={mine.history} />
    </div>
  );
}
