// Owns one recommended listing: its card, the reasons under it, and the student's no with a reason.
import { Form } from "@remix-run/react";
import { matchRefusalReasons } from "~/app/domain/match-refusal";
import { ListingCard } from "~/app/features/listings/listing-card";
import { useT } from "~/app/messages/use-t";
import { Button } from "~/app/ui/button";
import { CheckField } from "~/app/ui/choice-field";
import { MatchReasons } from "./match-reasons";
import type { ForYouRow as Row } from "./read-for-you.server";

/** The card is the one of every list. */
export function ForYouRow({ row: { match, crowd, ...found } }: { row: Row }) {
  return (
    <>
      <ListingCard {...found} />
      <div className="ml-4 border-l-3 border-line pb-2 pl-3 pt-2">
        <MatchReasons match={match} crowd={crowd} />
        <NotForMe id={found.listing.id} title={found.listing.title} />
      </div>
    </>
  );
}

/** The student's no, wherever a listing is held up to them: one press on a reason says it. No reason stands chosen, because it
 * teaches what else to recommend. */
export function NotForMe({ id, title }: { id: string; title: string }) {
  const t = useT("matching");
  return (
    <details className="no-print text-14">
      <summary className="link inline-block cursor-pointer py-1">
        {t("refuse.open")}
        <span className="sr-only"> · {title}</span>
      </summary>
      <Form method="post" preventScrollReset className="space-y-2 pb-2 pt-1">
        <input type="hidden" name="intent" value="refuse" />
        <input type="hidden" name="listingId" value={id} />
        <CheckField id={`never-${id}`} name="never" value="yes" label={t("refuse.never")} />
        <fieldset>
          <legend className="pb-1 font-bold">{t("refuse.why")}</legend>
          <div className="cluster">
            {matchRefusalReasons.map((value) => (
              <Button key={value} size="small" name="reason" value={value}>
                {t(`refuse.reason.${value}`)}
              </Button>
            ))}
          </div>
        </fieldset>
        <p className="text-soft">{t("refuse.never_hint")}</p>
      </Form>
    </details>
  );
}
