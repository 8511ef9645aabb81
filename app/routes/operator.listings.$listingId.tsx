import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { type ShouldRevalidateFunction, useActionData, useLoaderData } from "@remix-run/react";
import { Id } from "~/app/domain/values";
import { CloseListing, closeListing } from "~/app/features/listings/close-listing.server";
import { FirmRecord, PastReviews } from "~/app/features/listings/firm-record";
import { ListingArticle } from "~/app/features/listings/listing-article";
import { ListingBridge } from "~/app/features/listings/listing-bridge";
import { CloseDeed } from "~/app/features/listings/listing-deeds";
import { ListingFaultsNotice } from "~/app/features/listings/listing-faults-notice";
import { findNextForReview } from "~/app/features/listings/read-review-queue.server";
import { findListingForReview } from "~/app/features/listings/read-review.server";
import { ReviewForm } from "~/app/features/listings/review-form";
import { ReviewListing, reviewListing } from "~/app/features/listings/review-listing.server";
import { SidePage } from "~/app/features/navigation/side-page";
import { useRefusalText } from "~/app/messages/refusal-text";
import { useT } from "~/app/messages/use-t";
import { paths } from "~/app/paths";
import { flash } from "~/app/platform/flash.server";
import { parseFields, readForm } from "~/app/platform/form.server";
import { orNotFound } from "~/app/platform/http.server";
import { localeOf } from "~/app/platform/locale.server";
import { requireActor } from "~/app/platform/session.server";
import { ButtonLink } from "~/app/ui/button";
import { Notice } from "~/app/ui/notice";

export const handle = { messages: ["listings", "refusals"] };

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const actor = await requireActor(request, context, "operator");
  const { success, data: listingId } = Id.safeParse(params.listingId);
  const { services } = context;
  const locale = localeOf(request, actor.locale);
  const found = success ? await findListingForReview(services, actor, listingId, locale) : null;
  const listing = orNotFound(found);
  return { ...listing, next: await findNextForReview(services, actor, listing.view.id) };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const actor = await requireActor(request, context, "operator");
  const fields = await readForm(request);
  const { listingId } = params;
  const to = paths.operator.listing(orNotFound(listingId));
  if (fields.get("intent") === "close") {
    fields.delete("intent");
    const form = parseFields(fields, CloseListing, { listingId });
    if (!form.ok) return form.answer();
    const outcome = await closeListing(context.services, actor, form.value);
    if (!outcome.ok) return form.refused(outcome.refusal);
    return redirect(to, { headers: flash({ key: "listings:flash.blocked" }) });
  }
  const form = parseFields(fields, ReviewListing, { listingId });
  if (!form.ok) return form.answer();
  const outcome = await reviewListing(context.services, actor, form.value);
  if (!outcome.ok) return form.refused(outcome.refusal);
  return redirect(to, { headers: flash({ key: `listings:flash.${form.value.verdict}` }) });
}

/** Somebody was faster: the page shows what stands now. */
export const shouldRevalidate: ShouldRevalidateFunction = ({
  actionStatus,
  defaultShouldRevalidate,
}) => actionStatus === 409 || defaultShouldRevalidate;

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `${data.view.title} · ZQ-${data.view.number}` : "" },
];

export default function ReviewPage() {
  const { view, version, faults, record, history, waitingHours, closeReason, next } =
    useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = useT("listings");
  const isWaiting = view.status === "submitted";
  return (
    <SidePage
      title={view.title}
      crumb={`ZQ-${view.number} · ${view.firm.name}`}
      actions={
        next && (
          <ButtonLink to={paths.operator.listing(next)} look={isWaiting ? "quiet" : "primary"}>
            {t("review.next")}
          </ButtonLink>
        )
      }
    >
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
          {isWaiting ? (
            <>
              <MachineView faults={faults} />
              <ReviewForm
                version={version}
                mayApprove={faults.length === 0 && record.status === "approved"}
                answer={answer}
              />
            </>
          ) : (
            <Decided status={view.status} isLast={next === null} answer={answer} />
          )}
          <FirmRecord record={record} />
          <PastReviews history={history} />
        </div>
        <div className="rounded-8 border border-line bg-card px-4 py-4 text-16 lg:col-span-2">
          <ListingArticle listing={view} level={2} />
        </div>
      </div>
    </SidePage>
  );
}

type Loaded = ReturnType<typeof useLoaderData<typeof loader>>;

function MachineView({ faults }: Pick<Loaded, "faults">) {
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

type DecidedProps = {
  status: Loaded["view"]["status"];
  isLast: boolean;
  answer: ReturnType<typeof useActionData<typeof action>>;
};

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
