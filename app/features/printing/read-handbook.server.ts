// Owns reading a handbook: one placement with everything that was agreed, written, seen and judged, within the reader's
// scope. What it looks like is write-handbook's.
import type { SchoolActor } from "~/app/domain/permission";
import { readTerms } from "~/app/domain/placement-terms";
import type { Id } from "~/app/domain/values";
import type { Services } from "~/app/platform/services.server";
import type { Handbook } from "./handbook-facts";
import { handbookWords as words } from "./handbook-words.data";
import { readLifeSections } from "./read-handbook-life.server";
import { readPaperPrints } from "./read-paper-prints.server";
import { papersOf } from "./read-paper-scope.server";
import { paperWords } from "./paper-words.data";

export const dayText = (day: Date | null) =>
  day === null ? "–" : day.toISOString().slice(0, 10).replaceAll("-", ".");
const kindOrder = ["consent", "agreement", "amendment", "certificate"] as const;

/** The handbook of a placement; null for one out of reach. */
export async function readHandbook(
  services: Pick<Services, "db" | "clock" | "storage">,
  actor: SchoolActor,
  placementId: Id,
): Promise<Handbook | null> {
  const { db } = services;
  const placement = await db.placement.findFirst({
    where: { id: placementId, ...papersOf(actor).placement, schoolId: actor.schoolId },
    select: {
      ...{ id: true, number: true, startsOn: true, endsOn: true, terms: true, mentorName: true },
      ...{ enterpriseId: true, school: { select: { name: true } } },
      student: { select: { name: true } },
      enterprise: { select: { name: true } },
      teacher: { select: { name: true } },
      enrolment: {
        select: {
          ...{ studentNumber: true, classId: true },
          schoolClass: { select: { name: true, college: { select: { name: true } } } },
        },
      },
    },
  });
  if (!placement) return null;
  const { student, enrolment, terms } = placement;
  const { title, tasks } = readTerms(terms);
  const prints = await readPaperPrints(services, {
    ...{ placementId, schoolId: actor.schoolId },
    state: { in: ["signing", "signed", "valid", "ended"] },
  });
  const papers = kindOrder.flatMap((kind) =>
    [...prints.values()]
      .filter(({ content }) => content.kind === kind)
      .sort((a, b) => (a.content.number < b.content.number ? -1 : 1)),
  );
  const life = await readLifeSections(services, { ...placement, tasks, ...enrolment });
  const named = papers.map((paper) => ({ title: kindName(paper), paper }));
  return {
    ...{ school: placement.school.name, student: student.name, number: `SX-${placement.number}` },
    cover: [
      { term: words.cover.student, detail: student.name },
      { term: words.cover.studentNumber, detail: enrolment.studentNumber },
      { term: words.cover.college, detail: enrolment.schoolClass.college?.name ?? "–" },
      { term: words.cover.class, detail: enrolment.schoolClass.name },
      { term: words.cover.firm, detail: placement.enterprise.name },
      { term: words.cover.post, detail: title },
      {
        term: words.cover.term,
        detail: `${dayText(placement.startsOn)} – ${dayText(placement.endsOn)}`,
      },
      { term: words.cover.teacher, detail: placement.teacher?.name ?? "–" },
      { term: words.cover.mentor, detail: placement.mentorName || "–" },
      { term: words.cover.number, detail: `SX-${placement.number}` },
    ],
    sections: [
      ...life.before,
      ...named.filter(({ paper }) => paper.content.kind !== "certificate"),
      ...life.during,
      ...named.filter(({ paper }) => paper.content.kind === "certificate"),
    ],
  };
}

const kindName = ({
  content,
}: {
  content: { kind: keyof typeof paperWords.kinds; number: string };
}) => `${paperWords.kinds[content.kind]} ${content.number}`;
