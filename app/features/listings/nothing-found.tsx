// Owns what a search says that finds nothing: why, as far as it can be counted, and where to go on. Every offer carries
// the number it leads to.
import { Link } from "@remix-run/react";
import { useT } from "~/app/messages/use-t";
import { paths } from "~/app/paths";
import { ButtonLink } from "~/app/ui/button";
import { EmptyState } from "~/app/ui/empty-state";
import { Notice } from "~/app/ui/notice";
import { type ListingSearch, toParams } from "./listing-search";
import type { NothingFound as Nothing, Offer } from "./search-offers.server";

type Props = {
  search: ListingSearch;
  nothing: Nothing | null;
  unknownPlace: string | null;
  /** What is there and not open to the student yet. */
  hidden: number;
};

export function NothingFound({ search, nothing, unknownPlace, hidden }: Props) {
  const t = useT("search");
  const everything = paths.listings.search(toParams({ ...search, show: "all", page: 1 }));
  return (
    <div className="space-y-4">
      {unknownPlace && (
        <Notice tone="info" title={t("none.unknown_place", { name: unknownPlace })}>
          {t("none.unknown_place_text")}
        </Notice>
      )}
      {hidden > 0 ? (
        <EmptyState
          title={t("mine.none")}
          text={t("mine.none_text", { count: hidden })}
          actions={
            <ButtonLink to={everything} look="primary">
              {t("mine.all")}
            </ButtonLink>
          }
        />
      ) : (
        <EmptyState
          title={t("none.title")}
          text={nothing && nothing.offers.length > 0 ? undefined : t("none.words")}
          actions={
            <ButtonLink to={paths.listings.search()} look="quiet">
              {t("none.all")}
            </ButtonLink>
          }
        />
      )}
      <Offers offers={nothing?.offers ?? []} />
    </div>
  );
}

const groups = [
  ["meant", ["meant"]],
  ["less", ["without_word", "without"]],
  ["only", ["only"]],
  ["wider", ["wider"]],
  ["trade", ["trade"]],
] as const;

/** What to do instead, by kind; also above results that have only some of the words. */
export function Offers({ offers }: { offers: readonly Offer[] }) {
  const t = useT("search");
  const labelOf = useOfferText();
  return (
    <>
      {groups.map(([group, kinds]) => {
        const some = offers.filter(({ what }) => kinds.some((kind) => kind === what));
        if (some.length === 0) return null;
        return (
          <section key={group}>
            <h2 className="pb-1 text-16 font-bold">{t(`none.groups.${group}`)}</h2>
            <ul className="cluster">
              {some.map((offer) => (
                <li key={`${offer.what} ${offer.name}`}>
                  <Link
                    to={paths.listings.search(offer.to)}
                    className="inline-flex min-h-11 items-center rounded-full border border-edge bg-card px-4 text-14 hover:border-ink"
                  >
                    {labelOf(offer)}
                    <span className="num pl-2 text-soft">{offer.count}</span>
                  </Link>
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </>
  );
}

function useOfferText() {
  const t = useT("search");
  return ({ what, name }: Offer): string => {
    if (what === "without_word") return t("none.without_word", { name });
    if (what === "only") return t("none.only", { name });
    if (what === "wider") return t("filters.km_n", { n: name });
    if (what === "without")
      return t("none.without", { name: t(`filters.${name}` as "filters.place") });
    return name;
  };
}
