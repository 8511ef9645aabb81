// Owns the conditions of a search: a quiet column where there is room, behind one press on a phone. All of them belong to
// the one GET form of the page, so every view is an address, with or without script.
import { Link } from "@remix-run/react";
import { SlidersHorizontal } from "lucide-react";
import { useId } from "react";
import { useT } from "~/app/messages/use-t";
import { paths } from "~/app/paths";
import { Button, buttonClass } from "~/app/ui/button";
import { FacetBoxes, FacetList, ListField, type NamedChoice } from "./facet-group";
import type { FacetChoice, FacetViews } from "./facet-views.server";
import type { PlaceChoices } from "./list-places.server";
import { type ListingSearch, searchSorts } from "./listing-search";
import { searchForm } from "./search-box-state";
import { FreeFrom, Near } from "./search-near";
import { useConditionText } from "./condition-text";

type Props = {
  search: ListingSearch;
  facets: FacetViews;
  places: PlaceChoices["groups"];
  total: number;
  /** How many conditions are on. */
  active: number;
  hasSchool: boolean;
};

/** The column, or the drawer: one box that opens it works without script and says to a reader what it does. */
export function SearchFacets(props: Props) {
  const t = useT("search");
  const id = useId();
  const { search, active, total } = props;
  return (
    <section aria-label={t("filters.title")} className="no-print">
      <input type="checkbox" id={id} className="peer sr-only" aria-label={t("filters.title")} />
      <label
        htmlFor={id}
        className={`drawer-label lg:hidden ${buttonClass("quiet", { wide: true })}`}
      >
        <SlidersHorizontal size={18} aria-hidden className="mr-2" />
        {active > 0 ? t("filters.open_n", { n: active }) : t("filters.title")}
      </label>
      <div className="hidden pt-2 peer-checked:block lg:block lg:pt-0">
        <Conditions {...props} />
        <div className="sticky bottom-16 z-10 bg-paper py-2 lg:static">
          <Button look="quiet" wide form={searchForm}>
            {t("filters.show", { count: total })}
          </Button>
        </div>
        {active > 0 && (
          <Link
            to={paths.listings.search({ q: search.q || undefined })}
            className="link inline-block py-2 text-14"
          >
            {t("none.clear")}
          </Link>
        )}
      </div>
    </section>
  );
}

function Conditions({ search, facets, places, hasSchool }: Props) {
  const t = useT("search");
  const textOf = useConditionText();
  const named = (key: keyof FacetViews): NamedChoice[] =>
    facets[key].map((choice: FacetChoice) => ({
      ...choice,
      label: textOf(key, choice.value, choice.name ?? null),
    }));
  const boxes = (key: keyof FacetViews) => (
    <FacetBoxes name={key} label={t(`filters.${key}`)} choices={named(key)} />
  );
  const list = (key: "pay" | "education" | "answers") => (
    <FacetList name={key} label={t(`filters.${key}`)} any={t("filters.any")} choices={named(key)} />
  );
  const verified = facets.verified.map((one) => ({
    ...one,
    value: "1",
    label: t("filters.checked"),
  }));
  return (
    <>
      <ListField name="sort" label={t("filters.sort")} value={search.sort}>
        {searchSorts.map((sort) => (
          <option key={sort} value={sort}>
            {t(`sorts.${sort}`)}
          </option>
        ))}
      </ListField>
      {boxes("place")}
      <Near search={search} places={places} hasSchool={hasSchool} />
      {boxes("kind")}
      {boxes("trade")}
      {list("pay")}
      {boxes("provides")}
      {boxes("shift")}
      {boxes("start")}
      <FreeFrom day={search.from} />
      {boxes("major")}
      {list("education")}
      {list("answers")}
      <FacetBoxes name="verified" label={t("filters.verified")} choices={verified} />
    </>
  );
}
