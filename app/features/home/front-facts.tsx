// Owns the numbers of the front page: only those that are known from enough rows, and plain words where there are none.
import { useT } from "~/app/messages/use-t";
import { Stat } from "~/app/ui/stat";
import type { FrontFacts as Facts } from "./read-front.server";

/** Open seats and listings, verified firms, answer time, placements; each hidden when too few to mean anything. */
export function FrontFacts({ facts }: { facts: Facts }) {
  const t = useT("home");
  if (facts.openListings === 0) return <p className="py-6 text-soft">{t("front.nothing_open")}</p>;
  const days = facts.medianAnswerDays;
  return (
    <section aria-label={t("front.facts")} className="grid grid-cols-2 gap-5 py-6 md:grid-cols-5">
      <Stat label={t("front.seats")} value={facts.openSeats} />
      <Stat label={t("front.listings")} value={facts.openListings} />
      {facts.enterprises !== null && (
        <Stat label={t("front.enterprises")} value={facts.enterprises} />
      )}
      {facts.placed !== null && <Stat label={t("front.placed")} value={facts.placed} />}
      {days !== null && <Stat label={t("front.answer")} value={t("front.days", { count: days })} />}
    </section>
  );
}
