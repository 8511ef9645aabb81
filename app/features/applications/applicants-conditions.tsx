// Owns the conditions above those who applied: stages as tabs, the two ways to look, filters, columns, saved views.
import { useLocation } from "@remix-run/react";
import { statuses } from "~/app/domain/application";
import { SavedViews } from "~/app/features/views/saved-views";
import { ColumnChoice } from "~/app/features/views/column-choice";
import { changedQuery } from "~/app/features/views/view-pages";
import { useT } from "~/app/messages/use-t";
import { FilterBar, FilterInput, FilterSelect } from "~/app/ui/filter-bar";
import { TabsCounts } from "~/app/ui/tabs-counts";
import { countIn, groupNames } from "./applicant-groups";
import { applicantColumns, applicantSorts, conditionNames, dueNames } from "./applicants-query";
import type { ApplicantsData } from "./applicants-page";
import { ApplicantsExport } from "./applicants-export";

type Props = { data: ApplicantsData };

/** All of it is addresses and plain GET forms: every view can be sent on. */
export function ApplicantsConditions({ data }: Props) {
  const t = useT("applications");
  const { pathname } = useLocation();
  const { counts, total, query, search, views } = data;
  const to = (changes: Record<string, string | null>) =>
    pathname + changedQuery(search, { ...changes, page: null, open: null });
  const isOpen = query.group === undefined && query.status === undefined;
  return (
    <>
      <SavedViews page="applicants" views={views} search={search} />
      <TabsCounts
        label={t("applicants.tabs")}
        tabs={[
          {
            to: to({ group: null, status: null }),
            label: t("applicants.groups.all"),
            count: total,
            current: isOpen,
          },
          ...groupNames.map((group) => ({
            to: to({ group, status: null }),
            label: t(`applicants.groups.${group}`),
            count: countIn(group, counts),
            current: query.group === group,
          })),
        ]}
      />
      <Filters data={data} to={to} />
    </>
  );
}

function Filters({ data, to }: Props & { to: (changes: Record<string, string | null>) => string }) {
  const t = useT("applicants");
  const views = useT("views");
  const { pathname } = useLocation();
  const { query, search } = data;
  const active = useActive(data).map(({ name, key }) => ({ name, to: to({ [key]: null }) }));
  const seldom = [query.school, query.major, query.year, query.listing, query.status];
  return (
    // What was typed belongs to one address: another address, other fields.
    <div key={search}>
      <FilterBar
        active={active}
        clearTo={pathname}
        aside={<Aside data={data} to={to} />}
        more={{
          title: views("more"),
          isOpen: seldom.some((one) => one !== undefined),
          children: <Seldom data={data} />,
        }}
      >
        <input type="hidden" name="group" value={query.group ?? ""} />
        <input type="hidden" name="shape" value={query.shape === "columns" ? "columns" : ""} />
        <FilterInput name="q" label={t("filter.q")} defaultValue={query.q ?? ""} />
        <FilterSelect
          name="assignee"
          label={t("filter.assignee")}
          defaultValue={query.assignee ?? ""}
          choices={[
            { value: "", label: t("filter.anyone") },
            { value: "me", label: t("filter.me") },
            { value: "none", label: t("filter.nobody") },
            ...data.colleagues
              .filter(({ id }) => id !== data.me)
              .map(({ id, name }) => ({ value: id, label: name })),
          ]}
        />
        <FilterSelect
          name="due"
          label={t("filter.due")}
          defaultValue={query.due ?? ""}
          choices={[
            { value: "", label: t("filter.any_due") },
            ...dueNames.map((value) => ({ value, label: t(`filter.${value}`) })),
          ]}
        />
      </FilterBar>
    </div>
  );
}

function Seldom({ data: { query, choices, listing, counts } }: Props) {
  const t = useT("applicants");
  const status = useT("applications");
  const plain = (values: readonly (string | number)[]) =>
    values.map((value) => ({ value: String(value), label: String(value) }));
  const selects = [
    ...(listing
      ? []
      : ([
          ["listing", choices.listings.map(({ id, title }) => ({ value: id, label: title }))],
        ] as const)),
    [
      "status",
      statuses
        .filter((one) => counts[one])
        .map((value) => ({ value, label: status(`status.${value}`) })),
    ],
    ["school", plain(choices.schools)],
    ["major", choices.majors.map(({ code, name }) => ({ value: code, label: name }))],
    [
      "year",
      choices.years.map((n) => ({ value: String(n), label: status("profile.year_n", { n }) })),
    ],
  ] as const;
  return (
    <>
      {selects.map(([name, values]) => (
        <FilterSelect
          key={name}
          name={name}
          label={t(`filter.${name}`)}
          defaultValue={String(query[name] ?? "")}
          choices={[{ value: "", label: t(`filter.any_${name}`) }, ...values]}
        />
      ))}
      <FilterSelect
        name="sort"
        label={t("filter.sort")}
        defaultValue={query.sort}
        choices={applicantSorts.map((value) => ({ value, label: t(`sort.${value}`) }))}
      />
      {query.shape === "table" && (
        <ColumnChoice
          columns={applicantColumns.map((value) => ({ value, label: t(`columns.${value}`) }))}
          chosen={query.columns}
        />
      )}
    </>
  );
}

/** The conditions that are set, in words. */
function useActive({ query, choices, colleagues }: ApplicantsData) {
  const t = useT("applicants");
  const status = useT("applications");
  const { assignee, major, listing } = query;
  const people = { me: t("filter.me"), none: t("filter.nobody") };
  const says: Partial<Record<(typeof conditionNames)[number], string | undefined>> = {
    q: query.q && `“${query.q}”`,
    status: query.status && status(`status.${query.status}`),
    due: query.due && t(`filter.${query.due}`),
    school: query.school,
    year: query.year === undefined ? undefined : status("profile.year_n", { n: query.year }),
    major: major && (choices.majors.find(({ code }) => code === major)?.name ?? major),
    listing: listing && (choices.listings.find(({ id }) => id === listing)?.title ?? "–"),
    assignee:
      assignee &&
      (assignee === "me" || assignee === "none"
        ? people[assignee]
        : (colleagues.find(({ id }) => id === assignee)?.name ?? "–")),
  };
  return conditionNames.flatMap((key) => (says[key] ? [{ key, name: says[key] }] : []));
}

function Aside({ data, to }: Props & { to: (changes: Record<string, string | null>) => string }) {
  const t = useT("applicants");
  const { query } = data;
  const other = query.shape === "table" ? "columns" : "table";
  return (
    <ApplicantsExport
      data={data}
      shape={{
        to: to({ shape: other === "columns" ? "columns" : null }),
        label: t(`shape.${other}`),
      }}
    />
  );
}
