// Owns the conditions that are asked for less often: where from, which studies, which status, order and columns.
import { statuses } from "~/app/domain/application";
import { ColumnChoice } from "~/app/features/views/column-choice";
import { useT } from "~/app/messages/use-t";
import { FilterSelect } from "~/app/ui/filter-bar";
import type { ApplicantsData } from "./applicants-page";
import { applicantColumns, applicantSorts } from "./applicants-query";

/** Each offers only what occurs among those who applied. */
export function ApplicantsSeldom({ data }: { data: ApplicantsData }) {
  const { query, choices, listing, counts } = data;
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
