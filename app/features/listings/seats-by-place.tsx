// Owns the front page's small grid: where seats are open now, the deeper the more.
import { Link } from "@remix-run/react";
import { useT } from "~/app/messages/use-t";
import { paths } from "~/app/paths";
import type { MarketFacts } from "./read-market.server";

/** Open seats by city, each a link to them; the number is written, colour only helps. */
export function SeatsByPlace({ places }: { places: MarketFacts["byPlace"] }) {
  const t = useT("search");
  const most = Math.max(1, ...places.map(({ seats }) => seats));
  if (places.length === 0) return null;
  return (
    <section>
      <h2 className="text-18 font-bold">{t("facts.by_place")}</h2>
      <p className="pb-3 text-14 text-soft">{t("facts.by_place_text")}</p>
      <ul className="grid grid-cols-3 gap-2 sm:grid-cols-4 md:grid-cols-6">
        {places.map(({ code, name, seats }) => (
          <li key={code}>
            <Link
              to={paths.listings.search({ place: code })}
              className={`block rounded-2 border px-3 py-2 hover:border-bridge ${
                seats > most / 2 ? "border-bridge bg-bridge-soft" : "border-line bg-card"
              }`}
            >
              <span className="block text-14">{name}</span>
              <span className="num text-22 font-heavy text-bridge">{seats}</span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
