// Owns what is counted about a firm for one school: answers, places, common groups, the school's own word.
import { placedStates } from "~/app/domain/placement";
import { live } from "~/app/domain/application";
import type { SchoolVerdict, UnfitReason } from "~/app/domain/school-verdict";
import type { Id } from "~/app/domain/values";
import type { Services } from "~/app/platform/services.server";

export type SchoolWord = {
  verdict: SchoolVerdict;
  reason: UnfitReason | null;
  /** For colleagues alone. */
  note: string;
  decidedAt: Date;
  by: string | null;
};

/** Statuses that a firm's answer has brought about; who left or was placed elsewhere says nothing of the firm. */
const said = live
  .filter((one) => one !== "draft" && one !== "submitted")
  .concat("refused", "lapsed");

/** How many applications, of any school, the firm answered and how many ran out unanswered. */
export async function readAnswers(db: Services["db"], enterpriseId: Id) {
  const at = { listing: { enterpriseId } };
  const [answered, unanswered] = await Promise.all([
    db.application.count({ where: { ...at, status: { in: said } } }),
    db.application.count({ where: { ...at, status: "no_answer" } }),
  ]);
  return { answered, unanswered };
}

/** Applications and places of one school at the firm. */
export async function readOurs(db: Services["db"], schoolId: Id, enterpriseId: Id) {
  const [applied, placed] = await Promise.all([
    db.application.count({
      where: { listing: { enterpriseId }, enrolment: { schoolId }, status: { not: "draft" } },
    }),
    db.placement.count({ where: { schoolId, enterpriseId, state: { in: [...placedStates] } } }),
  ]);
  return { applied, placed };
}

/** Groups in which both are, and who else is. */
export async function readGroups(db: Services["db"], schoolId: Id, enterpriseId: Id) {
  const groups = await db.group.findMany({
    where: { AND: [{ members: { some: { schoolId } } }, { members: { some: { enterpriseId } } }] },
    select: {
      name: true,
      members: {
        select: { enterpriseId: true, school: { select: { id: true, shortName: true } } },
      },
    },
  });
  return groups.map(({ name, members }) => ({
    name,
    schools: members.flatMap(({ school }) =>
      school && school.id !== schoolId ? [school.shortName] : [],
    ),
    firms: members.filter((one) => one.enterpriseId && one.enterpriseId !== enterpriseId).length,
  }));
}

type Row = {
  verdict: SchoolVerdict;
  reasonCode: string | null;
  note: string;
  decidedAt: Date;
  decidedById: string | null;
};
/** The school's own word, with who said it. */
export async function readWord(
  db: Services["db"],
  row: Row | undefined,
): Promise<SchoolWord | null> {
  if (!row) return null;
  const { decidedById, reasonCode, ...word } = row;
  const by = decidedById
    ? await db.person.findUnique({ where: { id: decidedById }, select: { name: true } })
    : null;
  return { ...word, reason: reasonCode as UnfitReason | null, by: by?.name ?? null };
}
