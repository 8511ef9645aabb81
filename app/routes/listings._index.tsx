import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { listPlaces } from "~/app/features/listings/list-places.server";
import { OpenToMe } from "~/app/features/listings/open-to-me";
import { ListingCard } from "~/app/features/listings/listing-card";
import { type ListingSearch, readSearch, toParams } from "~/app/features/listings/listing-search";
import { searchListings } from "~/app/features/listings/read-search.server";
import { SearchFilters } from "~/app/features/listings/search-filters";
import { SidePage, useFrame } from "~/app/features/navigation/side-page";
import { pageTitle } from "~/app/messages/page-title";
import { useT } from "~/app/messages/use-t";
import { paths } from "~/app/paths";
import { localeOf } from "~/app/platform/locale.server";
import { findActor } from "~/app/platform/session.server";
import { ButtonLink } from "~/app/ui/button";
import { EmptyState } from "~/app/ui/empty-state";
import { Notice } from "~/app/ui/notice";
import { Pagination } from "~/app/ui/pagination";

export const handle = { messages: ["search", "listings"] };

export async function loader({ request, context }: LoaderFunctionArgs) {
  const viewer = await findActor(request, context);
  const locale = localeOf(request, viewer?.locale);
  const search = readSearch(new URL(request.url).searchParams);
  const found = await searchListings(context.services, { viewer, locale }, search);
  return { search, ...found, places: listPlaces(context.services.reference, search.place, locale) };
}

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, "search:title");

export default function SearchPage() {
  const { search, found, total, hidden, pages, degraded, places } = useLoaderData<typeof loader>();
  const t = useT("search");
  const isStudent = useFrame()?.viewer?.side === "student";
  return (
    <SidePage title={t("title")}>
      <div className="max-w-read">
        <SearchFilters search={search} places={places.groups} />
        {isStudent ? (
          <OpenToMe search={search} total={total} hidden={hidden} />
        ) : (
          <p role="status" className="py-3 text-14 text-soft">
            {t("found", { count: total })}
            {places.chosen && ` · ${places.chosen}`}
          </p>
        )}
        {degraded && (
          <div className="pb-3">
            <Notice tone="info">{t("degraded")}</Notice>
          </div>
        )}
        {found.length === 0 ? (
          <NothingFound search={search} hidden={hidden ?? 0} />
        ) : (
          <ul className="space-y-3">
            {found.map((one) => (
              <li key={one.listing.id}>
                <ListingCard {...one} />
              </li>
            ))}
          </ul>
        )}
        <Pagination
          page={search.page}
          pages={pages}
          toPage={(page) => paths.listings.search(toParams({ ...search, page }))}
        />
      </div>
    </SidePage>
  );
}

function NothingFound({ search, hidden }: { search: ListingSearch; hidden: number }) {
  const t = useT("search");
  if (hidden > 0) {
    return (
      <EmptyState
        title={t("mine.none")}
        text={t("mine.none_text", { count: hidden })}
        actions={
          <ButtonLink
            to={paths.listings.search(toParams({ ...search, show: "all", page: 1 }))}
            look="primary"
          >
            {t("mine.all")}
          </ButtonLink>
        }
      />
    );
  }
  const narrowed = [search.kind, search.place, search.pay, search.education].some(Boolean);
  return (
    <EmptyState
      title={t("none.title")}
      text={t(narrowed ? "none.filters" : "none.words")}
      actions={
        <>
          {narrowed && (
            <ButtonLink to={paths.listings.search({ q: search.q || undefined })} look="quiet">
              {t("none.clear")}
            </ButtonLink>
          )}
          <ButtonLink to={paths.listings.search()} look="plain">
            {t("none.all")}
          </ButtonLink>
        </>
      }
    />
  );
}
