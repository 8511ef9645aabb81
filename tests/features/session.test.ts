import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { changePassword } from "~/app/features/accounts/change-password.server";
import { hashPassword } from "~/app/features/accounts/password.server";
import { listMyGrants, listMySessions } from "~/app/features/accounts/read-account.server";
import { revokeSession } from "~/app/features/accounts/revoke-session.server";
import { setLocale } from "~/app/features/accounts/set-locale.server";
import { signIn } from "~/app/features/accounts/sign-in.server";
import { signOut } from "~/app/features/accounts/sign-out.server";
import { switchRole } from "~/app/features/accounts/switch-role.server";
import { newId } from "~/app/platform/id";
import { findSignedIn, type SignedIn } from "~/app/platform/session.server";
import { aDatabase, type TestServices } from "../support/database";
import { anEnterprise } from "../support/factories";
import { aRequestContext } from "../support/request-context";

const password = "三元里坐地铁2026";
let passwordHash: string;
let services: TestServices;
beforeAll(async () => {
  services = await aDatabase();
  passwordHash = await hashPassword(password);
});
afterAll(() => services.close());

let counter = 0;
async function aMember() {
  counter += 1;
  const now = services.clock.now();
  const phone = `+86137${String(10_000_000 + counter)}`;
  const person = await services.db.person.create({
    data: { id: newId(now.getTime()), name: "陈招聘", phone, passwordHash },
  });
  const enterprise = await anEnterprise(services);
  const grant = await services.db.roleGrant.create({
    data: {
      id: newId(now.getTime()),
      personId: person.id,
      role: "recruiter",
      enterpriseId: enterprise.id,
      validFrom: new Date("2026-01-01"),
    },
  });
  return { person, phone, enterprise, grant };
}

const aCaller = (address = "203.0.113.7") => ({ address, userAgent: "Firefox", sessionId: null });
const byPhone = (phone: string, typed = password) => ({
  contact: { kind: "phone" as const, value: phone },
  password: typed,
});
async function signInAs(phone: string, typed = password, sessionId: string | null = null) {
  const outcome = await signIn(services, byPhone(phone, typed), { ...aCaller(), sessionId });
  if (!outcome.ok) throw new Error(outcome.refusal.code);
  return outcome.value.cookie;
}

/** Whoever a cookie stands for, asked anew as each request does. */
function whoIs(cookie: string): Promise<SignedIn | null> {
  const request = new Request("http://market.test/", {
    headers: { cookie: cookie.split(";")[0]! },
  });
  const context = aRequestContext(services);
  return findSignedIn(request, context);
}
async function mustBe(cookie: string): Promise<SignedIn> {
  const signedIn = await whoIs(cookie);
  if (!signedIn) throw new Error("the cookie opens nothing");
  return signedIn;
}

describe("signing in", () => {
  test("opens a session in the role, told by a cookie that only this site and no script reads", async () => {
    const { person, phone, enterprise } = await aMember();
    const cookie = await signInAs(phone);
    expect(cookie).toMatch(/^__Host-session=[\w-]{43}; Path=\/; HttpOnly; Secure; SameSite=Lax/);
    expect((await mustBe(cookie)).actor).toMatchObject({
      personId: person.id,
      side: "enterprise",
      enterpriseId: enterprise.id,
    });
    const stored = await services.db.session.findFirstOrThrow({ where: { personId: person.id } });
    expect(cookie).not.toContain(stored.tokenHash);
    const trace = await services.db.auditEntry.findMany({ where: { actorId: person.id } });
    expect(trace.map(({ action }) => action)).toEqual(["account.signed_in"]);
  });

  test.each([
    ["a wrong password", (phone: string) => byPhone(phone, "不是这个密码")],
    ["an unknown phone", () => byPhone("+8613999999999")],
  ])("refuses %s with one and the same no", async (_name, input) => {
    const { phone } = await aMember();
    expect(await signIn(services, input(phone), aCaller("198.51.100.1"))).toEqual({
      ok: false,
      refusal: { code: "account.wrong_credentials", detail: {} },
    });
  });

  test("an account without a password is not opened by any", async () => {
    const { person, phone } = await aMember();
    await services.db.person.update({ where: { id: person.id }, data: { passwordHash: null } });
    expect(await signIn(services, byPhone(phone), aCaller())).toMatchObject({ ok: false });
  });

  test("comes back in the role used last, and never in one that has ended", async () => {
    const { person, phone, grant } = await aMember();
    const other = await services.db.roleGrant.create({
      data: {
        id: newId(services.clock.now().getTime()),
        personId: person.id,
        role: "mentor",
        enterpriseId: grant.enterpriseId,
        validFrom: new Date("2026-02-01"),
      },
    });
    const cookie = await signInAs(phone);
    expect((await mustBe(cookie)).actor?.role).toBe("recruiter");
    await switchRole(services, await mustBe(cookie), { grantId: other.id });
    expect((await mustBe(cookie)).actor?.role).toBe("mentor");
    expect((await mustBe(await signInAs(phone))).actor?.role).toBe("mentor");
    await services.db.roleGrant.update({
      where: { id: other.id },
      data: { validUntil: services.clock.now() },
    });
    expect((await mustBe(await signInAs(phone))).actor?.role).toBe("recruiter");
  });
});

describe("a session", () => {
  test("is new at every sign-in, and the one before in this browser ends (fixation)", async () => {
    const { phone } = await aMember();
    const first = await signInAs(phone);
    const second = await signInAs(phone, password, (await mustBe(first)).sessionId);
    expect(second).not.toBe(first);
    expect(await whoIs(first)).toBeNull();
    expect(await whoIs(second)).not.toBeNull();
  });

  test("is refused when its token was made by somebody else", async () => {
    expect(await whoIs(`__Host-session=${"a".repeat(43)}`)).toBeNull();
  });

  test("opens nothing after signing out", async () => {
    const { phone } = await aMember();
    const cookie = await signInAs(phone);
    await signOut(services, await mustBe(cookie));
    expect(await whoIs(cookie)).toBeNull();
  });

  test("ends everywhere when the password changes, except where it was changed, with a new token", async () => {
    const { phone } = await aMember();
    const [here, elsewhere] = [await signInAs(phone), await signInAs(phone)];
    const changed = await changePassword(
      services,
      await mustBe(here),
      { passwordNow: password, password: "换了一个新密码" },
      aCaller(),
    );
    if (!changed.ok) throw new Error(changed.refusal.code);
    expect(await whoIs(here)).toBeNull();
    expect(await whoIs(elsewhere)).toBeNull();
    expect((await mustBe(changed.value)).actor?.role).toBe("recruiter");
    await expect(signInAs(phone)).rejects.toThrow("account.wrong_credentials");
    expect(await signInAs(phone, "换了一个新密码")).toBeTruthy();
  });

  test("keeps when the old password was wrong", async () => {
    const { phone } = await aMember();
    const cookie = await signInAs(phone);
    const input = { passwordNow: "猜猜看是什么", password: "换了一个新密码" };
    expect(await changePassword(services, await mustBe(cookie), input, aCaller())).toMatchObject({
      refusal: { code: "account.wrong_password" },
    });
    expect(await whoIs(cookie)).not.toBeNull();
  });

  test("opens nothing once the account is closed", async () => {
    const { person, phone } = await aMember();
    const cookie = await signInAs(phone);
    const disabledAt = services.clock.now();
    await services.db.person.update({ where: { id: person.id }, data: { disabledAt } });
    expect(await whoIs(cookie)).toBeNull();
    await expect(signInAs(phone)).rejects.toThrow("account.wrong_credentials");
  });

  test("has no role once the role has ended", async () => {
    const { phone, grant } = await aMember();
    const cookie = await signInAs(phone);
    const validUntil = services.clock.now();
    await services.db.roleGrant.update({ where: { id: grant.id }, data: { validUntil } });
    expect((await mustBe(cookie)).actor).toBeNull();
  });

  test("ends after fourteen days without use", async () => {
    const { phone } = await aMember();
    const cookie = await signInAs(phone);
    services.clock.pass(13 * 24);
    expect(await whoIs(cookie)).not.toBeNull();
    services.clock.pass(15 * 24);
    expect(await whoIs(cookie)).toBeNull();
    services.clock.set("2026-11-20T10:00:00+08:00");
  });
});

describe("my sessions", () => {
  test("are listed with the present one first, and can be ended one by one or all but this", async () => {
    const { phone } = await aMember();
    const [lost, here, third] = [
      await signInAs(phone),
      await signInAs(phone),
      await signInAs(phone),
    ];
    const me = await mustBe(here);
    const rows = await listMySessions(services, me);
    expect(rows).toHaveLength(3);
    expect(rows[0]).toMatchObject({ sessionId: me.sessionId, isThis: true });
    const { sessionId } = await mustBe(lost);
    expect(await revokeSession(services, me, { sessionId })).toEqual({ ok: true, value: 1 });
    expect(await whoIs(lost)).toBeNull();
    expect(await revokeSession(services, me, {})).toEqual({ ok: true, value: 1 });
    expect(await whoIs(third)).toBeNull();
    expect(await whoIs(here)).not.toBeNull();
  });

  test("are mine alone: another person's is not there", async () => {
    const me = await mustBe(await signInAs((await aMember()).phone));
    const theirCookie = await signInAs((await aMember()).phone);
    const { sessionId } = await mustBe(theirCookie);
    expect(await revokeSession(services, me, { sessionId })).toMatchObject({
      refusal: { code: "account.session_not_found" },
    });
    expect(await whoIs(theirCookie)).not.toBeNull();
  });
});

describe("my roles", () => {
  test("name the organisation and the one I act in", async () => {
    const { phone, enterprise, grant } = await aMember();
    const me = await mustBe(await signInAs(phone));
    expect(await listMyGrants(services, me)).toEqual([
      {
        grantId: grant.id,
        role: "recruiter",
        organisation: enterprise.name,
        part: null,
        isCurrent: true,
      },
    ]);
  });

  test("somebody else's role cannot be taken", async () => {
    const me = await mustBe(await signInAs((await aMember()).phone));
    const { grant } = await aMember();
    expect(await switchRole(services, me, { grantId: grant.id })).toMatchObject({
      refusal: { code: "account.grant_not_yours" },
    });
  });
});

test("a language is kept with the person", async () => {
  const cookie = await signInAs((await aMember()).phone);
  await setLocale(services, await mustBe(cookie), { locale: "zh-HK" });
  expect((await mustBe(cookie)).locale).toBe("zh-HK");
});
