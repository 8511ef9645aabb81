import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  type AcceptInvitation,
  acceptInvitation,
} from "~/app/features/accounts/accept-invitation.server";
import { demoLogins } from "~/app/features/accounts/demo-logins.data";
import { enterDemo, listDemoLogins } from "~/app/features/accounts/demo-logins.server";
import { endGrant } from "~/app/features/accounts/end-grant.server";
import {
  InviteStaff,
  inviteStaff,
  type Inviter,
} from "~/app/features/accounts/invite-staff.server";
import { findInvitation } from "~/app/features/accounts/read-invitation.server";
import { readTeam } from "~/app/features/accounts/read-team.server";
import { revokeInvitation } from "~/app/features/accounts/revoke-invitation.server";
import type { Env } from "~/app/platform/env.server";
import { hashOf, newId, newToken } from "~/app/platform/id";
import type { SignedIn } from "~/app/platform/session.server";
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

const aCaller = { address: "203.0.113.5", userAgent: "", sessionId: null };
let counter = 0;
const aContact = () => `new${(counter += 1)}@firm.example`;
async function anInvitation(by: Inviter, over: Partial<Record<keyof InviteStaff, string>> = {}) {
  const input = InviteStaff.parse({ role: "recruiter", contact: aContact(), ...over });
  const outcome = await inviteStaff(services, by, input);
  if (!outcome.ok) throw new Error(outcome.refusal.code);
  return outcome.value;
}
const joining = (token: string, over: object = {}) =>
  ({
    intent: "join",
    token,
    name: "周新人",
    contact: { kind: "mail", value: aContact() },
    password: "第一天上班很早",
    agreed: "on",
    ...over,
  }) as AcceptInvitation;
const join = (token: string, over: object = {}) =>
  acceptInvitation(services, joining(token, over), null, aCaller);
const asSignedIn = (by: { personId: string; name: string }): SignedIn => ({
  ...{ personId: by.personId, name: by.name, locale: null, actor: null },
  sessionId: "00000000-0000-7000-8000-000000000000",
});
const gone = { refusal: { code: "account.invitation_gone" } };

describe("an invitation", () => {
  test("brings a new person into the inviter's firm, signed in, with consents", async () => {
    const firm = await anEnterprise(services);
    const admin = await aRecruiter(services, firm.id, "enterprise_admin");
    const { token } = await anInvitation(admin);
    expect(await findInvitation(services, token, null)).toMatchObject({
      role: "recruiter",
      organisation: firm.name,
      way: "join",
    });
    const joined = await join(token);
    if (!joined.ok) throw new Error(joined.refusal.code);
    const { personId } = joined.value;
    const grants = await services.db.roleGrant.findMany({ where: { personId } });
    expect(grants).toMatchObject([{ role: "recruiter", enterpriseId: firm.id }]);
    expect(await services.db.consent.count({ where: { personId } })).toBe(2);
  });

  test("keeps its token out of every table", async () => {
    const admin = await aRecruiter(services, (await anEnterprise(services)).id, "enterprise_admin");
    const { token, invitationId } = await anInvitation(admin);
    const events = await services.db.outboxEvent.findMany({ where: { name: "person.invited" } });
    expect(events.map(({ payload }) => payload)).toContainEqual({ invitationId });
    const rows = await services.db.invitation.findMany();
    expect(JSON.stringify([events, rows, await services.db.auditEntry.findMany()])).not.toContain(
      token,
    );
  });

  test("opens once, also for two at the same time", async () => {
    const admin = await aRecruiter(services, (await anEnterprise(services)).id, "enterprise_admin");
    const { token } = await anInvitation(admin);
    const outcomes = await Promise.all([join(token), join(token)]);
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await join(token)).toMatchObject(gone);
    expect(await findInvitation(services, token, null)).toBeNull();
  });

  test("is over after seven days", async () => {
    const admin = await aRecruiter(services, (await anEnterprise(services)).id, "enterprise_admin");
    const { token } = await anInvitation(admin);
    services.clock.pass(7 * 24);
    expect(await findInvitation(services, token, null)).toBeNull();
    expect(await join(token)).toMatchObject(gone);
    services.clock.set("2026-11-20T10:00:00+08:00");
  });

  test("can be taken back, and a second one replaces the first", async () => {
    const admin = await aRecruiter(services, (await anEnterprise(services)).id, "enterprise_admin");
    const { token, invitationId } = await anInvitation(admin);
    expect(await revokeInvitation(services, admin, { invitationId })).toMatchObject({ ok: true });
    expect(await join(token)).toMatchObject(gone);
    const contact = aContact();
    const first = await anInvitation(admin, { contact });
    const second = await anInvitation(admin, { contact });
    expect(await join(first.token)).toMatchObject(gone);
    expect(await join(second.token)).toMatchObject({ ok: true });
  });

  test("stays open when the contact has an account already", async () => {
    const admin = await aRecruiter(services, (await anEnterprise(services)).id, "enterprise_admin");
    const { token } = await anInvitation(admin);
    const { mail } = await services.db.person.findUniqueOrThrow({ where: { id: admin.personId } });
    expect(await join(token, { contact: { kind: "mail", value: mail } })).toMatchObject({
      refusal: { code: "account.contact_taken" },
    });
    expect(await join(token)).toMatchObject({ ok: true });
  });

  test("links to the person who is signed in, and gives a role once", async () => {
    const firm = await anEnterprise(services);
    const admin = await aRecruiter(services, firm.id, "enterprise_admin");
    const other = await aRecruiter(services, (await anEnterprise(services)).id);
    for (const expected of [{ ok: true }, { refusal: { code: "account.role_held_already" } }]) {
      const { token } = await anInvitation(admin);
      const link = { intent: "link" as const, token };
      expect(await findInvitation(services, token, asSignedIn(other))).toMatchObject({
        way: "link",
      });
      expect(await acceptInvitation(services, link, asSignedIn(other), aCaller)).toMatchObject(
        expected,
      );
    }
    const grants = await services.db.roleGrant.findMany({ where: { personId: other.personId } });
    expect(grants.map(({ enterpriseId }) => enterpriseId)).toContain(firm.id);
    expect(grants).toHaveLength(2);
  });

  test("from a roster opens the account that the school has made, for nobody else", async () => {
    const school = await aSchool(services);
    const { person, grant } = await aStudent(services, school);
    const staff = await aSchoolStaff(services, school, "school_admin");
    const token = newToken();
    const now = services.clock.now();
    await services.db.invitation.create({
      data: {
        ...{ id: newId(now.getTime()), tokenHash: hashOf(token), role: "student" },
        ...{ schoolId: school.school.id, personId: person.id, sentTo: "2401", createdAt: now },
        ...{ invitedById: staff.personId, expiresAt: new Date(now.getTime() + 86_400_000) },
      },
    });
    expect(await findInvitation(services, token, null)).toMatchObject({
      way: "open",
      name: person.name,
    });
    const link = { intent: "link" as const, token };
    expect(await acceptInvitation(services, link, asSignedIn(staff), aCaller)).toMatchObject(gone);
    expect(await join(token)).toMatchObject(gone);
    const open = {
      intent: "open" as const,
      token,
      password: "我的第一个密码",
      agreed: "on" as const,
    };
    expect(await acceptInvitation(services, open, null, aCaller)).toMatchObject({
      value: { personId: person.id, side: "student" },
    });
    const grants = await services.db.roleGrant.findMany({ where: { personId: person.id } });
    expect(grants.map(({ id }) => id)).toEqual([grant.id]);
  });

  test("nobody opens an account by a way that the invitation does not give", async () => {
    const admin = await aRecruiter(services, (await anEnterprise(services)).id, "enterprise_admin");
    const { token } = await anInvitation(admin);
    const open = {
      intent: "open" as const,
      token,
      password: "我的第一个密码",
      agreed: "on" as const,
    };
    expect(await acceptInvitation(services, open, null, aCaller)).toMatchObject(gone);
    expect(
      await acceptInvitation(services, { intent: "link", token }, null, aCaller),
    ).toMatchObject(gone);
  });
});

describe("nobody reaches into another organisation", () => {
  test("a recruiter and a mentor invite nobody", async () => {
    const firm = await anEnterprise(services);
    for (const role of ["recruiter", "mentor"] as const) {
      const actor = await aRecruiter(services, firm.id, role);
      const input = InviteStaff.parse({ role: "recruiter", contact: aContact() });
      expect(await inviteStaff(services, actor, input)).toMatchObject({
        refusal: { code: "account.not_allowed" },
      });
    }
  });

  test("an administrator invites into the own firm, whatever else the form says, and no school role", async () => {
    const admin = await aRecruiter(services, (await anEnterprise(services)).id, "enterprise_admin");
    const foreign = await aSchool(services);
    const { invitationId } = await anInvitation(admin, { classId: foreign.schoolClass.id });
    const row = await services.db.invitation.findUnique({ where: { id: invitationId } });
    expect(row).toMatchObject({ enterpriseId: admin.enterpriseId, schoolId: null, classId: null });
    const input = InviteStaff.parse({ role: "school_admin", contact: aContact() });
    expect(await inviteStaff(services, admin, input)).toMatchObject({
      refusal: { code: "account.not_allowed" },
    });
    expect(
      InviteStaff.safeParse({
        role: "recruiter",
        contact: aContact(),
        enterpriseId: foreign.school.id,
      }).success,
    ).toBe(false);
  });

  test("a suspended firm invites nobody", async () => {
    const firm = await anEnterprise(services, { status: "suspended" });
    const admin = await aRecruiter(services, firm.id, "enterprise_admin");
    const input = InviteStaff.parse({ role: "recruiter", contact: aContact() });
    expect(await inviteStaff(services, admin, input)).toMatchObject({
      refusal: { code: "enterprise.suspended" },
    });
  });

  test("a class adviser needs a class, and one of this school", async () => {
    const [own, foreign] = [await aSchool(services), await aSchool(services)];
    const admin = await aSchoolStaff(services, own, "school_admin");
    for (const classId of [undefined, foreign.schoolClass.id]) {
      const input = InviteStaff.parse({ role: "class_adviser", contact: aContact(), classId });
      expect(await inviteStaff(services, admin, input)).toMatchObject({
        refusal: { code: "account.scope_needed" },
      });
    }
    const { token } = await anInvitation(admin, {
      role: "class_adviser",
      classId: own.schoolClass.id,
    });
    const joined = await join(token);
    if (!joined.ok) throw new Error(joined.refusal.code);
    const grants = await services.db.roleGrant.findMany({
      where: { personId: joined.value.personId },
    });
    expect(grants).toMatchObject([{ schoolId: own.school.id, classId: own.schoolClass.id }]);
  });

  test("another firm's invitation and role are not there", async () => {
    const [mine, theirs] = [
      await aRecruiter(services, (await anEnterprise(services)).id, "enterprise_admin"),
      await aRecruiter(services, (await anEnterprise(services)).id, "enterprise_admin"),
    ];
    const { invitationId, token } = await anInvitation(theirs);
    expect(await revokeInvitation(services, mine, { invitationId })).toMatchObject(gone);
    const grant = await services.db.roleGrant.findFirstOrThrow({
      where: { personId: theirs.personId },
    });
    expect(await endGrant(services, mine, { grantId: grant.id })).toMatchObject({
      refusal: { code: "account.not_found" },
    });
    const team = await readTeam(services, mine);
    expect(team.members.map(({ name }) => name)).toEqual([mine.name]);
    expect(team.members[0]).toMatchObject({ isMe: true, canEnd: false });
    expect(team.invitations).toEqual([]);
    expect(await join(token)).toMatchObject({ ok: true });
  });

  test("a team shows names and roles, never phone or mail; invitations only to those who invite", async () => {
    const firm = await anEnterprise(services);
    const admin = await aRecruiter(services, firm.id, "enterprise_admin");
    const recruiter = await aRecruiter(services, firm.id);
    await anInvitation(admin);
    expect((await readTeam(services, admin)).invitations).toHaveLength(1);
    const seen = await readTeam(services, recruiter);
    expect(seen.invitations).toEqual([]);
    expect(seen.members).toHaveLength(2);
    expect(JSON.stringify(seen)).not.toContain("@example.test");
  });
});

describe("ending a colleague's role", () => {
  test("closes the firm to them at once, and never one's own", async () => {
    const firm = await anEnterprise(services);
    const admin = await aRecruiter(services, firm.id, "enterprise_admin");
    const recruiter = await aRecruiter(services, firm.id);
    const grants = await services.db.roleGrant.findMany({ where: { enterpriseId: firm.id } });
    const of = (personId: string) => grants.find((grant) => grant.personId === personId)!.id;
    expect(await endGrant(services, recruiter, { grantId: of(admin.personId) })).toMatchObject({
      refusal: { code: "account.not_allowed" },
    });
    expect(await endGrant(services, admin, { grantId: of(admin.personId) })).toMatchObject({
      refusal: { code: "account.not_allowed" },
    });
    expect(await endGrant(services, admin, { grantId: of(recruiter.personId) })).toMatchObject({
      ok: true,
    });
    expect((await readTeam(services, admin)).members).toHaveLength(1);
  });
});

describe("the demo's open door", () => {
  const inMode = (env: Partial<Env>) => ({ ...services, env: { ...services.env, ...env } });
  test("lets one in as its people where it is on", async () => {
    const operator = await anOperator(services);
    const { mail } = demoLogins.find(({ key }) => key === "operator")!;
    await services.db.person.update({ where: { id: operator.personId }, data: { mail } });
    const demo = inMode({ MODE: "demo", DEMO_LOGINS: "on" });
    expect(await listDemoLogins(demo)).toEqual([
      { key: "operator", name: operator.name, role: "operator_reviewer", organisation: null },
    ]);
    expect(await enterDemo(demo, { key: "operator" }, aCaller)).toMatchObject({
      value: { personId: operator.personId, side: "operator" },
    });
    expect(await enterDemo(demo, { key: "minor" }, aCaller)).toMatchObject({ ok: false });
  });

  test.each([
    { MODE: "production", DEMO_LOGINS: "on" },
    { MODE: "production", DEMO_LOGINS: "off" },
    { MODE: "demo", DEMO_LOGINS: "off" },
    { MODE: "development", DEMO_LOGINS: "off" },
  ] as const)("does not exist with %o", async (env) => {
    expect(await listDemoLogins(inMode(env))).toEqual([]);
    expect(await enterDemo(inMode(env), { key: "operator" }, aCaller)).toMatchObject({
      refusal: { code: "account.not_found" },
    });
  });
});
