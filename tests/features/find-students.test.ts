// Finding students: who is found by whom, in the index and in the rows; invitations with their limit; recommendations with
// the student's yes; and that nobody who hides, is under age or has a place is seen.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { studentSearches } from "~/app/domain/find-students";
import type { EnterpriseActor } from "~/app/domain/permission";
import { visibilities } from "~/app/domain/profile";
import { invitationsAMonth } from "~/app/domain/student-invitation";
import { answerInvitation } from "~/app/features/find-students/answer-invitation.server";
import { inviteStudent } from "~/app/features/find-students/invite-student.server";
import {
  findStudentToInvite,
  listSentInvitations,
} from "~/app/features/find-students/read-firm-invitations.server";
import {
  countMyInvitations,
  readMyInvitations,
} from "~/app/features/find-students/read-my-invitations.server";
import { listRecommended } from "~/app/features/find-students/read-recommended.server";
import {
  listRecommendations,
  readRecommendForm,
} from "~/app/features/find-students/read-recommendations.server";
import {
  countInvitationsLeft,
  listStudents,
} from "~/app/features/find-students/read-students.server";
import {
  recommendStudents,
  withdrawList,
} from "~/app/features/find-students/recommend-students.server";
import { readStudentSearch } from "~/app/features/find-students/read-student-search.server";
import { setStudentSearch } from "~/app/features/find-students/set-student-search.server";
import { readAsk } from "~/app/features/find-students/student-ask";
import { correctionsFor } from "~/app/features/listings/corrections.server";
import { tellParties } from "~/app/features/notices/tell-parties.server";
import { editProfile } from "~/app/features/profiles/edit-profile.server";
import { versionOf } from "~/app/features/profiles/read-profile-row.server";
import type { Event } from "~/app/domain/event";
import { newId } from "~/app/platform/id";
import { reconcileSearch } from "~/workers/jobs/reconcile-search";
import { jobsFor } from "~/workers/subscriptions";
import { refreshFoundStudents } from "~/workers/jobs/refresh-students";
import { no, yes } from "../support/applications";
import { aDatabase, type TestServices } from "../support/database";
import {
  aSchool,
  aListing,
  anEnterprise,
  aRecruiter,
  type ASchool,
  aSchoolStaff,
  aStudent,
} from "../support/factories";
import { anOpenSchool, aWillingStudent, indexStudents } from "../support/found-students";

let services: TestServices;
let school: ASchool;
let recruiter: EnterpriseActor;
let listingId: string;
beforeAll(async () => {
  services = await aDatabase();
});
beforeEach(async () => {
  services.clock.set("2026-11-20T09:00:00+08:00");
  await services.db.school.updateMany({ data: { studentSearch: "off" } }); // those of earlier tests
  school = await anOpenSchool(services);
  const firm = await anEnterprise(services);
  recruiter = await aRecruiter(services, firm.id);
  listingId = (await aListing(services, firm.id)).id;
});
afterAll(() => services.close());

async function find(actor: EnterpriseActor, address = "") {
  const ask = readAsk(new URLSearchParams(address));
  const locale = "zh-CN" as const;
  return listStudents(services, actor, { ask, locale, correctionsFor: correctionsFor(services) });
}
async function idsFor(actor: EnterpriseActor, address = "") {
  const found = await find(actor, address);
  return found?.rows.map(({ id }) => id) ?? [];
}
const eventsOf = async (name: Event["name"]) =>
  services.db.outboxEvent.findMany({ where: { name }, orderBy: { id: "asc" } });
const invite = (studentId: string, over: { listingId?: string; note?: string } = {}) =>
  inviteStudent(services, recruiter, { studentId, listingId, note: "", ...over });

describe("who is found", () => {
  test("index and rows agree for every wish, school's setting and school's word", async () => {
    type Found = Record<"studentSearch" | "visibility" | "id", string>;
    const people: Found[] = [];
    for (const studentSearch of studentSearches) {
      const one = await anOpenSchool(services, studentSearch);
      for (const visibility of visibilities) {
        const { person } = await aWillingStudent(services, one, { visibility });
        people.push({ studentSearch, visibility, id: person.id });
      }
    }
    await indexStudents(services);
    const { enterpriseId } = recruiter;
    const opensTo = (word: "approved" | "not_a_fit" | null) =>
      people.flatMap(({ studentSearch, visibility, id }) => {
        if (studentSearch === "off" || visibility === "hidden" || word === "not_a_fit") return [];
        const isForAll = studentSearch === "verified_enterprises" && visibility === "verified";
        return word === "approved" || isForAll ? [id] : [];
      });
    for (const word of ["approved", "not_a_fit", null] as const) {
      if (word)
        await services.db.schoolEnterprise.updateMany({
          where: { enterpriseId },
          data: { verdict: word, reasonCode: word === "approved" ? null : "other" },
        });
      else await services.db.schoolEnterprise.deleteMany({ where: { enterpriseId } });
      const found = await find(recruiter);
      expect(new Set(found?.rows.map(({ id }) => id))).toEqual(new Set(opensTo(word)));
      expect(found?.total).toBe(opensTo(word).length);
    }
  });

  test("a firm whose papers are not good finds nobody, whatever it asks", async () => {
    const { person } = await aWillingStudent(services, school);
    await indexStudents(services);
    const { enterpriseId } = recruiter;
    for (const status of ["pending", "suspended", "refused"] as const) {
      await services.db.enterprise.update({ where: { id: enterpriseId }, data: { status } });
      expect(await find(recruiter)).toBeNull();
      expect(no(await invite(person.id))).toBe("invitation.student_not_found");
    }
  });

  test("a minor is found on the eighteenth birthday, without any deed", async () => {
    const { person } = await aWillingStudent(services, school, { birthDate: "2008-11-21" });
    await services.db.studentProfile.update({
      where: { personId: person.id },
      data: { visibility: "verified" },
    });
    await reconcileSearch.run(services, {});
    expect(await idsFor(recruiter)).toEqual([]);
    services.clock.pass(24);
    await reconcileSearch.run(services, {});
    expect(await idsFor(recruiter)).toEqual([person.id]);
  });

  test("a stale index shows nobody who hides, is placed, has left or refuses the firm", async () => {
    const people = [];
    for (let n = 0; n < 4; n += 1) people.push(await aWillingStudent(services, school));
    await indexStudents(services);
    expect(await idsFor(recruiter)).toHaveLength(4);
    const [hides, left, placed, refuses] = people.map(({ person }) => person.id);
    const { db, clock } = services;
    await db.studentProfile.update({ where: { personId: hides! }, data: { visibility: "hidden" } });
    await db.enrolment.updateMany({ where: { personId: left! }, data: { state: "left" } });
    const application = await db.application.create({
      data: {
        ...{ id: crypto.randomUUID(), listingId, studentId: placed!, status: "placed" },
        enrolmentId: people[2]!.enrolment.id,
        ...{ holdsSeat: true, snapshot: {}, movedAt: clock.now(), submittedAt: clock.now() },
      },
    });
    await db.placement.create({
      data: {
        ...{
          id: crypto.randomUUID(),
          applicationId: application.id,
          studentId: placed!,
          listingId,
          enrolmentId: people[2]!.enrolment.id,
        },
        ...{ schoolId: school.school.id, enterpriseId: recruiter.enterpriseId },
        ...{ kind: "internship", state: "confirmed", createdAt: clock.now() },
      },
    });
    await db.refusedEnterprise.create({
      data: { personId: refuses!, enterpriseId: recruiter.enterpriseId, since: clock.now() },
    });
    expect(await idsFor(recruiter)).toEqual([]);
    for (const id of [hides, left, placed, refuses]) {
      expect(no(await invite(id!))).toBe("invitation.student_not_found");
    }
    await reconcileSearch.run(services, {});
    const held = await services.search.students.versions(null, 1000);
    expect(held.map(({ id }) => id)).toEqual([refuses]);
  });

  test("a profile that changes is told to the index by its event", async () => {
    const { person, actor } = await aWillingStudent(services, school);
    await indexStudents(services);
    const told = await services.db.studentProfile.findUniqueOrThrow({
      where: { personId: person.id },
      include: { skills: { select: { skillCode: true, evidence: true, level: true } } },
    });
    const version = versionOf(told, "visibility");
    yes(
      await editProfile(services, actor, {
        group: "visibility",
        version,
        visibility: "hidden",
        then: "next",
      }),
    );
    const [event] = (await eventsOf("profile.changed")).slice(-1);
    const of = { name: "profile.changed" as const, personId: person.id };
    expect(event?.payload).toEqual({ personId: person.id });
    const [job] = jobsFor(of, event!.id);
    expect(job?.name).toBe(refreshFoundStudents.name);
    await refreshFoundStudents.run(services, job!.payload);
    expect((await services.search.students.versions(null, 1000)).map(({ id }) => id)).not.toContain(
      person.id,
    );
  });

  test("words are understood, rows show what was looked for and nothing of the person", async () => {
    const skill =
      [...services.reference.skills.values()].find(({ names }) => names["zh-CN"] === "数控车削") ??
      [...services.reference.skills.values()][0]!;
    const { person } = await aWillingStudent(services, school, {
      ...{ name: "欧阳晓明", skillCode: skill.code },
    });
    await aWillingStudent(services, school);
    await indexStudents(services);
    const found = await find(
      recruiter,
      new URLSearchParams({ q: `清远 ${skill.names["zh-HK"]}` }).toString(),
    );
    expect(found?.rows.map(({ id }) => id)).toEqual([person.id]);
    expect(found?.chips).toMatchObject([{ key: "place", value: "441800", isTyped: true }]);
    expect(found?.rows[0]).toMatchObject({ family: "欧阳", invited: null });
    expect(found?.rows[0]?.skills).toEqual([
      { code: skill.code, name: skill.names["zh-CN"], evidence: ["certificate"], isMatched: true },
    ]);
    const said = JSON.stringify(found);
    for (const secret of ["晓明", "喜欢动手", "2006", "139", "林家长", "13800138000"]) {
      expect(said).not.toContain(secret);
    }
  });
});

describe("invitations", () => {
  test("a student is invited once, told, and applies from there", async () => {
    const { person, actor } = await aWillingStudent(services, school);
    const { invitationId } = yes(await invite(person.id, { note: "看到你会电梯维保。" }));
    expect(no(await invite(person.id))).toBe("invitation.twice");
    const [event] = (await eventsOf("student.invited")).slice(-1);
    expect(await tellParties(services, event!.id)).toBe(1);
    const notice = await services.db.notification.findFirstOrThrow({
      where: { personId: person.id },
    });
    expect(notice).toMatchObject({ about: "student_invited", path: "/student/invitations" });
    expect(JSON.stringify(notice.params)).not.toContain("看到你");
    expect(await countMyInvitations(services, actor)).toBe(1);
    const { waiting } = await readMyInvitations(services, actor);
    expect(waiting).toMatchObject([{ invitationId, note: "看到你会电梯维保。", state: "waiting" }]);
    const answered = yes(
      await answerInvitation(services, actor, { intent: "accept", invitationId }),
    );
    expect(answered).toEqual({ listingId, isNew: true });
    const again = await answerInvitation(services, actor, { intent: "accept", invitationId });
    expect(no(again)).toBe("invitation.not_found");
    const [sent] = await listSentInvitations(services, recruiter);
    expect(sent).toMatchObject({ family: "林", state: "accepted", applicationId: null });
  });

  test("an invitation to what has closed waits for nobody", async () => {
    const { person, actor } = await aWillingStudent(services, school);
    yes(await invite(person.id));
    expect(await countMyInvitations(services, actor)).toBe(1);
    const data = { status: "paused" } as const;
    await services.db.listing.update({ where: { id: listingId }, data });
    expect(await countMyInvitations(services, actor)).toBe(0);
    expect((await readMyInvitations(services, actor)).past).toMatchObject([{ state: "over" }]);
  });

  test("nobody answers for another", async () => {
    const { person } = await aWillingStudent(services, school);
    const other = await aWillingStudent(services, school);
    const { invitationId } = yes(await invite(person.id));
    const input = { intent: "accept", invitationId } as const;
    expect(no(await answerInvitation(services, other.actor, input))).toBe("invitation.not_found");
    const firm = { intent: "refuse_firm", enterpriseId: recruiter.enterpriseId } as const;
    expect(no(await answerInvitation(services, other.actor, firm))).toBe("invitation.not_found");
  });

  test("it waits fourteen days; afterwards the student may be invited again", async () => {
    const { person, actor } = await aWillingStudent(services, school);
    const { invitationId } = yes(await invite(person.id));
    services.clock.pass(14 * 24 + 1);
    const late = await answerInvitation(services, actor, { intent: "accept", invitationId });
    expect(no(late)).toBe("invitation.not_found");
    expect((await readMyInvitations(services, actor)).past).toMatchObject([{ state: "expired" }]);
    yes(await invite(person.id));
  });

  test.each([
    ["a telephone", "打 13800138000"],
    ["a fee", "报名请先交押金 500 元"],
  ])("words with %s are refused", async (what, note) => {
    const { person } = await aWillingStudent(services, school);
    const { InviteStudent } = await import("~/app/features/find-students/invite-student.server");
    const parsed = InviteStudent.safeParse({ studentId: person.id, listingId, note });
    if (what === "a telephone") expect(parsed.success).toBe(false);
    else expect(no(await invite(person.id, { note }))).toBe("application.unlawful_demand");
  });

  test("only open listings of its own, only where the student may apply, not twice the same way", async () => {
    const { person } = await aWillingStudent(services, school);
    const elsewhere = await anEnterprise(services);
    const foreign = await aListing(services, elsewhere.id);
    const closed = await aListing(services, recruiter.enterpriseId, {
      ...{ status: "closed", closeReason: "filled", closedAt: services.clock.now() },
    });
    const degree = await aListing(services, recruiter.enterpriseId, { educationRank: 4 });
    const refusalOf = async (id: string) => no(await invite(person.id, { listingId: id }));
    expect(await refusalOf(foreign.id)).toBe("listing.not_found");
    expect(await refusalOf(closed.id)).toBe("listing.not_open");
    expect(await refusalOf(degree.id)).toBe("invitation.cannot_apply");
    const hidden = await aWillingStudent(services, school, { visibility: "hidden" });
    expect(no(await invite(hidden.person.id))).toBe("invitation.student_not_found");
  });

  test("thirty a month, also for two colleagues at once", async () => {
    const { enterpriseId, personId } = recruiter;
    const { person } = await aWillingStudent(services, school);
    const other = await aWillingStudent(services, school);
    const sentAt = services.clock.now();
    await services.db.studentInvitation.createMany({
      data: Array.from({ length: invitationsAMonth - 1 }, () => ({
        ...{ id: crypto.randomUUID(), enterpriseId, listingId, studentId: personId },
        ...{ invitedById: personId, sentAt, expiresAt: new Date(sentAt.getTime() + 1) },
      })),
    });
    expect(await countInvitationsLeft(services, recruiter)).toEqual({ left: 1, of: 30 });
    const both = await Promise.all([invite(person.id), invite(other.person.id)]);
    const refused = both.filter(({ ok }) => !ok);
    expect(refused).toHaveLength(1);
    expect(no(refused[0]!)).toBe("invitation.month_full");
    services.clock.set("2026-12-01T00:00:00+08:00");
    expect(await countInvitationsLeft(services, recruiter)).toEqual({ left: 30, of: 30 });
  });

  test("a firm that is refused neither finds nor invites; the student may change that", async () => {
    const { person, actor } = await aWillingStudent(services, school);
    await indexStudents(services);
    yes(await invite(person.id));
    const { enterpriseId } = recruiter;
    yes(await answerInvitation(services, actor, { intent: "refuse_firm", enterpriseId }));
    expect(await idsFor(recruiter)).toEqual([]);
    expect((await listSentInvitations(services, recruiter))[0]?.state).toBe("declined");
    const mine = await readMyInvitations(services, actor);
    expect(mine.refused.map(({ id }) => id)).toEqual([enterpriseId]);
    yes(await answerInvitation(services, actor, { intent: "allow_firm", enterpriseId }));
    expect(await idsFor(recruiter)).toEqual([person.id]);
  });
});

describe("recommendations", () => {
  test("who allows it is seen at once, a minor after a yes, and gone when it is taken back", async () => {
    await services.db.school.updateMany({ data: { studentSearch: "off" } });
    const adviser = await aSchoolStaff(services, school);
    const grown = await aWillingStudent(services, school, { visibility: "school_approved" });
    const minor = await aStudent(services, school, { birthDate: "2009-05-01" });
    const { enterpriseId } = recruiter;
    const studentIds = [grown.person.id, minor.person.id];
    const form = await readRecommendForm(services, adviser, {
      ...{ firm: enterpriseId, schoolClass: school.schoolClass.id },
    });
    expect(form.firm?.listings.map(({ id }) => id)).toEqual([listingId]);
    expect(form.students.map(({ id }) => id).sort()).toEqual([...studentIds].sort());
    const input = { enterpriseId, listingId, studentIds, note: "都做过实训" };
    const { listId, asked } = yes(await recommendStudents(services, adviser, input));
    expect(asked).toBe(1);
    const seen = async () =>
      (await listRecommended(services, recruiter, "zh-CN")).flatMap(({ students }) =>
        students.map(({ id }) => id),
      );
    const look = (studentId: string) =>
      findStudentToInvite(services, recruiter, { studentId, locale: "zh-CN" });
    expect(await seen()).toEqual([grown.person.id]);
    expect(await look(minor.person.id)).toBeNull();
    const [told] = (await eventsOf("student.recommendation_asked")).slice(-1);
    expect(await tellParties(services, told!.id)).toBe(1);
    yes(await answerInvitation(services, minor.actor, { intent: "agree", listId }));
    expect((await seen()).sort()).toEqual([...studentIds].sort());
    expect(await look(minor.person.id)).not.toBeNull();
    yes(await invite(minor.person.id));
    yes(await answerInvitation(services, minor.actor, { intent: "disagree", listId }));
    expect(await seen()).toEqual([grown.person.id]);
    const [list] = await listRecommendations(services, adviser);
    expect(list?.students.map(({ state }) => state).sort()).toEqual(["agreed", "declined"]);
    yes(await withdrawList(services, adviser, { listId }));
    expect(await seen()).toEqual([]);
  });

  test("a button pressed twice makes one list, and who moves to another school is on it no more", async () => {
    const adviser = await aSchoolStaff(services, school);
    const { person, enrolment } = await aWillingStudent(services, school);
    const input = {
      ...{ enterpriseId: recruiter.enterpriseId, note: "按两次" },
      studentIds: [person.id],
    };
    const both = await Promise.all([
      recommendStudents(services, adviser, input),
      recommendStudents(services, adviser, input),
    ]);
    expect(new Set(both.map((one) => yes(one).listId)).size).toBe(1);
    const other = { ...input, note: "另一张" };
    expect(yes(await recommendStudents(services, adviser, other)).listId).not.toBe(
      yes(both[0]).listId,
    );
    const seen = async () =>
      (await listRecommended(services, recruiter, "zh-CN")).filter(({ note }) => note === "按两次");
    expect(await seen()).toHaveLength(1);
    const next = await aSchool(services);
    await services.db.enrolment.update({ where: { id: enrolment.id }, data: { state: "left" } });
    await services.db.enrolment.create({
      data: {
        ...{ ...enrolment, id: newId(services.clock.now().getTime()), state: "enrolled" },
        ...{ schoolId: next.school.id, classId: next.schoolClass.id },
      },
    });
    expect(await seen()).toEqual([]);
    expect(no(await invite(person.id))).toBe("invitation.student_not_found");
  });

  test("who was never asked leaves every list by hiding, and comes back by a yes of their own", async () => {
    const adviser = await aSchoolStaff(services, school);
    const { person, actor } = await aWillingStudent(services, school);
    const { enterpriseId } = recruiter;
    const input = { enterpriseId, studentIds: [person.id], note: "" };
    const { listId } = yes(await recommendStudents(services, adviser, input));
    const seen = () => listRecommended(services, recruiter, "en");
    expect(await seen()).toHaveLength(1);
    const data = { visibility: "hidden" } as const;
    await services.db.studentProfile.update({ where: { personId: person.id }, data });
    expect(await seen()).toEqual([]);
    expect(no(await invite(person.id))).toBe("invitation.student_not_found");
    const { recommendations } = await readMyInvitations(services, actor);
    expect(recommendations).toMatchObject([{ listId, state: "asked" }]);
    yes(await answerInvitation(services, actor, { intent: "agree", listId }));
    expect(await seen()).toHaveLength(1);
  });

  test("a firm is told once of a list, however often its only student changes mind", async () => {
    const adviser = await aSchoolStaff(services, school);
    const { person, actor } = await aStudent(services, school, { birthDate: "2009-05-01" });
    const { enterpriseId } = recruiter;
    const input = { enterpriseId, studentIds: [person.id], note: "" };
    const { listId } = yes(await recommendStudents(services, adviser, input));
    const before = (await eventsOf("student.recommended")).length;
    for (const intent of ["agree", "disagree", "agree"] as const) {
      yes(await answerInvitation(services, actor, { intent, listId }));
    }
    expect(await eventsOf("student.recommended")).toHaveLength(before + 1);
  });

  test("only own students, only to approved firms, only by whose list it is", async () => {
    const adviser = await aSchoolStaff(services, school);
    const stranger = await aSchoolStaff(services, await anOpenSchool(services));
    const { person } = await aStudent(services, school);
    const { enterpriseId } = recruiter;
    const input = { enterpriseId, studentIds: [person.id], note: "" };
    expect(no(await recommendStudents(services, stranger, input))).toBe(
      "recommendation.students_not_yours",
    );
    const { listId } = yes(await recommendStudents(services, adviser, input));
    expect(no(await withdrawList(services, stranger, { listId }))).toBe("recommendation.not_found");
    expect(await listRecommended(services, recruiter, "zh-CN")).toEqual([]);
    await services.db.schoolEnterprise.deleteMany({ where: { enterpriseId } });
    expect(no(await recommendStudents(services, adviser, input))).toBe(
      "recommendation.firm_not_approved",
    );
  });

  test("the school's no to a firm ends its lists", async () => {
    const adviser = await aSchoolStaff(services, school);
    const { person } = await aWillingStudent(services, school);
    const { enterpriseId } = recruiter;
    yes(
      await recommendStudents(services, adviser, {
        enterpriseId,
        studentIds: [person.id],
        note: "",
      }),
    );
    expect(await listRecommended(services, recruiter, "en")).toHaveLength(1);
    const data = { verdict: "not_a_fit", reasonCode: "other" } as const;
    await services.db.schoolEnterprise.updateMany({ where: { enterpriseId }, data });
    expect(await listRecommended(services, recruiter, "en")).toEqual([]);
  });
});

describe("the school's word", () => {
  test("is off by default, said by those who speak for the school, with the figures of each answer", async () => {
    const fresh = await services.db.school.create({
      data: {
        id: crypto.randomUUID(),
        name: "新校",
        shortName: "新校",
        kind: "secondary",
        regionCode: "441800",
      },
    });
    expect(fresh.studentSearch).toBe("off");
    const adviser = await aSchoolStaff(services, school);
    const office = await aSchoolStaff(services, school, "internship_office");
    await aWillingStudent(services, school);
    await aWillingStudent(services, school, { visibility: "school_approved" });
    await aWillingStudent(services, school, { birthDate: "2009-05-01" });
    expect(await readStudentSearch(services, office)).toMatchObject({
      ...{ studentSearch: "verified_enterprises", mayDecide: true, students: 3 },
      opensTo: { approved_enterprises: 2, verified_enterprises: 1 },
    });
    const off = { studentSearch: "off" } as const;
    expect(no(await setStudentSearch(services, adviser, off))).toBe("approval.not_yours_to_decide");
    await indexStudents(services);
    expect(await idsFor(recruiter)).toHaveLength(2);
    yes(await setStudentSearch(services, office, off));
    expect(await idsFor(recruiter)).toEqual([]);
    const [event] = (await eventsOf("school.student_search_set")).slice(-1);
    const of = { name: "school.student_search_set" as const, schoolId: school.school.id };
    await refreshFoundStudents.run(services, jobsFor(of, event!.id)[0]!.payload);
    expect(await services.search.students.versions(null, 1000)).toEqual([]);
  });
});
