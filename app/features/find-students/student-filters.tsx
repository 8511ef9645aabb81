// Owns the conditions of a search for students: a column where there is room, behind one press on a phone. All belong to
// the page's one GET form, with or without script.
import { Link } from "@remix-run/react";
import { SlidersHorizontal } from "lucide-react";
import { useId } from "react";
import { FacetBoxes, FacetList } from "~/app/features/listings/facet-group";
import { searchForm, useConditions } from "~/app/features/listings/search-box-state";
import { useT } from "~/app/messages/use-t";
import { paths } from "~/app/paths";
import { Button, buttonClass } from "~/app/ui/button";
import type { AskChip } from "./ask-chips.server";
import type { AskFacets } from "./ask-facets.server";
import { useConditionName } from "./use-condition-name";

type Props = { facets: AskFacets; chips: readonly AskChip[]; total: number; words: string };

/** The column, or the drawer that a box opens without script. */
export function StudentFilters({ facets, chips, total, words }: Props) {
  const t = useT("students");
  const id = useId();
  const active = chips.length;
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
        <Conditions facets={facets} chips={chips} />
        <div className="py-2">
          <Button look="quiet" wide form={searchForm}>
            {t("filters.show", { count: total })}
          </Button>
        </div>
        {active > 0 && (
          <Link
            to={paths.enterprise.students(words ? { q: words } : {})}
            className="link inline-block py-2 text-14"
          >
            {t("filters.clear")}
          </Link>
        )}
      </div>
    </section>
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
