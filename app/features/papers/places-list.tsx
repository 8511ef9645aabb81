// Owns whose names are on a paper and whose are missing, how each was given, and what was put right since.
import { useLocale, useT } from "~/app/messages/use-t";
import { formatInstant } from "~/app/ui/format-date";
import type { PaperView, PlaceView } from "./read-paper-view.server";

/** A line per party; corrections below. */
export function PlacesList({ paper }: { paper: Pick<PaperView, "places" | "corrections"> }) {
  const t = useT("papers");
  return (
    <section className="space-y-2">
      <h2 className="text-18 font-bold">{t("signed_by")}</h2>
      <ul className="divide-y divide-line border-y border-line">
        {paper.places.map((place) => (
          <li key={place.signatureId} className="py-2">
            <PlaceLine place={place} />
          </li>
        ))}
      </ul>
      {paper.corrections.length > 0 && <Corrections corrections={paper.corrections} />}
    </section>
  );
}

function PlaceLine({ place }: { place: PlaceView }) {
  const t = useT("papers");
  const locale = useLocale();
  const { party, name, typedName, signedAt, method, refusedAt, refusal } = place;
  const said = signedAt
    ? t("place_signed", {
        at: formatInstant(new Date(signedAt), locale),
        method: t(`method.${method ?? "account"}`),
      })
    : refusedAt
      ? t("place_refused", { reason: refusal })
      : t("place_waiting");
  const notes = [
    place.byCall && t("by_call"),
    place.carriedFrom && t("carried", { number: place.carriedFrom }),
    place.certificate && t("certificate", { serial: place.certificate, name: typedName }),
    place.nameDiffers && t("name_differs", { name: typedName }),
  ].filter((note) => typeof note === "string");
  return (
    <div className="sm:flex">
      <span className="font-bold sm:w-40 sm:shrink-0">{t(`party.${party}`)}</span>
      <span className="min-w-0 flex-1">
        {name} <span className={signedAt ? "text-soft" : "text-act"}>{said}</span>
        {notes.map((note) => (
          <span key={note} className="block text-14 text-soft">
            {note}
          </span>
        ))}
      </span>
    </div>
  );
}

function Corrections({ corrections }: Pick<PaperView, "corrections">) {
  const t = useT("papers");
  const names = t("field", { returnObjects: true }) as Partial<Record<string, string>>;
  return (
    <div className="text-14">
      <h3 className="font-bold">{t("corrections")}</h3>
      <ul>
        {corrections.map(({ field, now }) => (
          <li key={field}>
            {names[field] ?? t("field.other")}: {now}
          </li>
        ))}
      </ul>
    </div>
  );
}
