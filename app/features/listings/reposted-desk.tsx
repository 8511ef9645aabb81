import { Link } from "@remix-run/react";
import { useT } from "~/app/messages/use-t";
import { paths } from "~/app/paths";
import type { FormAnswer } from "~/app/platform/form.server";
import { Notice } from "~/app/ui/notice";
import { HeldFacts } from "./held-facts";
import { AsItIs, HeldFindings } from "./held-findings";
import { HeldWords } from "./held-words";
import { ListingArticle } from "./listing-article";
import { CloseDeed } from "./listing-deeds";
import type { RepostedListing } from "./read-reposted.server";
import { TradeForm } from "./trade-form";

type Props = { listing: RepostedListing; answer: FormAnswer | undefined };

/** A re-posted listing on the operator's desk: what students see (while it is held, value by value, to be put right), what
 * was found, what its title was read to mean. */
export function RepostedDesk({ listing, answer }: Props) {
  const { view } = listing;
  const isToWords = answer?.lastResult.initialValue?.intent === "reword";
  return (
    <div className="lg:grid lg:grid-cols-3 lg:gap-6">
      <div className="space-y-6 pb-6 lg:order-last">
        <State listing={listing} />
        {listing.findings.length > 0 && <HeldFindings listing={listing} />}
        <TradeForm listing={listing} answer={isToWords ? undefined : answer} />
        {view.status === "live" && <CloseDeed reasons={["blocked"]} />}
      </div>
      <div className="space-y-6 rounded-8 border border-line bg-card px-4 py-4 text-16 lg:col-span-2">
        {view.status === "held" ? (
          <>
            <HeldFacts listing={listing} />
            <HeldWords
              key={listing.version}
              listing={listing}
              answer={isToWords ? answer : undefined}
            />
            <AsItIs listing={listing} />
          </>
        ) : (
          <ListingArticle listing={view} level={2} />
        )}
      </div>
    </div>
  );
}

function State({ listing: { view, trade, closeReason } }: Pick<Props, "listing">) {
  const t = useT("listings");
  const sure = trade.sure === null ? null : Math.round(trade.sure * 100);
  return (
    <Notice tone="info" title={t("trade.state", { status: t(`status.${view.status}`) })}>
      {closeReason && <p>{t(`close_reason.${closeReason}`)}</p>}
      <p>
        {view.occupation ?? t("trade.unread")} · {t(`trade.by.${trade.by}`)}
        {trade.by === "inferred" && sure !== null && ` ${t("trade.percent", { n: sure })}`}
      </p>
      <p className="cluster">
        {view.status === "live" && (
          <Link to={paths.listings.show(view.id)} className="link py-1">
            {t("trade.as_seen")}
          </Link>
        )}
        <Link to={paths.firm(view.firm.id)} className="link py-1">
          {view.firm.name}
        </Link>
      </p>
    </Notice>
  );
}
