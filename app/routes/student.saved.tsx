import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { ProgressTabs } from "~/app/features/applications/progress-tabs";
import { ListingCard } from "~/app/features/listings/listing-card";
import { listSaved, type SavedOver } from "~/app/features/listings/read-saved.server";
import { SaveButton } from "~/app/features/listings/save-button";
import { SidePage } from "~/app/features/navigation/side-page";
import { pageTitle } from "~/app/messages/page-title";
import { useLocale, useT } from "~/app/messages/use-t";
import { paths } from "~/app/paths";
import { localeOf } from "~/app/platform/locale.server";
import { requireActor } from "~/app/platform/session.server";
import { ButtonLink } from "~/app/ui/button";
import { Card } from "~/app/ui/card";
import { EmptyState } from "~/app/ui/empty-state";
import { formatFullDay } from "~/app/ui/format-date";

export const handle = { messages: ["applications", "search", "listings"] };

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = await requireActor(request, context, "student");
  return listSaved(context.services, actor, localeOf(request, actor.locale));
}

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, "search:save.title");

export default function SavedListings() {
  const { open, over } = useLoaderData<typeof loader>();
  const t = useT("search");
  const locale = useLocale();
  return (
    <SidePage title={useT("applications")("title")}>
      <ProgressTabs current="saved" />
      {open.length + over.length === 0 && (
        <EmptyState
          title={t("save.empty")}
          text={t("save.empty_text")}
          actions={
            <ButtonLink to={paths.listings.search()} look="primary">
              {t("title")}
            </ButtonLink>
          }
        />
      )}
      <ul className="max-w-read space-y-3">
        {open.map(({ listing, standing, remindOn }) => (
          <li key={listing.id}>
            <ListingCard listing={listing} standing={standing} />
            {remindOn && (
              <p className="pt-1 text-14 text-soft">
                {t("save.told", { day: formatFullDay(remindOn, locale) })}
              </p>
            )}
          </li>
        ))}
      </ul>
      {over.length > 0 && <Over over={over} />}
    </SidePage>
  );
}

/** What is no longer on the market: by name, and let go with one press. */
function Over({ over }: { over: readonly SavedOver[] }) {
  const t = useT("search");
  return (
    <>
      <h2 className="pb-2 pt-6 text-18 font-bold">{t("save.over")}</h2>
      <ul className="max-w-read space-y-3">
        {over.map(({ id, title, firm, isPaused }) => (
          <li key={id}>
            <Card title={title} sub={firm}>
              <div className="flex items-center">
                <p className="mr-auto pr-3 text-14 text-soft">
                  {t(isPaused ? "save.is_paused" : "save.is_over")}
                </p>
                <SaveButton listingId={id} title={title} isSaved />
              </div>
            </Card>
          </li>
        ))}
      </ul>
    </>
  );
}
