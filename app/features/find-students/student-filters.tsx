// Owns the conditions of a search for students: which there are, in which order, how they read. All belong to the
// page's one GET form, with or without script.
import { FacetBoxes, FacetList } from "~/app/features/listings/facet-group";
import { searchForm, useConditions } from "~/app/features/listings/search-box-state";
import { useT } from "~/app/messages/use-t";
import { paths } from "~/app/paths";
import { Button } from "~/app/ui/button";
import { FilterDrawer } from "~/app/ui/filter-drawer";
import type { AskChip } from "./ask-chips.server";
import type { AskFacets } from "./ask-facets.server";
import { useConditionName } from "./use-condition-name";

type Props = { facets: AskFacets; chips: readonly AskChip[]; total: number; words: string };

/** The column, or the drawer. */
export function StudentFilters({ facets, chips, total, words }: Props) {
  const t = useT("students");
  const active = chips.length;
  const clear = {
    label: t("filters.clear"),
    to: paths.enterprise.students(words ? { q: words } : {}),
  };
  return (
    <FilterDrawer
      title={t("filters.title")}
      closed={active > 0 ? t("filters.open_n", { n: active }) : t("filters.title")}
      answer={facets}
      clear={active > 0 ? clear : null}
    >
      <Conditions facets={facets} chips={chips} />
      <div className="py-2">
        <Button look="quiet" wide form={searchForm}>
          {t("filters.show", { count: total })}
        </Button>
      </div>
    </FilterDrawer>
  );
}

function Conditions({ facets, chips }: Pick<Props, "facets" | "chips">) {
  const t = useT("students");
  const nameOf = useConditionName();
  const conditions = useConditions();
  const named = (key: keyof AskFacets) =>
    facets[key].map((choice) => {
      const { value, name, isTyped } = choice;
      const chip = isTyped && chips.find((one) => one.key === key && one.value === value);
      const label = nameOf(key, value, name);
      return chip
        ? { ...choice, label, off: paths.enterprise.students(chip.to) }
        : { ...choice, label };
    });
  const boxes = (key: Exclude<keyof AskFacets, "by">) => (
    <FacetBoxes name={key} label={t(`filters.${key}`)} choices={named(key)} {...{ conditions }} />
  );
  return (
    <>
      {boxes("major")}
      {boxes("skill")}
      {boxes("year")}
      {boxes("place")}
      <FacetList
        name="by"
        label={t("filters.by")}
        any={t("filters.any")}
        choices={named("by")}
        {...{ conditions }}
      />
      {boxes("kind")}
      {boxes("language")}
    </>
  );
}
