// Owns how the points of a placement stand before the one who decides: what is against the rules first, each with its
// reason in words.
import type { Finding, Verdict } from "~/app/domain/placement-check";
import type { PlacementFacts } from "~/app/features/applications/read-placement-facts.server";
import { useT } from "~/app/messages/use-t";
import { toneText, type Tone } from "~/app/ui/tone";
import { ToneIcon } from "~/app/ui/tone-icon";

const tones: Record<Verdict, Tone> = { stop: "stop", look: "act", good: "good" };

/** How many points are in which state, in one sentence. */
export function useCheckSum({ checks }: Pick<PlacementFacts, "checks">) {
  const t = useT("placements");
  const n = (is: Verdict) => checks.filter((one) => one.is === is).length;
  if (n("stop") > 0)
    return { tone: "stop", text: t("check.sum_stop", { count: n("stop") }) } as const;
  if (n("look") > 0)
    return { tone: "act", text: t("check.sum_look", { count: n("look") }) } as const;
  return { tone: "good", text: t("check.sum_good") } as const;
}

/** Every point with its sign and its reason in words. */
export function PlacementChecks({ facts }: { facts: PlacementFacts }) {
  const t = useT("placements");
  const said = useSaid(facts);
  return (
    <ul className="border-t border-line">
      {facts.checks.map(({ finding, is }) => (
        <li key={finding} className="flex items-start border-b border-line py-2">
          <span className={`mr-3 mt-px ${toneText[tones[is]]}`}>
            <ToneIcon tone={tones[is]} size={18} />
          </span>
          <p className="min-w-0 flex-1 sm:flex">
            <span className="sr-only">{t(`check.is.${is}`)}</span>
            <b className="block sm:w-24 sm:shrink-0">{t(`check.of.${topicOf(finding)}`)}</b>
            <span className="min-w-0">{said(finding)}</span>
          </p>
        </li>
      ))}
    </ul>
  );
}

type Topic = Finding extends `${infer T}_${string}` ? T : never;
const topicOf = (finding: Finding) => finding.split("_")[0] as Topic;

function useDangers({ hazards, labourGrade }: PlacementFacts["listing"]): string {
  const t = useT("listings");
  const grade = (labourGrade ?? 0) >= 3 && t(`grade.g${labourGrade}` as "grade.g3");
  const named = hazards.map((code) => t(`hazard.${code}` as "hazard.height"));
  return [...named, grade].filter(Boolean).join(t("join"));
}

function useSaid({ student, listing, hours, firm }: PlacementFacts) {
  const t = useT("placements");
  const listings = useT("listings");
  const approvals = useT("approvals");
  const { staffCount: staff } = listing.firm;
  const known = {
    ...{ day: hours.day !== null, week: hours.week !== null },
    ...{ staff: staff !== null, posts: listing.likePostStaff !== null },
  };
  const values = {
    ...{ age: student.age ?? 0, year: student.studyYear, major: student.major },
    majors: listing.majors.join(listings("join")),
    ...{ day: hours.day ?? 0, week: hours.week ?? 0 },
    dangers: useDangers(listing),
    reason: approvals(`reason.${firm.word?.reason ?? "other"}`),
    ...{ seats: listing.seats ?? 0, staff: staff ?? 0 },
    posts: listing.likePostStaff ?? 0,
  };
  return (finding: Finding) => t(`check.${halfOf(finding, known)}`, values);
}

type Known = Record<"day" | "week" | "staff" | "posts", boolean>;

/** What is said of two figures is said of one alone where the other is not known. */
function halfOf(finding: Finding, known: Known) {
  if (finding === "hours_long" && !known.week) return "hours_long_day";
  if (finding === "hours_long" && !known.day) return "hours_long_week";
  if (finding === "share_above" && !known.posts) return "share_above_staff";
  if (finding === "share_above" && !known.staff) return "share_above_posts";
  return finding;
}
