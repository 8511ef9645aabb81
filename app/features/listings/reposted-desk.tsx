import { Form, Link } from "@remix-run/react";
import { useT } from "~/app/messages/use-t";
import { paths } from "~/app/paths";
import type { FormAnswer } from "~/app/platform/form.server";
import { Button } from "~/app/ui/button";
import { Notice } from "~/app/ui/notice";
import { FoundText } from "./found-text";
import { heldVerdicts } from "./held-verdicts";
import { ListingArticle } from "./listing-article";
import { CloseDeed } from "./listing-deeds";
import { MarkedWords } from "./marked-words";
import type { RepostedListing } from "./read-reposted.server";
import { TradeForm } from "./trade-form";

type Props = { listing: RepostedListing; answer: FormAnswer | undefined };

/** A re-posted listing on the operator's desk: what students see, what was found, what its title was read to mean. */
export function RepostedDesk({ listing, answer }: Props) {
  const { view } = listing;
  return (
    <div className="lg:grid lg:grid-cols-3 lg:gap-6">
      <div className="space-y-6 pb-6 lg:order-last">
        <State listing={listing} />
        {listing.findings.length > 0 && <Findings listing={listing} />}
        <TradeForm listing={listing} answer={answer} />
        {view.status === "live" && <CloseDeed reasons={["blocked"]} />}
      </div>
      <div className="rounded-8 border border-line bg-card px-4 py-4 text-16 lg:col-span-2">
        <ListingArticle listing={view} level={2} />
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

/** What was found, at its place in the title; while it is held, what can be done with it. */
function Findings({ listing: { view, findings, asOf } }: Pick<Props, "listing">) {
  const t = useT("listings");
  return (
    <section aria-labelledby="found">
      <h2 id="found" className="pb-1 text-18 font-bold">
        {t("held.found")}
      </h2>
      <p className="break-words font-bold">
        <MarkedWords text={view.title} found={findings.filter(({ field }) => field === "title")} />
      </p>
      <ul className="pb-2">
        {findings.map(({ code, rule, text, around }, index) => (
          <li key={`${code}-${index}`}>
            <span className="text-soft">
              {t(`held.finding.${code}`)} {rule}
            </span>{" "}
            <FoundText text={text} around={around} />
          </li>
        ))}
      </ul>
      {view.status === "held" && (
        <Form method="post" action={paths.operator.held()} className="cluster">
          <input type="hidden" name="listingId" value={view.id} />
          <input type="hidden" name="asOf" value={asOf} />
          {heldVerdicts.map((verdict) => (
            <Button key={verdict} name="verdict" value={verdict}>
              {t(`held.${verdict}`)}
            </Button>
          ))}
        </Form>
      )}
    </section>
  );
}
