import { useRefusalText } from "~/app/messages/refusal-text";
import { useT } from "~/app/messages/use-t";
import type { FormAnswer } from "~/app/platform/form.server";
import { Notice } from "~/app/ui/notice";
import { FirmRecord, PastReviews } from "./firm-record";
import { ListingArticle } from "./listing-article";
import { ListingBridge } from "./listing-bridge";
import { CloseDeed } from "./listing-deeds";
import { ListingFaultsNotice } from "./listing-faults-notice";
import type { ReviewedListing } from "./read-review.server";
import { ReviewForm } from "./review-form";

type Props = { listing: ReviewedListing; isLast: boolean; answer: FormAnswer | undefined };

/** A firm's listing on the operator's desk: what students would see, what the machine found, the firm, the decision. */
export function ReviewDesk({ listing, isLast, answer }: Props) {
  const { view, version, faults, record, history, waitingHours, closeReason } = listing;
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
      <div className="lg:grid lg:grid-cols-3 lg:gap-6">
        <div className="space-y-6 pb-6 lg:order-last">
          {view.status === "submitted" ? (
            <>
              <MachineView faults={faults} />
              <ReviewForm
                version={version}
                mayApprove={faults.length === 0 && record.status === "approved"}
                answer={answer}
              />
            </>
          ) : (
            <Decided status={view.status} isLast={isLast} answer={answer} />
          )}
          <FirmRecord record={record} />
          <PastReviews history={history} />
        </div>
        <div className="rounded-8 border border-line bg-card px-4 py-4 text-16 lg:col-span-2">
          <ListingArticle listing={view} level={2} />
        </div>
      </div>
    </>
  );
}

function MachineView({ faults }: Pick<ReviewedListing, "faults">) {
  const t = useT("listings");
  return (
    <section>
      <h2 className="pb-2 text-18 font-bold">{t("review.machine")}</h2>
      {faults.length === 0 ? (
        <p>{t("review.machine_none")}</p>
      ) : (
        <ListingFaultsNotice faults={faults} />
      )}
    </section>
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
      {status === "live" && <CloseDeed reasons={["blocked"]} />}
    </div>
  );
}
