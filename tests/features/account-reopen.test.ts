import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { acceptInvitation } from "~/app/features/accounts/accept-invitation.server";
import { endGrant } from "~/app/features/accounts/end-grant.server";
import { InviteStaff, inviteStaff } from "~/app/features/accounts/invite-staff.server";
import { findInvitation } from "~/app/features/accounts/read-invitation.server";
import {
  type ReopenAccount,
  reopenAccount,
  type Reopener,
} from "~/app/features/accounts/reopen-account.server";
import { signIn } from "~/app/features/accounts/sign-in.server";
import { hashOf, newId, newToken } from "~/app/platform/id";
import { sweepImports } from "~/workers/jobs/sweep-imports";
import { sweepSessions } from "~/workers/jobs/sweep-sessions";
import { aDatabase, type TestServices } from "../support/database";
import {
  anEnterprise,
  anOperator,
  aRecruiter,
  aSchool,
  aSchoolStaff,
  aStudent,
} from "../support/factories";

let services: TestServices;
beforeAll(async () => {
  services = await aDatabase();
});
afterAll(() => services.close());

const caller = { address: "203.0.113.6", userAgent: "", sessionId: null };
const refusal = (code: string) => ({ ok: false, refusal: { code } });
const grantOf = async ({ personId }: { personId: string }) => {
  const { id } = await services.db.roleGrant.findFirstOrThrow({ where: { personId } });
  return { grantId: id };
};
const grant = (personId: string, role: "student" | "recruiter" | "school_admin", at: object) =>
  services.db.roleGrant.create({
    data: {
      ...{ id: newId(services.clock.now().getTime()), personId, role, ...at },
      validFrom: new Date("2026-01-01"),
    },
  });
async function reopen(by: Reopener, input: ReopenAccount) {
  const outcome = await reopenAccount(services, by, input);
  if (!outcome.ok) throw new Error(outcome.refusal.code);
  return outcome.value;
}
const open = (token: string, password: string) =>
  acceptInvitation(services, { intent: "open", token, password, agreed: "on" }, null, caller);

describe("a forgotten password", () => {
  test("is set anew by the link that a class adviser hands over; old sessions and old links end", async () => {
    const school = await aSchool(services);
    const {
      person,
      enrolment,
      grant: held,
    } = await aStudent(services, school, {
      phone: "+8613912345670",
    });
    const adviser = await aSchoolStaff(services, school);
    const first = await reopen(adviser, { enrolmentId: enrolment.id });
    const { token, name } = await reopen(adviser, { enrolmentId: enrolment.id });
    expect(name).toBe(person.name);
    expect(await open(first.token, "第一个链接作废")).toMatchObject(
      refusal("account.invitation_gone"),
    );
    expect(await findInvitation(services, token, null)).toMatchObject({ way: "open" });
    const me = { personId: person.id, name, locale: null, actor: null, sessionId: person.id };
    expect(await findInvitation(services, token, me)).toMatchObject({ way: "open" });
    const before = newId(services.clock.now().getTime());
    await services.db.session.create({
      data: {
        ...{ id: before, tokenHash: hashOf(newToken()), personId: person.id },
        ...{ createdAt: services.clock.now(), lastSeenAt: services.clock.now() },
        expiresAt: new Date("2027-01-01"),
      },
    });
    expect(await open(token, "新的密码好记")).toMatchObject({ value: { personId: person.id } });
    const old = await services.db.session.findUniqueOrThrow({ where: { id: before } });
    expect(old.revokedAt).not.toBeNull();
    const contact = { kind: "phone" as const, value: "+8613912345670" };
    expect(await signIn(services, { contact, password: "新的密码好记" }, caller)).toMatchObject({
      ok: true,
    });
    expect(await open(token, "不能再用一次")).toMatchObject(refusal("account.invitation_gone"));
    const grants = await services.db.roleGrant.findMany({ where: { personId: person.id } });
    expect(grants.map(({ id }) => id)).toEqual([held.id]);
    const traces = await services.db.auditEntry.findMany({ where: { action: "account.reopened" } });
    expect(traces.map(({ actorId }) => actorId)).toContain(adviser.personId);
    expect(JSON.stringify(traces)).not.toContain(token);
  });

  test("of staff is helped by their own administrators, and gives no role besides", async () => {
    const firm = await anEnterprise(services);
    const school = await aSchool(services);
    const pairs = [
      [
        await aRecruiter(services, firm.id, "enterprise_admin"),
        await aRecruiter(services, firm.id),
      ],
      [
        await aSchoolStaff(services, school, "school_admin"),
        await aSchoolStaff(services, school, "college_office"),
      ],
      [await anOperator(services, "operator_admin"), await anOperator(services)],
    ] as const;
    for (const [admin, colleague] of pairs) {
      const { token } = await reopen(admin, await grantOf(colleague));
      expect(await open(token, "记得住的新密码")).toMatchObject({
        value: { personId: colleague.personId, side: colleague.side },
      });
      const held = { where: { personId: colleague.personId } };
      expect(await services.db.roleGrant.count(held)).toBe(1);
    }
  });
});

describe("nobody takes an account over", () => {
  test("outside the scope the person is not there", async () => {
    const [own, foreign] = [await aSchool(services), await aSchool(services)];
    const { enrolment } = await aStudent(services, own);
    for (const role of ["class_adviser", "college_office", "school_admin"] as const) {
      const stranger = await aSchoolStaff(services, foreign, role);
      const input = { enrolmentId: enrolment.id };
      expect(await reopenAccount(services, stranger, input)).toMatchObject(
        refusal("account.not_found"),
      );
    }
    const otherClass = await services.db.schoolClass.create({
      data: { ...own.schoolClass, id: newId(services.clock.now().getTime()), name: "别的班" },
    });
    const adviser = { ...(await aSchoolStaff(services, own)), classId: otherClass.id };
    expect(await reopenAccount(services, adviser, { enrolmentId: enrolment.id })).toMatchObject(
      refusal("account.not_found"),
    );
    const firmAdmin = async () =>
      aRecruiter(services, (await anEnterprise(services)).id, "enterprise_admin");
    expect(
      await reopenAccount(services, await firmAdmin(), await grantOf(await firmAdmin())),
    ).toMatchObject(refusal("account.not_found"));
  });

  test("a student is reached by enrolment only, not by naming the role", async () => {
    const school = await aSchool(services);
    const { grant: held } = await aStudent(services, school);
    const adviser = await aSchoolStaff(services, school);
    expect(await reopenAccount(services, adviser, { grantId: held.id })).toMatchObject(
      refusal("account.not_found"),
    );
  });

  test("roles that help nobody, and one's own account", async () => {
    const school = await aSchool(services);
    const { enrolment } = await aStudent(services, school);
    const admin = await aSchoolStaff(services, school, "school_admin");
    const teacher = await aSchoolStaff(services, school, "guiding_teacher");
    const adviser = await aSchoolStaff(services, school);
    const no = refusal("account.not_allowed");
    const input = { enrolmentId: enrolment.id };
    expect(await reopenAccount(services, teacher, input)).toMatchObject(no);
    expect(await reopenAccount(services, adviser, await grantOf(admin))).toMatchObject(no);
    expect(await reopenAccount(services, admin, await grantOf(admin))).toMatchObject(no);
  });

  test("who also has a role elsewhere, or a higher one here, is refused", async () => {
    const school = await aSchool(services);
    const adviser = await aSchoolStaff(services, school);
    const firm = await anEnterprise(services);
    const works = await aStudent(services, school);
    await grant(works.person.id, "recruiter", { enterpriseId: firm.id });
    const rules = await aStudent(services, school);
    await grant(rules.person.id, "school_admin", { schoolId: school.school.id });
    for (const { enrolment } of [works, rules]) {
      expect(await reopenAccount(services, adviser, { enrolmentId: enrolment.id })).toMatchObject(
        refusal("account.held_elsewhere"),
      );
    }
    const admin = await aSchoolStaff(services, school, "school_admin");
    const input = { enrolmentId: rules.enrolment.id };
    expect(await reopenAccount(services, admin, input)).toMatchObject({ ok: true });
  });

  test("the school of now helps a student who came from another, the old one no more", async () => {
    const [old, next] = [await aSchool(services), await aSchool(services)];
    const before = await aStudent(services, old, { state: "graduated" });
    const { enrolment } = await aStudent(services, next);
    const personId = before.person.id;
    await services.db.enrolment.update({ where: { id: enrolment.id }, data: { personId } });
    await grant(personId, "student", { schoolId: next.school.id });
    const adviser = {
      old: await aSchoolStaff(services, old),
      next: await aSchoolStaff(services, next),
    };
    expect(
      await reopenAccount(services, adviser.old, { enrolmentId: before.enrolment.id }),
    ).toMatchObject(refusal("account.held_elsewhere"));
    expect(
      await reopenAccount(services, adviser.next, { enrolmentId: enrolment.id }),
    ).toMatchObject({ ok: true });
  });

  test("a removed colleague's links open nothing: neither those they sent nor their own", async () => {
    const firm = await anEnterprise(services);
    const [boss, second] = [
      await aRecruiter(services, firm.id, "enterprise_admin"),
      await aRecruiter(services, firm.id, "enterprise_admin"),
    ];
    const own = await reopen(boss, await grantOf(second));
    const input = InviteStaff.parse({ role: "enterprise_admin", contact: "friend@firm.example" });
    const sent = await inviteStaff(services, second, input);
    if (!sent.ok) throw new Error(sent.refusal.code);
    expect(await endGrant(services, boss, await grantOf(second))).toMatchObject({ ok: true });
    for (const { token } of [own, sent.value]) {
      expect(await findInvitation(services, token, null)).toBeNull();
      expect(await open(token, "后门的密码一个")).toMatchObject(refusal("account.invitation_gone"));
    }
  });

  test("a link to a role that ended meanwhile brings nothing back", async () => {
    const firm = await anEnterprise(services);
    const boss = await aRecruiter(services, firm.id, "enterprise_admin");
    const colleague = await aRecruiter(services, firm.id);
    const { token } = await reopen(boss, await grantOf(colleague));
    await services.db.roleGrant.updateMany({
      where: { personId: colleague.personId },
      data: { validUntil: services.clock.now() },
    });
    expect(await open(token, "后门的密码一个")).toMatchObject(refusal("account.invitation_gone"));
    const { passwordHash } = await services.db.person.findUniqueOrThrow({
      where: { id: colleague.personId },
    });
    expect(passwordHash).toBeNull();
  });
});

test("what an import read is forgotten after a day, unless somebody works on it", async () => {
  const { db, clock } = services;
  const at = clock.now();
  const run = async (state: "checked" | "committing" | "committed") => {
    const id = newId(at.getTime());
    await db.importRun.create({
      data: {
        ...{ id, kind: "roster", state, fileName: "a.csv", fileHash: "h", sourceName: "s" },
        createdAt: at,
        rows: {
          create: { rowNo: 2, key: "1", outcome: "good", data: { birthDate: "2008-01-01" } },
        },
      },
    });
    return id;
  };
  const ids = [await run("checked"), await run("committing"), await run("committed")];
  const rows = async () => {
    const left = await db.importRow.findMany({ where: { runId: { in: ids } } });
    return left.map(({ runId }) => ids.indexOf(runId)).sort();
  };
  const atWork = async () => {
    await db.importRun.update({ where: { id: ids[1]! }, data: { askedAt: clock.now() } });
    await sweepImports.run(services, {});
  };
  clock.pass(23);
  await atWork();
  expect(await rows()).toEqual([0, 1, 2]);
  clock.pass(2);
  await atWork();
  expect(await rows()).toEqual([1]);
  expect(await db.importRun.count({ where: { id: { in: ids } } })).toBe(2);
});

test("the sweep forgets closed invitations after thirty days", async () => {
  const { db, clock } = services;
  expect(await db.invitation.count()).toBeGreaterThan(0);
  clock.pass(38 * 24);
  await sweepSessions.run(services, {});
  expect(await db.invitation.count()).toBe(0);
});
