// Owns the listings that a teacher holds up to a student, above what the market recommends: the card and the words.
import { ListingCard } from "~/app/features/listings/listing-card";
import { useT } from "~/app/messages/use-t";
import { NotForMe } from "./for-you-row";
import type { MyTip } from "./list-my-tips.server";

/** Nothing at all where no teacher wrote. */
export function TeacherTips({ tips }: { tips: readonly MyTip[] }) {
  const t = useT("guidance");
  if (tips.length === 0) return null;
  return (
    <section aria-labelledby="tips" className="max-w-read pb-6">
      <h2 id="tips" className="pb-2 text-18 font-bold">
        {t("mine.title")}
      </h2>
      <ul className="space-y-4">
        {tips.map(({ tipId, teacher, note, row: { crowd: _, ...found } }) => (
          <li key={tipId}>
            <ListingCard {...found} />
            <div className="ml-4 border-l-3 border-bridge pb-2 pl-3 pt-2">
              <p className="font-bold">{t("mine.by", { teacher })}</p>
              {note && <p className="whitespace-pre-line break-words">{note}</p>}
              <NotForMe id={found.listing.id} title={found.listing.title} />
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
