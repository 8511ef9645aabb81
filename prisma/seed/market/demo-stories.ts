// The people of the login cards find one application that waits for them, some on their way, one that ended; and every end
// of the table is there once among the classmates, whatever the dice say.
import { ago, type Dice } from "./dice";
import { type DrawnApplication, type End, roads, tell } from "./draw-applications";
import type { DrawnListing } from "./draw-listings";
import type { DrawnStudent } from "./draw-students";

const stories: readonly (readonly [name: string, title: string, end: End])[] = [
  ["林嘉豪", "电梯安装学徒", "offered"],
  ["林嘉豪", "电梯维保实习生", "interview"],
  ["林嘉豪", "电气装配实习生", "in_review"],
  ["林嘉豪", "机器人调试实习生", "refused"],
  ["黄晓彤", "数控车床实习生", "interview"],
];
/** Classmates of the adviser's card: their applications in one firm. */
const classTitle = "电梯维保实习生";
const jobTitle = "电梯维保技术员";

export function tellDemoStories(
  now: Date,
  random: Dice,
  people: readonly DrawnStudent[],
  listings: readonly DrawnListing[],
): DrawnApplication[] {
  const named = (title: string) => listings.find((one) => one.isByHand && one.title === title);
  const at = (end: End) => ago(now, Math.min(roads[end].length * 1.8 + 1 + random.int(3), 13));
  const told = stories.flatMap(([name, title, end]) => {
    const student = people.find((one) => one.name === name);
    const listing = named(title);
    return student && listing ? [tell(random, student, listing, end, at(end), now)] : [];
  });
  const mates = people.filter(({ schoolClass }) => schoolClass.key === "电梯2401班").slice(1);
  const ends = (Object.keys(roads) as End[]).filter((end) => end !== "placed_in_job");
  for (const [n, end] of ends.entries()) {
    const [student, listing] = [mates[n], named(classTitle)];
    if (!student || !listing) continue;
    const isFull = listing.taken >= listing.seats - 1;
    told.push(
      tell(
        random,
        student,
        isFull ? (named("电梯安装学徒") ?? listing) : listing,
        end,
        at(end),
        now,
      ),
    );
  }
  const [student, listing] = [mates[ends.length], named(jobTitle)];
  if (student && listing) {
    told.push(tell(random, student, listing, "placed_in_job", at("placed_in_job"), now));
  }
  return told;
}
