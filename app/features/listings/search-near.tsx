// Owns two conditions that are no values of a listing: how far it lies from where, and from when somebody is free.
import { useId } from "react";
import { ringsKm } from "~/app/domain/reference";
import { useLocale, useT } from "~/app/messages/use-t";
import { ListField } from "./facet-group";
import type { PlaceChoices } from "./list-places.server";
import { type ListingSearch, mySchool } from "./listing-search";
import { type Conditions, searchForm } from "./search-box-state";

type Props = {
  search: ListingSearch;
  places: PlaceChoices["groups"];
  hasSchool: boolean;
  conditions: Conditions;
};

/** A place or the own school, and how far around it. */
export function Near({ search, places, hasSchool, conditions }: Props) {
  const t = useT("search");
  return (
    <>
      <ListField
        name="near"
        label={t("filters.near")}
        value={search.near ?? ""}
        conditions={conditions}
      >
        <option value="">{t("filters.any")}</option>
        {hasSchool && <option value={mySchool}>{t("filters.my_school")}</option>}
        {places.map(({ key, places: within }) => (
          <optgroup key={key} label={t(`filters.groups.${key}`)}>
            {within.map(({ code, name }) => (
              <option key={code} value={code}>
                {name}
              </option>
            ))}
          </optgroup>
        ))}
      </ListField>
      {(search.near !== null || hasSchool) && (
        <ListField
          name="km"
          label={t("filters.km")}
          value={search.km?.toString() ?? ""}
          conditions={conditions}
        >
          <option value="">{t("filters.any")}</option>
          {ringsKm.map((km) => (
            <option key={km} value={km}>
              {t("filters.km_n", { n: km })}
            </option>
          ))}
        </ListField>
      )}
    </>
  );
}

/** The day from which somebody is free. */
export function FreeFrom({ day, conditions }: { day: string | null; conditions: Conditions }) {
  const t = useT("search");
  const id = useId();
  const locale = useLocale();
  const [value, set] = conditions.follow("from", day ?? "");
  return (
    <div className="border-t border-line py-3">
      <label htmlFor={id} className="block pb-1 font-bold">
        {t("filters.from")}
      </label>
      <input
        id={id}
        type="date"
        lang={locale}
        form={searchForm}
        name="from"
        value={value}
        onChange={({ currentTarget }) => set(currentTarget.value)}
        onBlur={() => {
          if (value !== (day ?? "")) conditions.askAtOnce();
        }}
        className="min-h-11 w-full rounded-8 border border-edge bg-card px-3 text-14 lg:min-h-9"
      />
    </div>
  );
}
