// A school, a firm and a student with a lawful placement, whose papers can be drawn up, sent out and signed.
import { drawUpPapers } from "~/app/features/papers/draw-up-papers.server";
import { openPaper } from "~/app/features/papers/open-paper.server";
import { signAsStudent } from "~/app/features/papers/sign-paper.server";
import { guestToken } from "~/app/platform/guest-link.server";
import { newId } from "~/app/platform/id";
import { yes } from "./applications";
import type { TestServices } from "./database";
import {
  anEnterprise,
  aRecruiter,
  type ASchool,
  aSchool,
  aSchoolStaff,
  aStudent,
} from "./factories";
import { aPlacement, aRecord } from "./placements";

export type PaperDesk = Awaited<ReturnType<typeof aPaperDesk>>;

/** Everybody whom a paper needs, on 20 February 2027. */
export async function aPaperDesk(services: TestServices) {
  services.clock.set("2027-02-20T10:00:00+08:00");
  const school: ASchool = await aSchool(services);
  const office = await aSchoolStaff(services, school, "internship_office");
  const admin = await aSchoolStaff(services, school, "school_admin");
  const adviser = await aSchoolStaff(services, school);
  const firm = await anEnterprise(services, { staffCount: 500 });
  const boss = await aRecruiter(services, firm.id, "enterprise_admin");
  const at = { schoolId: school.school.id };
  for (const kind of ["firm_check", "inspection"] as const)
    await aRecord(services, kind, { ...at, enterpriseId: firm.id });

  const place = async (over: Parameters<typeof aPlacement>[3] = {}) => {
    const student = await aStudent(services, school, { passwordHash: "x" });
    const { id } = await aPlacement(services, student, firm, {
      teacherId: adviser.personId,
      ...over,
    });
    for (const kind of ["insurance", "training", "plan"] as const)
      await aRecord(services, kind, { ...at, placementId: id });
    return { student, placementId: id };
  };
  const first = await place();
  const draw = async (kind: "consent" | "agreement", placementId = first.placementId) => {
    const input = { placementIds: [placementId], kind };
    return yes(await drawUpPapers(services, office, input)).paperIds[0]!;
  };
  const open = async (kind: "consent" | "agreement", placementId = first.placementId) => {
    const paperId = await draw(kind, placementId);
    yes(await openPaper(services, office, { paperId }));
    return paperId;
  };
  const row = (id: string) => services.db.paper.findUniqueOrThrow({ where: { id } });
  const change = async (data: object, terms: object = {}, id = first.placementId) => {
    const before = await services.db.placement.findUniqueOrThrow({ where: { id } });
    await services.db.placement.update({
      where: { id },
      data: { ...data, terms: { ...(before.terms as object), ...terms } },
    });
  };
  /** An agreement that only the seals are missing on. */
  const anUnsealed = async (of = first) => {
    const { student, placementId } = of;
    const consent = await open("consent", placementId);
    await services.db.paperSignature.updateMany({
      where: { paperId: consent },
      data: { signedAt: services.clock.now(), method: "paper", contentHash: "0".repeat(64) },
    });
    await services.db.paper.update({ where: { id: consent }, data: { state: "signed" } });
    const paperId = await open("agreement", placementId);
    const { contentHash } = await row(paperId);
    const words = { paperId, contentHash: contentHash ?? "", drawing: "" };
    const typed = { ...words, typedName: student.person.name };
    yes(await signAsStudent(services, student.actor, typed, { address: "a", userAgent: "b" }));
    return paperId;
  };
  const tokenOf = async (paperId: string) => {
    const link = await services.db.guestLink.findFirstOrThrow({
      where: { paperId, revokedAt: null },
      orderBy: { createdAt: "desc" },
    });
    return guestToken(services.env, link.id);
  };
  return {
    ...{ school, office, admin, adviser, firm, boss, ...first },
    ...{ place, draw, open, row, change, anUnsealed, tokenOf },
    /** Of this school alone: every test has its own. */
    ofSchool: { schoolId: school.school.id },
    newId: () => newId(services.clock.now().getTime()),
  };
}
