// Owns what stands above the table of placements: saved views, states with their counts, filters, the file.
import { Form, useLocation } from "@remix-run/react";
import type { View } from "~/app/features/views/list-views.server";
import { SavedViews } from "~/app/features/views/saved-views";
import { changedQuery } from "~/app/features/views/view-pages";
import { useT } from "~/app/messages/use-t";
import { paths } from "~/app/paths";
import { Button } from "~/app/ui/button";
import { FilterBar, FilterInput, FilterSelect } from "~/app/ui/filter-bar";
import { TabsCounts } from "~/app/ui/tabs-counts";
import type { PlacementsPage } from "./list-placements.server";
import { type PlacementsQuery, placementTabs, spans } from "./placements-query";

type Props = {
  page: Pick<PlacementsPage, "counts" | "classes">;
  query: PlacementsQuery;
  search: string;
  views: readonly View[];
};

/** All of it is addresses and plain GET forms. */
export function PlacementsConditions(props: Props) {
  const t = useT("internships");
  const { pathname } = useLocation();
  const { page, query, search, views } = props;
  return (
    <>
      <SavedViews page="placements" views={views} search={search} />
      <TabsCounts
        label={t("tabs")}
        tabs={placementTabs.map((tab) => ({
          to: pathname + changedQuery(search, { tab: tab === "all" ? null : tab, page: null }),
          label: t(`tab.${tab}`),
          count: page.counts[tab],
          current: query.tab === tab,
        }))}
      />
      <Filters key={search} {...props} />
    </>
  );
}

function Filters({ page: { classes }, query, search }: Props) {
  const [t, ui] = [useT("internships"), useT("ui")];
  const { pathname } = useLocation();
  const without = (name: string) => pathname + changedQuery(search, { [name]: null, page: null });
  const className = classes.find(({ id }) => id === query.classId)?.name;
  const active = [
    ...(query.q ? [{ name: ui("quoted", { text: query.q }), to: without("q") }] : []),
    ...(className ? [{ name: className, to: without("class") }] : []),
    ...(query.within ? [{ name: t("within", { n: query.within }), to: without("within") }] : []),
    ...(query.only ? [{ name: t(query.only), to: without("only") }] : []),
  ];
  return (
    <FilterBar active={active} clearTo={pathname} aside={<Taken search={search} />}>
      <input type="hidden" name="tab" value={query.tab === "all" ? "" : query.tab} />
      <FilterInput name="q" label={t("q")} defaultValue={query.q} />
      <FilterSelect
        name="class"
        label={t("class")}
        defaultValue={query.classId ?? ""}
        choices={[
          { value: "", label: t("any") },
          ...classes.map(({ id, name }) => ({ value: id, label: name })),
        ]}
      />
      <FilterSelect
        name="within"
        label={t("starts_within")}
        defaultValue={String(query.within ?? "")}
        choices={[
          { value: "", label: t("any") },
          ...spans.map((n) => ({ value: String(n), label: t("within", { n }) })),
        ]}
      />
      <FilterSelect
        name="only"
        label={t("only")}
        defaultValue={query.only ?? ""}
        choices={[
          { value: "", label: t("any") },
          ...(["incomplete", "complete"] as const).map((value) => ({ value, label: t(value) })),
        ]}
      />
    </FilterBar>
  );
}

function Taken({ search }: { search: string }) {
  const t = useT("internships");
  return (
    <Form method="post" action={paths.school.exportPlacements()} reloadDocument>
      <input type="hidden" name="query" value={search} />
      <Button size="small">{t("export")}</Button>
    </Form>
  );
}
