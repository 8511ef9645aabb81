import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { listMyApplications } from "~/app/features/applications/read-my-applications.server";
import { ClassVisits } from "~/app/features/bookings/class-visits";
import { readClassVisits } from "~/app/features/bookings/read-class-visits.server";
import { ListingCard } from "~/app/features/listings/listing-card";
import { readSearch } from "~/app/features/listings/listing-search";
import { searchListings } from "~/app/features/listings/read-search.server";
import { SidePage } from "~/app/features/navigation/side-page";
import { pageTitle } from "~/app/messages/page-title";
import { useT } from "~/app/messages/use-t";
import { paths } from "~/app/paths";
import { localeOf } from "~/app/platform/locale.server";
import { requireActor } from "~/app/platform/session.server";
import { ButtonLink } from "~/app/ui/button";
import { EmptyState } from "~/app/ui/empty-state";
import { SearchBox } from "~/app/ui/filter-bar";
import { WorkCard, WorkCards } from "~/app/ui/work-card";

export const handle = { messages: ["home", "search", "listings", "bookings"] };

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = await requireActor(request, context, "student");
  const reader = { viewer: actor, locale: localeOf(request, actor.locale) };
  const newest = { ...readSearch(new URLSearchParams()), sort: "newest" as const };
  const [applications, visits, { found }] = await Promise.all([
    listMyApplications(context.services, actor),
    readClassVisits(context.services, actor),
    searchListings(context.services, reader, newest),
  ]);
  const open = found.filter(
    ({ standing }) => standing?.ok && !standing.applied && !standing.isAlreadyPlaced,
  );
  return {
    myTurn: applications.filter((one) => one.turn === "student").length,
    waiting: applications.filter((one) => one.turn === "enterprise" || one.turn === "school")
      .length,
    visits,
    suggestions: open.slice(0, 5),
  };
}

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, "home:student.title");

export default function StudentHomePage() {
  const { myTurn, waiting, visits, suggestions } = useLoaderData<typeof loader>();
  const t = useT("home");
  const search = useT("search");
  return (
    <SidePage title={t("student.title")}>
      <div className="pb-4">
        <SearchBox
          action={paths.listings.search()}
          name="q"
          label={search("box.label")}
          placeholder={search("box.placeholder")}
          button={search("box.button")}
        />
      </div>
      <WorkCards>
        <WorkCard
          label={t("student.my_turn")}
          count={myTurn}
          action={t("student.my_turn_do")}
          to={paths.student.applications()}
        />
        <WorkCard
          label={t("student.waiting")}
          count={waiting}
          action={t("student.waiting_do")}
          to={paths.student.applications()}
        />
      </WorkCards>
      <ClassVisits visits={visits} />
      <h2 className="pb-2 text-18 font-bold">{t("student.open")}</h2>
      {suggestions.length === 0 ? (
        <EmptyState
          title={t("student.none")}
          text={t("student.none_text")}
          actions={<ButtonLink to={paths.listings.search()}>{search("none.all")}</ButtonLink>}
        />
      ) : (
        <ul className="space-y-3">
          {suggestions.map((one) => (
            <li key={one.listing.id}>
              <ListingCard {...one} />
            </li>
          ))}
        </ul>
      )}
    </SidePage>
  );
}
