// Owns what was agreed of a placement, in a student's words.
import { usePayText } from "~/app/features/placements/use-pay-text";
import { useT } from "~/app/messages/use-t";
import { DayText } from "~/app/ui/date-text";
import { DefinitionList } from "~/app/ui/definition-list";
import type { MyPlacement } from "./read-my-placement.server";

/** Place, tasks, hours, pay, lodging, days without work: what is said of them. */
export function PlacementFacts({ placement: { terms } }: { placement: MyPlacement }) {
  const t = useT("journal");
  const { place, hoursPerDay, hoursPerWeek, lodging, lodgingAddress, tasks } = terms;
  const pay = usePayText(terms);
  const { breaks } = terms;
  const lines = [
    ...(place ? [{ term: t("hub.place"), detail: place }] : []),
    ...(tasks.length > 0 ? [{ term: t("hub.tasks"), detail: tasks.join(" · ") }] : []),
    ...(hoursPerDay
      ? [
          {
            term: t("hub.hours"),
            detail: t("hub.hours_of", { day: hoursPerDay, week: hoursPerWeek ?? "–" }),
          },
        ]
      : []),
    ...(pay ? [{ term: t("hub.agreed_pay"), detail: pay }] : []),
    ...(lodging
      ? [
          {
            term: t("hub.lodging"),
            detail: [t(`hub.lodged.${lodging}`), lodgingAddress].filter(Boolean).join(" · "),
          },
        ]
      : []),
    ...breaks.map(({ from, until }) => ({
      term: t("hub.break"),
      detail: (
        <span className="num">
          <DayText day={from} full /> – <DayText day={until} full /> · {t("hub.break_note")}
        </span>
      ),
    })),
  ];
  if (lines.length === 0) return null;
  return (
    <section className="space-y-2">
      <h2 className="text-18 font-bold">{t("hub.agreed")}</h2>
      <DefinitionList items={lines} />
    </section>
  );
}
