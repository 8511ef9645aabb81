// Owns the conditions of a search: a quiet column where there is room, behind one press on a phone. All of them belong to
// the one GET form of the page, so every view is an address, with or without script.
import { useState } from "react";
import { useT } from "~/app/messages/use-t";
import { paths } from "~/app/paths";
import { Button } from "~/app/ui/button";
import { FilterDrawer } from "~/app/ui/filter-drawer";
import { FacetBoxes, FacetList, ListField, type NamedChoice } from "./facet-group";
import type { FacetChoice, FacetViews } from "./facet-views.server";
import type { PlaceChoices } from "./list-places.server";
import { type ListingSearch, searchSorts } from "./listing-search";
import type { SearchChip } from "./search-chips.server";
import { searchForm, useConditions } from "./search-box-state";
import { FreeFrom, Near } from "./search-near";
import { useConditionText } from "./condition-text";

type Props = {
  search: ListingSearch;
  facets: FacetViews;
  places: PlaceChoices["groups"];
  total: number;
  chips: readonly SearchChip[];
  cleared: SearchChip["to"];
  hasSchool: boolean;
};

/** The column, or the drawer. */
export function SearchFacets(props: Props) {
  const t = useT("search");
  const { search, chips, cleared, total } = props;
  const [changed, setChanged] = useState<ListingSearch | null>(null);
  const active = chips.length;
  return (
    <FilterDrawer
      title={t("filters.title")}
      closed={active > 0 ? t("filters.open_n", { n: active }) : t("filters.title")}
      answer={search}
      clear={active > 0 ? { label: t("none.clear"), to: paths.listings.search(cleared) } : null}
    >
      <div onChange={() => setChanged(search)}>
        <Conditions {...props} />
      </div>
      <div className="sticky bottom-16 z-10 bg-paper py-2 lg:static">
        <Button look="quiet" wide form={searchForm}>
          {changed === search ? t("filters.show_results") : t("filters.show", { count: total })}
        </Button>
      </div>
    </FilterDrawer>
  );
}

function Conditions({ search, facets, places, hasSchool, chips }: Props) {
  const t = useT("search");
  const conditions = useConditions();
  const textOf = useConditionText();
  const offOf = (key: keyof FacetViews, { value, isTyped }: FacetChoice) => {
    const chip = isTyped && chips.find((one) => one.key === key && one.value === value);
    return chip ? { off: paths.listings.search(chip.to) } : {};
  };
  const named = (key: keyof FacetViews): NamedChoice[] =>
    facets[key].map((choice: FacetChoice) => ({
      ...choice,
      ...offOf(key, choice),
      label: textOf(key, choice.value, choice.name ?? null),
    }));
  const boxes = (key: keyof FacetViews) => (
    <FacetBoxes {...{ name: key, conditions }} label={t(`filters.${key}`)} choices={named(key)} />
  );
  const list = (key: "pay" | "education" | "answers") => (
    <FacetList
      {...{ name: key, conditions }}
      label={t(`filters.${key}`)}
      any={t("filters.any")}
      choices={named(key)}
    />
  );
  const verified = facets.verified.map((one) => ({
    ...one,
    value: "1",
    label: t("filters.checked"),
  }));
  return (
    <>
      <ListField name="sort" label={t("filters.sort")} value={search.sort} conditions={conditions}>
        {searchSorts.map((sort) => (
          <option key={sort} value={sort}>
            {t(`sorts.${sort}`)}
          </option>
        ))}
      </ListField>
      {boxes("place")}
      <Near {...{ search, places, hasSchool, conditions }} />
      {boxes("kind")}
      {boxes("trade")}
      {list("pay")}
      {boxes("provides")}
      {boxes("shift")}
      {boxes("start")}
      <FreeFrom day={search.from} conditions={conditions} />
      {boxes("major")}
      {list("education")}
      {list("answers")}
      <FacetBoxes
        {...{ name: "verified", conditions }}
        label={t("filters.verified")}
        choices={verified}
      />
    </>
  );
}
