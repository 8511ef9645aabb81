import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import {
  listMyApplications,
  type MyApplicationRow,
} from "~/app/features/applications/read-my-applications.server";
import { ClassVisits } from "~/app/features/bookings/class-visits";
import { dayOf } from "~/app/domain/values";
import { readClassVisits } from "~/app/features/bookings/read-class-visits.server";
import { countMyInvitations } from "~/app/features/find-students/read-my-invitations.server";
import { InvitedLine } from "~/app/features/find-students/invited-line";
import { listMyPlacements } from "~/app/features/journal/choose-placement.server";
import { OwnFoundLine } from "~/app/features/journal/own-found-line";
import { PlacementCard } from "~/app/features/journal/placement-card";
import { listPapersToSign } from "~/app/features/papers/list-papers-to-sign.server";
import { PapersToSign } from "~/app/features/papers/papers-to-sign";
import { listOwnFound } from "~/app/features/placements/list-own-found.server";
import { MyTurn } from "~/app/features/applications/my-turn";
import { DueLine } from "~/app/features/home/due-line";
import { ListingCard } from "~/app/features/listings/listing-card";
import { readSearch } from "~/app/features/listings/read-listing-search.server";
import { searchListings } from "~/app/features/listings/read-search.server";
import { listMyRounds } from "~/app/features/rounds/list-my-rounds.server";
import { RoundsLine } from "~/app/features/rounds/rounds-line";
import { SidePage } from "~/app/features/navigation/side-page";
import { pageTitle } from "~/app/messages/page-title";
import { useLocale, useT } from "~/app/messages/use-t";
import { paths } from "~/app/paths";
import { localeOf } from "~/app/platform/locale.server";
import { requireActor } from "~/app/platform/session.server";
import { ButtonLink } from "~/app/ui/button";
import { EmptyState } from "~/app/ui/empty-state";
import { SearchBox } from "~/app/ui/filter-bar";
import { formatInstant } from "~/app/ui/format-date";

export const handle = {
  messages: [
    "home",
    "applications",
    "search",
    "listings",
    "bookings",
    "rounds",
    "journal",
    "papers",
  ],
};

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = await requireActor(request, context, "student");
  const reader = { viewer: actor, locale: localeOf(request, actor.locale) };
  const newest = { ...readSearch(new URLSearchParams()), sort: "newest" as const };
  const [applications, visits, invited, rounds, placements, papers, own, { found }] =
    await Promise.all([
      listMyApplications(context.services, actor),
      readClassVisits(context.services, actor),
      countMyInvitations(context.services, actor),
      listMyRounds(context.services, actor),
      listMyPlacements(context.services, actor, null),
      listPapersToSign(context.services, actor),
      listOwnFound(context.services, actor),
      searchListings(context.services, reader, newest),
    ]);
  const open = found.filter(
    ({ standing }) => standing?.ok && !standing.applied && !standing.isAlreadyPlaced,
  );
  const mine = applications.filter((one) => one.turn === "student");
  const others = applications.filter((one) => one.turn === "enterprise" || one.turn === "school");
  return {
    mine,
    others: waitingOf(others),
    meetings: applications.filter(isMeeting).sort((a, b) => +a.interviewAt - +b.interviewAt),
    now: context.services.clock.now(),
    visits,
    invited,
    rounds,
    papers,
    placement: placements.find(({ state }) => state !== "closed") ?? null,
    ownFirm: own.find(({ state }) => asking.includes(state))?.firm ?? null,
    suggestions: open.slice(0, 5),
  };
}

/** A firm that the student found waits for family and school. */
const asking: readonly string[] = ["proposed", "school_review"];

/** An interview is agreed and still to come: nobody has to act. */
function isMeeting(row: MyApplicationRow): row is MyApplicationRow & { interviewAt: Date } {
  return row.status === "interview" && row.turn === null && row.interviewAt !== null;
}

/** How many there are, the earliest day of them, and the one page where there is only one. */
function waitingOf(rows: readonly MyApplicationRow[]) {
  const first = Math.min(...rows.flatMap(({ due }) => due?.getTime() ?? []));
  const [only, ...more] = rows;
  return {
    count: rows.length,
    by: Number.isFinite(first) ? dayOf(new Date(first - 1)) : null,
    to:
      only && more.length === 0 ? paths.student.application(only.id) : paths.student.applications(),
  };
}

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, "home:student.title");

export default function StudentHomePage() {
  const data = useLoaderData<typeof loader>();
  const { mine, others, meetings, now, visits, invited, rounds, placement, papers } = data;
  const { suggestions, ownFirm } = data;
  const t = useT("home");
  const search = useT("search");
  const locale = useLocale();
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
      <PapersToSign papers={papers} />
      {placement && <PlacementCard placement={placement} />}
      {(ownFirm !== null || !placement) && <OwnFoundLine firm={ownFirm} />}
      <InvitedLine count={invited} />
      <MyTurn rows={mine} now={now} />
      <RoundsLine rounds={rounds} />
      {meetings.map(({ id, interviewAt, listing: { title, enterprise } }) => (
        <p key={id} className="pb-5">
          <Link to={paths.student.application(id)} className="link inline-block py-1">
            {t("student.interview", {
              ...{ title, firm: enterprise.shortName },
              at: formatInstant(interviewAt, locale),
            })}
          </Link>
        </p>
      ))}
      {others.count > 0 && (
        <p className="pb-5">
          <Link to={others.to} className="link inline-block py-1">
            {t("student.waiting", { count: others.count })}
          </Link>{" "}
          <span className="num text-14 text-soft">
            <DueLine what="first" at={others.by} />
          </span>
        </p>
      )}
      <ClassVisits visits={visits} />
      <p className="pb-5">
        <ButtonLink to={paths.student.forYou()} size="small">
          {t("student.for_you")}
        </ButtonLink>
      </p>
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
