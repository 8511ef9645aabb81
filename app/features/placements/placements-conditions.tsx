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
  page: Pick<PlacementsPage, "counts" | "classes" | "firms">;
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

function Filters({ page: { classes, firms }, query, search }: Props) {
  const t = useT("internships");
  const { pathname } = useLocation();
  const any = { value: "", label: t("any") };
  const ofNames = (names: readonly { id: string; name: string }[]) => [
    any,
    ...names.map(({ id, name }) => ({ value: id, label: name })),
  ];
  return (
    <FilterBar
      active={useActive({ page: { classes, firms }, query, search })}
      clearTo={pathname}
      aside={<Taken search={search} />}
      rest={{
        isOpen: Boolean(query.enterpriseId ?? query.within ?? query.only),
        fields: [
          <FilterSelect
            key="firm"
            name="firm"
            label={t("col.firm")}
            defaultValue={query.enterpriseId ?? ""}
            choices={ofNames(firms)}
          />,
          <FilterSelect
            key="within"
            name="within"
            label={t("starts_within")}
            defaultValue={String(query.within ?? "")}
            choices={[any, ...spans.map((n) => ({ value: String(n), label: t("within", { n }) }))]}
          />,
          <FilterSelect
            key="only"
            name="only"
            label={t("only")}
            defaultValue={query.only ?? ""}
            choices={[
              any,
              ...(["incomplete", "complete"] as const).map((value) => ({ value, label: t(value) })),
            ]}
          />,
        ],
      }}
    >
      <input type="hidden" name="tab" value={query.tab === "all" ? "" : query.tab} />
      <FilterInput name="q" label={t("q")} defaultValue={query.q} />
      <FilterSelect
        name="class"
        label={t("class")}
        defaultValue={query.classId ?? ""}
        choices={ofNames(classes)}
      />
    </FilterBar>
  );
}

type Asked = Pick<Props, "query" | "search"> & { page: Pick<PlacementsPage, "classes" | "firms"> };

/** What is asked for now, each with the way to ask for it no more. */
function useActive({ page: { classes, firms }, query, search }: Asked) {
  const [t, ui] = [useT("internships"), useT("ui")];
  const { pathname } = useLocation();
  const nameIn = (names: readonly { id: string; name: string }[], id: string | null) =>
    names.find((one) => one.id === id)?.name;
  const asked = {
    q: query.q && ui("quoted", { text: query.q }),
    class: nameIn(classes, query.classId),
    firm: nameIn(firms, query.enterpriseId),
    within: query.within && t("within", { n: query.within }),
    only: query.only && t(query.only),
  };
  return Object.entries(asked).flatMap(([param, name]) =>
    name ? [{ name, to: pathname + changedQuery(search, { [param]: null, page: null }) }] : [],
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
