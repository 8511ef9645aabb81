import { useRefusalText } from "~/app/messages/refusal-text";
import { useT } from "~/app/messages/use-t";
import type { FormAnswer } from "~/app/platform/form.server";
import { Notice } from "~/app/ui/notice";
import { Tag } from "~/app/ui/tag";
import { FirmRecord, PastReviews } from "./firm-record";
import { ListingArticle } from "./listing-article";
import { ListingBridge } from "./listing-bridge";
import { CloseDeed } from "./listing-deeds";
import { MachineView } from "./machine-view";
import type { ReviewedListing } from "./read-review.server";
import { ReviewAnswers } from "./review-answers";
import { ReviewForm } from "./review-form";

type Props = { listing: ReviewedListing; isLast: boolean; answer: FormAnswer | undefined };

/** A firm's listing on the operator's desk: what the machine found, what the listing says and what is new in it, the firm,
 * and the decision: on a phone after all that it is about, wider beside it. */
export function ReviewDesk({ listing, isLast, answer }: Props) {
  const { view, version, faults, record, history, waitingHours, closeReason } = listing;
  const t = useT("life");
  const isWaiting = view.status === "submitted";
  return (
    <>
      <div className="max-w-read pb-4">
        <ListingBridge
          number={view.number}
          status={view.status}
          closeReason={closeReason}
          waitingHours={waitingHours}
          by="operator"
        />
      </div>
      <div className="grid gap-6 lg:grid-cols-3 lg:grid-rows-[auto_1fr]">
        <div className="min-w-0 space-y-6 lg:col-start-3">
          <Standing listing={listing} />
          {isWaiting && <MachineView listing={listing} />}
        </div>
        <div className="min-w-0 space-y-6 lg:col-span-2 lg:col-start-1 lg:row-span-2 lg:row-start-1">
          <ReviewAnswers listing={listing} mayTick={isWaiting} answer={answer} />
          <details className="rounded-8 border border-line bg-card px-4 py-3">
            <summary className="font-bold">{t("desk.as_students")}</summary>
            <div className="pt-4 text-16">
              <ListingArticle listing={view} level={2} />
            </div>
          </details>
        </div>
        <div className="grid min-w-0 content-start gap-6 lg:col-start-3">
          <FirmRecord record={record} />
          <PastReviews history={history} />
          <div className="lg:order-first">
            {isWaiting ? (
              <ReviewForm
                version={version}
                mayApprove={faults.length === 0 && record.status === "approved"}
                answer={answer}
              />
            ) : (
              <Decided status={view.status} isLast={isLast} answer={answer} />
            )}
          </div>
        </div>
      </div>
    </>
  );
}

/** Whether it was here before, and how much of it is new. */
function Standing({ listing: { history, changed, wasLive } }: Pick<Props, "listing">) {
  const t = useT("life");
  if (history.length === 0) return <Tag tone="info">{t("desk.first")}</Tag>;
  return (
    <Notice
      tone="info"
      title={changed.length > 0 ? t("desk.changed_title", { n: changed.length }) : t("desk.same")}
    >
      {changed.length > 0 && <p>{t("desk.changed_text")}</p>}
      <Tag tone="act">{t(wasLive ? "desk.was_live" : "desk.again")}</Tag>
    </Notice>
  );
}

type DecidedProps = Pick<Props, "isLast" | "answer"> & Pick<ReviewedListing["view"], "status">;

function Decided({ status, isLast, answer }: DecidedProps) {
  const t = useT("listings");
  const say = useRefusalText();
  return (
    <div className="space-y-3">
      {answer?.refusal && <Notice tone="stop" title={say(answer.refusal)} />}
      <Notice tone="info" title={t("review.decided")}>
        <p>{t("review.decided_text", { status: t(`status.${status}`) })}</p>
        {isLast && <p>{t("review.none_next")}</p>}
      </Notice>
      {["live", "paused"].includes(status) && <CloseDeed reasons={["blocked"]} />}
    </div>
  );
}
