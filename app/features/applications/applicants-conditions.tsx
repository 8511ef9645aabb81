// Owns the conditions above those who applied: stages as tabs, the two ways to look, filters, columns, saved views.
import { useLocation } from "@remix-run/react";
import { SavedViews } from "~/app/features/views/saved-views";
import { changedQuery } from "~/app/features/views/view-pages";
import { useT } from "~/app/messages/use-t";
import { FilterBar, FilterInput, FilterSelect } from "~/app/ui/filter-bar";
import { TabsCounts } from "~/app/ui/tabs-counts";
import { countIn, groupNames } from "./applicant-groups";
import { ApplicantsExport } from "./applicants-export";
import type { ApplicantsData } from "./applicants-page";
import { dueNames } from "./applicants-query";
import { ApplicantsSeldom } from "./applicants-seldom";
import { useActiveConditions } from "./use-active-conditions";

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
  const active = useActiveConditions(data).map(({ name, key }) => ({
    name,
    to: to({ [key]: null }),
  }));
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
          children: <ApplicantsSeldom data={data} />,
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
