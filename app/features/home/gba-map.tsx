// Owns the front page's small map: the cities of the Greater Bay Area where they lie, each with its open seats.
import { Link } from "@remix-run/react";
import { useT } from "~/app/messages/use-t";
import { paths } from "~/app/paths";
import type { FrontFacts, Place } from "./read-front.server";

type Props = Pick<FrontFacts, "grid" | "elsewhere">;

/** Open seats by city, each a link to them; the number is written, colour only helps. */
export function GbaMap({ grid, elsewhere }: Props) {
  const t = useT("home");
  const cells = grid.flat();
  const most = Math.max(1, ...cells.map((place) => place?.seats ?? 0));
  return (
    <section className="max-w-read pb-6">
      <h2 className="text-18 font-bold">{t("front.map")}</h2>
      <p className="pb-3 text-14 text-soft">{t("front.map_text")}</p>
      <ul className="grid grid-cols-4 gap-2">
        {cells.map((place) =>
          place ? (
            <li key={place.code}>
              <City place={place} isMany={place.seats > most / 2} />
            </li>
          ) : (
            <li key="water" aria-hidden className="self-center text-center text-14 text-soft">
              {t("front.water")}
            </li>
          ),
        )}
      </ul>
      {elsewhere.length > 0 && (
        <>
          <h3 className="pb-1 pt-4 font-bold">{t("front.elsewhere")}</h3>
          <ul className="cluster">
            {elsewhere.map(({ code, name, seats }) => (
              <li key={code}>
                <Link
                  to={paths.listings.search({ place: code })}
                  className="link num inline-block py-1"
                >
                  {name} {seats}
                </Link>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

const cell = "block h-full rounded-2 border px-2 py-2";

function City({ place: { code, name, seats }, isMany }: { place: Place; isMany: boolean }) {
  const t = useT("home");
  if (seats === 0)
    return (
      <span className={`${cell} border-line text-soft`}>
        <span className="block text-14">{name}</span>
        <span aria-hidden className="num text-22">
          –
        </span>
        <span className="sr-only">{t("front.no_seats")}</span>
      </span>
    );
  return (
    <Link
      to={paths.listings.search({ place: code })}
      className={`${cell} hover:border-bridge ${
        isMany ? "border-bridge bg-bridge-soft" : "border-line bg-card"
      }`}
    >
      <span className="block text-14">{name}</span>
      <span className="num text-22 font-heavy text-bridge">{seats}</span>
    </Link>
  );
}
