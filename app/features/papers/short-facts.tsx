// Owns a paper in short: what a family asks first, in the reader's language, as the frozen words have it; and whom to call.
import { useT } from "~/app/messages/use-t";
import { DayText } from "~/app/ui/date-text";
import { DefinitionList } from "~/app/ui/definition-list";
import type { PaperView, PersonToCall } from "./read-paper-view.server";
import { useFactTexts } from "./use-fact-texts";

/** Where, what, when, how long, for how much, where to live, what insurance. */
export function ShortFacts({ paper }: { paper: Pick<PaperView, "terms" | "firm"> }) {
  const t = useT("papers");
  const { startsOn, endsOn } = paper.terms;
  const says = useFactTexts(paper);
  const days =
    startsOn && endsOn ? (
      <>
        <DayText day={startsOn} full /> – <DayText day={endsOn} full />
      </>
    ) : (
      t("facts.unsaid")
    );
  return (
    <section className="space-y-2">
      <h2 className="text-22 font-bold">{t("facts.title")}</h2>
      <DefinitionList
        close
        items={says.map(({ key, text }) => ({
          term: t(`facts.${key}`),
          detail: key === "days" ? days : text,
        }))}
      />
    </section>
  );
}

/** People with their telephones, each one press from a call. */
export function PeopleToCall({ people }: { people: readonly PersonToCall[] }) {
  const t = useT("papers");
  if (people.length === 0) return null;
  return (
    <section className="space-y-2">
      <h2 className="text-22 font-bold">{t("call_title")}</h2>
      <ul className="divide-y divide-line border-y border-line">
        {people.map(({ who, name, phone }) => (
          <li key={who} className="flex flex-wrap items-center py-2">
            <span className="mr-auto pr-3">
              <span className="text-soft">{t(`who.${who}`)}</span> {name}
            </span>
            {phone && (
              <a href={`tel:${phone}`} className="link num inline-flex min-h-11 items-center">
                {phone}
              </a>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
