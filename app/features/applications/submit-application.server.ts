// Owns how a student applies: two statements on the hot path, one that reads the facts for the law, one that writes
// (write-submission). A draft that was kept goes the same way.
import { z } from "zod";
import { crossingText } from "~/app/domain/crossing-text";
import { mostQuestions } from "~/app/domain/listing-terms";
import type { StudentActor } from "~/app/domain/permission";
import { accept, type Outcome, refuse } from "~/app/domain/refusal";
import { Id } from "~/app/domain/values";
import type { Services } from "~/app/platform/services.server";
import { isAlreadyPlaced, judgeFacts } from "./read-eligibility.server";
import { type Facts, readFacts } from "./read-facts.server";
import { type Said, writeSubmission } from "./write-submission.server";

export const SubmitApplication = z.strictObject({
  listingId: Id,
  note: crossingText("applyNote").default(""),
  /** In the order of the firm's questions. */
  answers: z.array(crossingText("applyAnswer").default("")).max(mostQuestions).default([]),
  /** Where the listing has several sites: those the student would go to. */
  siteIds: z.array(Id).max(50).default([]),
  fileIds: z.array(Id).max(20).default([]),
});
export type SubmitApplication = z.input<typeof SubmitApplication>;

/** The same as the form of one listing asks for it: every question answered, a place chosen where there are several, so that
 * all that is missing is told with all that is wrong. The verb's own no stands behind it. */
export function applyFormOf({
  questions,
  sites,
}: {
  questions: readonly unknown[];
  sites: unknown[];
}) {
  const { siteIds } = SubmitApplication.shape;
  const typed = z.array(z.string().default("")).max(mostQuestions).default([]);
  const answered = z.array(crossingText("applyAnswer").min(1));
  return SubmitApplication.extend({
    answers: typed.transform((all) => questions.map((_, at) => all[at] ?? "")).pipe(answered),
    siteIds: sites.length > 1 ? siteIds.pipe(z.array(Id).min(1)) : siteIds,
  });
}

type On = Pick<Services, "pool" | "clock" | "repostedOn">;
type Submitted = { applicationId: Id };

/** Applies to a listing, once: a double click, a retry and fifty parallel posts make one application and get the same
 * answer. After an end the student may apply again. Refusals: `listing.not_found`, `listing.not_open`,
 * `application.{answer,site}_missing`, `application.already_placed`,
 * `application.not_eligible` with the first block's `code` and the day `from` which it is gone. */
export async function submitApplication(
  { pool, clock, repostedOn }: On,
  actor: StudentActor,
  input: SubmitApplication,
): Promise<Outcome<Submitted>> {
  const now = clock.now();
  // Twice, because a draft may be kept or another press may win between the reading and the writing.
  for (let tried = 0; tried < 2; tried += 1) {
    const [facts] = await readFacts({ pool }, actor.personId, [input.listingId]);
    if (!facts || !isOffered(facts, actor, repostedOn)) return refuse("listing.not_found");
    const { applicationId, applicationStatus } = facts;
    if (applicationId && applicationStatus !== "draft") return accept({ applicationId });
    const said = saidIn(input, facts);
    const no = whyNot(facts, now) ?? whyIncomplete(said, facts);
    if (no) return no;
    const id = await writeSubmission({ pool }, actor, facts, said, now);
    if (id) return accept({ applicationId: id });
  }
  return refuse("listing.not_open");
}

/** What the law says against applying; null when nothing does. */
export function whyNot(facts: Facts, now: Date): Outcome<never> | null {
  if (isAlreadyPlaced(facts, now)) return refuse("application.already_placed");
  const [block] = judgeFacts(facts, now).blocks;
  if (!block) return null;
  const { code, from } = block;
  return refuse("application.not_eligible", from ? { code, from } : { code });
}

function whyIncomplete(said: Said, facts: Facts): Outcome<never> | null {
  if (said.answers.some(({ answer }) => answer === "")) return refuse("application.answer_missing");
  const mustChoose = facts.siteIds.length > 1 && said.siteIds.length === 0;
  return mustChoose ? refuse("application.site_missing") : null;
}

/** What was typed, as far as the listing asks for it: answers beside their questions, only sites of the listing. */
export function saidIn(input: SubmitApplication, { questions, siteIds }: Facts): Said {
  const { note = "", answers = [], fileIds = [] } = input;
  return {
    note,
    answers: questions.map((question, at) => ({ question, answer: answers[at] ?? "" })),
    siteIds: siteIds.length > 1 ? siteIds.filter((id) => input.siteIds?.includes(id)) : [],
    fileIds,
  };
}

/** What was never on the market, and re-posted listings for minors or while switched off, do not exist for students. */
export function isOffered(facts: Facts, actor: StudentActor, repostedOn: boolean): boolean {
  if (facts.source === "reposted" && (actor.isMinor || !repostedOn)) return false;
  return ["live", "paused", "closed", "archived"].includes(facts.listingStatus);
}
