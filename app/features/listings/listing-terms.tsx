import { useT } from "~/app/messages/use-t";
import { DefinitionList } from "~/app/ui/definition-list";
import type { ListingView, SkillView } from "./listing-view";

/** The terms that matter most: where, how many, when, what beside pay, and when one hears back. */
export function ListingTerms({ listing }: { listing: ListingView }) {
  const t = useT("listings");
  const joined = useJoined();
  const { seats, taken, benefits, hoursPerDay, hoursPerWeek } = listing;
  const lives = [listing.dorm && t("field.dorm"), listing.meals && t("field.meals")];
  const offers = [...lives.filter((one) => one !== false), ...benefits];
  const left =
    seats === null ? t("show.several") : t("show.seats", { total: seats, n: seats - taken });
  const day = hoursPerDay !== null && t("show.hours_day", { count: hoursPerDay });
  const week = hoursPerWeek !== null && t("show.hours_week", { count: hoursPerWeek });
  const hours = [
    day,
    week,
    listing.nightShift && t("show.night"),
    listing.overtime && t("show.overtime"),
  ];
  const rows: [string, string | null][] = [
    [t("show.places"), joined([listing.places.join(" · "), listing.address])],
    [t("show.seats_label"), left],
    [t("show.hours"), joined(hours)],
    [t("show.offers"), joined(offers)],
    [
      t("show.answer"),
      listing.origin ? null : t("show.answer_days", { count: listing.answerDays }),
    ],
  ];
  const items = rows.filter(([, detail]) => detail).map(([term, detail]) => ({ term, detail }));
  return <DefinitionList items={items} />;
}

/** The things that are so, in one line. */
function useJoined() {
  const t = useT("listings");
  return (parts: readonly (string | false)[]) =>
    parts.filter((part) => part !== false && part !== "").join(t("join"));
}

/** What the firm asks of students. */
export function ListingAsks({ listing }: { listing: ListingView }) {
  const t = useT("listings");
  const joined = useJoined();
  const years = listing.experienceYears;
  const named = (isMeant: (skill: SkillView) => boolean) =>
    joined(listing.skills.filter(isMeant).map(({ name }) => name));
  const rows: [string, string][] = [
    [t("field.educationRank"), t(`education.r${listing.educationRank}` as "education.r0")],
    [
      t("show.experience"),
      years === 0 ? t("show.no_experience") : t("show.years", { count: years }),
    ],
    [t("show.skills_needed"), named(({ needed, inferred }) => needed && !inferred)],
    [t("show.skills_wanted"), named(({ needed, inferred }) => !needed && !inferred)],
    [t("show.skills_inferred"), named(({ inferred }) => inferred)],
    [t("field.majors"), joined(listing.majors)],
  ];
  const items = rows
    .filter(([, detail]) => detail !== "")
    .map(([term, detail]) => ({ term, detail }));
  return (
    <>
      <DefinitionList items={items} />
      {listing.requirements && <Written text={listing.requirements} />}
    </>
  );
}

/** What a firm wrote, with its line breaks. */
export function Written({ text }: { text: string }) {
  const t = useT("listings");
  return text.trim() === "" ? (
    <p className="text-soft">{t("show.nothing_written")}</p>
  ) : (
    <p className="whitespace-pre-line pt-2 leading-read">{text}</p>
  );
}
