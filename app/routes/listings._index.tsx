import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { FindBox } from "~/app/features/listings/find-box";
import { listPlaces } from "~/app/features/listings/list-places.server";
import { OpenToMe } from "~/app/features/listings/open-to-me";
import { ListingCard } from "~/app/features/listings/listing-card";
import { toParams } from "~/app/features/listings/listing-search";
import { readSearch } from "~/app/features/listings/read-listing-search.server";
import { NothingFound, Offers } from "~/app/features/listings/nothing-found";
import { readSearchPage } from "~/app/features/listings/read-search.server";
import { SearchChips } from "~/app/features/listings/search-chips";
import { SearchFacets } from "~/app/features/listings/search-facets";
import { SidePage, useFrame } from "~/app/features/navigation/side-page";
import { countSearch } from "~/app/features/searches/count-searches.server";
import { KeepSearch } from "~/app/features/searches/keep-search";
import { pageTitle } from "~/app/messages/page-title";
import { useT } from "~/app/messages/use-t";
import { paths } from "~/app/paths";
import { localeOf } from "~/app/platform/locale.server";
import { findActor } from "~/app/platform/session.server";
import { EmptyState } from "~/app/ui/empty-state";
import { Notice } from "~/app/ui/notice";
import { Pagination } from "~/app/ui/pagination";

export const handle = { messages: ["search", "searches", "listings"] };

export async function loader({ request, context }: LoaderFunctionArgs) {
  const viewer = await findActor(request, context);
  const locale = localeOf(request, viewer?.locale);
  const search = readSearch(new URL(request.url).searchParams);
  const page = await readSearchPage(context.services, { viewer, locale }, search);
  const isFound = (page.total > 0 && !page.isLoose) || (page.hidden ?? 0) > 0;
  if (search.page === 1) {
    context.countEveryVisit(() => {
      countSearch(context.services, search.q, isFound);
    });
  }
  const { groups } = listPlaces(context.services.reference, search.near, locale);
  return { search, ...page, places: groups };
}

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, "search:title");

export default function SearchPage() {
  const { search, facets, chips, cleared, places, total, isNoise } = useLoaderData<typeof loader>();
  const t = useT("search");
  const side = useFrame()?.viewer?.side ?? null;
  return (
    <SidePage title={t("title")} wide>
      <FindBox search={search} />
      <div className="mt-3 lg:grid lg:grid-cols-4 lg:gap-x-8">
        <SearchFacets
          {...{ search, facets, chips, cleared, places, total }}
          hasSchool={side === "student" || side === "school"}
        />
        <div className="min-w-0 lg:col-span-3">
          {isNoise ? (
            <EmptyState title={t("none.noise")} text={t("none.words")} />
          ) : (
            <Results isStudent={side === "student"} />
          )}
        </div>
      </div>
    </SidePage>
  );
}

function Results({ isStudent }: { isStudent: boolean }) {
  const data = useLoaderData<typeof loader>();
  const { search, found, total, hidden, pages, degraded, isLoose, chips, nothing, reading } = data;
  const t = useT("search");
  return (
    <>
      <SearchChips chips={chips} km={search.km} />
      {isStudent ? (
        <OpenToMe search={search} total={total} hidden={hidden} />
      ) : (
        <p role="status" className="py-3 text-14 text-soft">
          {t("found", { count: total })}
        </p>
      )}
      {degraded && (
        <div className="pb-3">
          <Notice tone="info">{t("degraded")}</Notice>
        </div>
      )}
      {reading && (
        <p className="pb-3">
          {t("reading.instead", { words: reading.words })}{" "}
          <Link
            to={paths.listings.search(
              toParams({ ...search, plain: [...search.plain, reading.typed] }),
            )}
            className="link inline-block py-1"
          >
            {t("reading.insist", { words: reading.typed })}
          </Link>
        </p>
      )}
      {isLoose && (
        <div className="space-y-3 pb-4">
          <p className="text-soft">{t("none.some")}</p>
          <Offers offers={nothing?.offers ?? []} />
        </div>
      )}
      {found.length === 0 ? (
        <>
          <NothingFound
            {...{ search, nothing, hidden: hidden ?? 0 }}
            unknownPlace={data.unknownPlace}
          />
          <div className="pt-4">
            <KeepSearch search={search} chips={chips} isEmpty />
          </div>
        </>
      ) : (
        <>
          <div className="pb-3">
            <KeepSearch search={search} chips={chips} />
          </div>
          <Cards of={found} />
        </>
      )}
      {data.also.length > 0 && (
        <section aria-labelledby="also" className="pt-8">
          <h2 id="also" className="pb-3 text-18 font-bold">
            {t("none.also")}
          </h2>
          <Cards of={data.also} />
        </section>
      )}
      <Pagination
        page={search.page}
        pages={pages}
        toPage={(page) => paths.listings.search(toParams({ ...search, page }))}
      />
    </>
  );
}

function Cards({ of }: { of: ReturnType<typeof useLoaderData<typeof loader>>["found"] }) {
  return (
    <ul className="space-y-3">
      {of.map((one) => (
        <li key={one.listing.id}>
          <ListingCard {...one} />
        </li>
      ))}
    </ul>
  );
}
