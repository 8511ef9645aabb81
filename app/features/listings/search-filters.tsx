// Owns the conditions of a search as one plain GET form: what was typed stays, every view is an address.
import { Form } from "@remix-run/react";
import type { ReactNode } from "react";
import { listingKinds } from "~/app/domain/listing";
import { useT } from "~/app/messages/use-t";
import { paths } from "~/app/paths";
import { Button } from "~/app/ui/button";
import type { PlaceChoices } from "./list-places.server";
import type { ListingSearch } from "./listing-search";

type Props = { search: ListingSearch; places: PlaceChoices["groups"] };
const payFloors = [3000, 4000, 5000, 6000, 8000, 10_000];
const educationRanks = [1, 2, 3, 4] as const;

/** One search field, and five conditions behind one press on a phone. */
export function SearchFilters({ search, places }: Props) {
  const t = useT("search");
  const narrowed = [search.kind, search.place, search.pay, search.education].some(Boolean);
  return (
    <Form method="get" action={paths.listings.search()} role="search" className="space-y-3">
      <div className="flex rounded-8 border-2 border-ink bg-card">
        <input
          type="search"
          name="q"
          aria-label={t("box.label")}
          placeholder={t("box.placeholder")}
          defaultValue={search.q}
          key={search.q}
          maxLength={200}
          className="min-h-12 w-full min-w-0 flex-1 appearance-none rounded-8 px-4 text-16"
        />
        <button type="submit" className="shrink-0 rounded-8 px-4 font-bold text-bridge">
          {t("box.button")}
        </button>
      </div>
      {search.show === "all" && <input type="hidden" name="show" value="all" />}
      <details open={narrowed || undefined} className="group">
        <summary className="cursor-pointer py-1 text-14 text-bridge">
          {t("filters.summary")}
        </summary>
        <Conditions search={search} places={places} />
      </details>
    </Form>
  );
}

function Conditions({ search, places }: Props) {
  const t = useT("search");
  const kinds = useT("listings");
  return (
    <div className="grid grid-cols-2 gap-3 pt-2 md:grid-cols-3">
      <Pick name="kind" label={t("filters.kind")} any={t("filters.any_kind")} value={search.kind}>
        {listingKinds.map((kind) => (
          <option key={kind} value={kind}>
            {kinds(`kind.${kind}`)}
          </option>
        ))}
      </Pick>
      <Pick
        name="place"
        label={t("filters.place")}
        any={t("filters.any_place")}
        value={search.place}
      >
        {places.map(({ key, places: within }) => (
          <optgroup key={key} label={t(`filters.groups.${key}`)}>
            {within.map(({ code, name }) => (
              <option key={code} value={code}>
                {name}
              </option>
            ))}
          </optgroup>
        ))}
      </Pick>
      <Pick name="pay" label={t("filters.pay")} any={t("filters.any_pay")} value={search.pay}>
        {payFloors.map((n) => (
          <option key={n} value={n}>
            {t("filters.pay_from", { n })}
          </option>
        ))}
      </Pick>
      <Pick
        name="education"
        label={t("filters.education")}
        any={t("filters.any_education")}
        value={search.education}
      >
        {educationRanks.map((rank) => (
          <option key={rank} value={rank}>
            {t(`education.e${rank}`)}
          </option>
        ))}
      </Pick>
      <Pick name="sort" label={t("filters.sort")} any={t("filters.relevance")} value={search.sort}>
        <option value="newest">{t("filters.newest")}</option>
      </Pick>
      <div className="self-end">
        <Button look="quiet" wide>
          {t("box.button")}
        </Button>
      </div>
    </div>
  );
}

type PickProps = {
  name: string;
  label: string;
  /** What the empty first line says. */
  any: string;
  value: string | number | null;
  children: ReactNode;
};

function Pick({ name, label, any, value, children }: PickProps) {
  return (
    <label className="block text-14">
      <span className="block text-soft">{label}</span>
      <select
        name={name}
        defaultValue={value ?? ""}
        key={String(value)}
        className="min-h-11 w-full rounded-8 border border-edge bg-card px-3 text-16"
      >
        <option value="">{any}</option>
        {children}
      </select>
    </label>
  );
}
