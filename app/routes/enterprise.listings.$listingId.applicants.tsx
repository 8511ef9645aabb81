import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { type ApplicationStatus, statuses } from "~/app/domain/application";
import { Id } from "~/app/domain/values";
import { countIn, groupNames, groups } from "~/app/features/applications/applicant-groups";
import { ApplicantsTable } from "~/app/features/applications/applicants-table";
import { listApplicants } from "~/app/features/applications/read-applicants.server";
import { findMyListing } from "~/app/features/listings/read-my-listing.server";
import { SidePage } from "~/app/features/navigation/side-page";
import { pageTitle } from "~/app/messages/page-title";
import { useT } from "~/app/messages/use-t";
import { paths } from "~/app/paths";
import { orNotFound } from "~/app/platform/http.server";
import { localeOf } from "~/app/platform/locale.server";
import { requireActor } from "~/app/platform/session.server";
import { ButtonLink } from "~/app/ui/button";
import { EmptyState } from "~/app/ui/empty-state";
import { FilterBar, FilterSelect } from "~/app/ui/filter-bar";
import { TabsCounts } from "~/app/ui/tabs-counts";

export const handle = { messages: ["applications"] };
const Params = z.object({ listingId: Id });
/** An unknown condition is no condition. */
const Query = z.object({
  group: z.enum(groupNames).optional().catch(undefined),
  status: z.enum(statuses).optional().catch(undefined),
});

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const actor = await requireActor(request, context, "enterprise");
  const { services } = context;
  const locale = localeOf(request, actor.locale);
  const { listingId } = orNotFound(Params.safeParse(params).data);
  const asked = Query.parse(Object.fromEntries(new URL(request.url).searchParams));
  const { group, status } = asked;
  const filter = status ? { status, locale } : { locale };
  const [found, mine] = await Promise.all([
    listApplicants(services, actor, listingId, filter),
    findMyListing(services, actor, listingId, locale),
  ]);
  const { rows, ...applicants } = orNotFound(found);
  const { kind, skills } = orNotFound(mine).view;
  const shown = group && !status ? rows.filter((row) => groups[group].includes(row.status)) : rows;
  const needed = skills.filter((skill) => skill.needed).map(({ name }) => name);
  return { ...applicants, rows: shown, kind, needed, asked, now: services.clock.now() };
}

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, "applications:applicants.title");

export default function Applicants() {
  const { listing, rows, kind, needed, total, now } = useLoaderData<typeof loader>();
  const t = useT("applications");
  const { seats, taken } = listing;
  const back = (
    <ButtonLink to={paths.enterprise.listing(listing.id)}>{t("applicants.listing")}</ButtonLink>
  );
  const seatsText =
    seats === null
      ? t("applicants.seats_several", { taken })
      : t("applicants.seats", { taken, seats });
  return (
    <SidePage
      title={listing.title}
      crumb={`${t("applicants.crumb", { n: listing.number })} · ${seatsText}`}
      actions={back}
    >
      {total === 0 ? (
        <EmptyState
          title={t("applicants.empty")}
          text={t("applicants.empty_text")}
          actions={back}
        />
      ) : (
        <>
          <Conditions />
          {rows.length === 0 ? (
            <NobodyHere />
          ) : (
            <ApplicantsTable
              title={listing.title}
              kind={kind}
              needed={needed}
              rows={rows}
              now={now}
            />
          )}
        </>
      )}
    </SidePage>
  );
}

function Conditions() {
  const { listing, counts, total, asked } = useLoaderData<typeof loader>();
  const t = useT("applications");
  const here = paths.enterprise.applicants(listing.id);
  const all = { to: here, label: t("applicants.groups.all"), count: total };
  const tabs = groupNames.map((group) => ({
    to: `${here}?group=${group}`,
    label: t(`applicants.groups.${group}`),
    count: countIn(group, counts),
    current: !asked.status && asked.group === group,
  }));
  const present = statuses.filter((status) => counts[status]);
  const name = (status: ApplicationStatus) => ({ value: status, label: t(`status.${status}`) });
  return (
    <>
      <TabsCounts
        label={t("applicants.tabs")}
        tabs={[{ ...all, current: !asked.status && !asked.group }, ...tabs]}
      />
      <FilterBar
        clearTo={here}
        active={asked.status ? [{ name: name(asked.status).label, to: here }] : []}
      >
        <FilterSelect
          key={asked.status ?? ""}
          name="status"
          label={t("applicants.filter")}
          choices={[{ value: "", label: t("applicants.any") }, ...present.map(name)]}
          defaultValue={asked.status ?? ""}
        />
      </FilterBar>
    </>
  );
}

function NobodyHere() {
  const { listing } = useLoaderData<typeof loader>();
  const t = useT("applications");
  return (
    <EmptyState
      title={t("applicants.empty_group")}
      text={t("applicants.empty_group_text")}
      actions={
        <Link to={paths.enterprise.applicants(listing.id)} className="link">
          {t("applicants.all")}
        </Link>
      }
    />
  );
}
