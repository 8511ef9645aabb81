// Owns what is asked of supply and demand: which two axes, which place, trade, field, kind, year and school, and taking it
// away as a file.
import { Form } from "@remix-run/react";
import { demandAxes, demandViews } from "~/app/domain/demand";
import { listingKinds } from "~/app/domain/listing";
import { lawOf } from "~/app/domain/listing-kind";
import { useT } from "~/app/messages/use-t";
import { Button } from "~/app/ui/button";
import { FilterBar, FilterSelect } from "~/app/ui/filter-bar";
import { TabsCounts } from "~/app/ui/tabs-counts";
import { heatParams } from "./heat-query";
import type { Heat } from "./read-heat.server";

type Props = {
  heat: Heat;
  to: (params: Record<string, string>) => string;
  exportTo: string;
  search: string;
};

const years = ["1", "2", "3", "4", "5"];
const sought = listingKinds.filter((kind) => lawOf(kind).takenBy === "student");

/** Plain addresses and GET forms: every table can be sent on. */
export function HeatFilters({ heat, to, exportTo, search }: Props) {
  const t = useT("demand");
  const listings = useT("listings");
  const { query, choices, schools } = heat;
  const params = heatParams(query);
  const any = (label: string) => ({ value: "", label });
  return (
    <>
      <TabsCounts
        label={t("view.label")}
        tabs={demandViews.map((view) => ({
          to: to({ ...params, view }),
          label: t(`view.${view}`),
          current: view === query.view,
        }))}
      />
      <div key={JSON.stringify(params)}>
        <FilterBar clearTo={to({ view: query.view })} aside={<Export {...{ exportTo, search }} />}>
          <input type="hidden" name="view" value={query.view} />
          {demandAxes.map((axis) => (
            <FilterSelect
              key={axis}
              name={axis}
              label={t(`axis.${axis}`)}
              defaultValue={query.filter[axis] ?? ""}
              choices={[
                any(t(`filter.any_${axis}`)),
                ...choices[axis].map(({ key, name }) => ({ value: key, label: name })),
              ]}
            />
          ))}
          <FilterSelect
            name="kind"
            label={t("filter.kind")}
            defaultValue={query.filter.kind ?? ""}
            choices={[
              any(t("filter.any_kind")),
              ...sought.map((kind) => ({ value: kind, label: listings(`kind.${kind}`) })),
            ]}
          />
          <FilterSelect
            name="year"
            label={t("filter.year")}
            defaultValue={query.year?.toString() ?? ""}
            choices={[
              any(t("filter.any_year")),
              ...years.map((n) => ({ value: n, label: t("filter.year_n", { n }) })),
            ]}
          />
          {schools.length > 0 && (
            <FilterSelect
              name="school"
              label={t("filter.school")}
              defaultValue={query.school ?? ""}
              choices={[
                any(t("filter.any_school")),
                ...schools.map(({ id, name }) => ({ value: id, label: name })),
              ]}
            />
          )}
        </FilterBar>
      </div>
    </>
  );
}

/** A file is asked for by a press, because taking numbers out is written down. */
function Export({ exportTo, search }: Pick<Props, "exportTo" | "search">) {
  const t = useT("demand");
  return (
    <Form method="post" action={exportTo} reloadDocument>
      <input type="hidden" name="query" value={search} />
      <div className="cluster">
        <Button name="format" value="xlsx" size="small">
          {t("export_xlsx")}
        </Button>
        <Button name="format" value="csv" size="small">
          {t("export_csv")}
        </Button>
      </div>
    </Form>
  );
}
