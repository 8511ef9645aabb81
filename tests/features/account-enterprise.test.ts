import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { decideEnterprise } from "~/app/features/accounts/decide-enterprise.server";
import { findEnterpriseFacts } from "~/app/features/accounts/read-enterprise-facts.server";
import { listEnterprises } from "~/app/features/accounts/read-enterprises.server";
import {
  RegisterEnterprise,
  registerEnterprise,
} from "~/app/features/accounts/register-enterprise.server";
import { aDatabase, type TestServices } from "../support/database";
import { anEnterprise, anOperator } from "../support/factories";

let services: TestServices;
beforeAll(async () => {
  services = await aDatabase();
});
afterAll(() => services.close());

let counter = 0;
function aForm(over: Record<string, string> = {}) {
  counter += 1;
  return RegisterEnterprise.parse({
    name: `粤北数控设备有限公司${counter}`,
    shortName: `粤北数控${counter}`,
    regionCode: "441800",
    registrationKind: "hk_business",
    registrationNumber: String(10_000_000 + counter),
    contactName: "何经理",
    contact: `hr${counter}@yuebei-cnc.example`,
    password: "北江大桥旁边的厂",
    agreed: "on",
    ...over,
  });
}
const aCaller = () => ({ address: `203.0.113.${counter % 250}`, userAgent: "", sessionId: null });
async function aRegistered(over: Record<string, string> = {}) {
  const outcome = await registerEnterprise(services, aForm(over), aCaller());
  if (!outcome.ok) throw new Error(outcome.refusal.code);
  return outcome.value;
}

describe("registering", () => {
  test("makes a pending firm with its administrator, consents, event and trace, and lets them in", async () => {
    const { enterpriseId, personId, cookie, side } = await aRegistered({
      registrationKind: "uscc",
      registrationNumber: " ９1350100m000100y43 ",
    });
    expect(side).toBe("enterprise");
    expect(cookie).toContain("__Host-session=");
    expect(await services.db.enterprise.findUnique({ where: { id: enterpriseId } })).toMatchObject({
      status: "pending",
      registrationNumber: "91350100M000100Y43",
    });
    const grants = await services.db.roleGrant.findMany({ where: { personId } });
    expect(grants).toMatchObject([{ role: "enterprise_admin", enterpriseId }]);
    const consents = await services.db.consent.findMany({ where: { personId } });
    expect(consents.map(({ purpose }) => purpose).sort()).toEqual(["privacy", "terms"]);
    const events = await services.db.outboxEvent.findMany({
      where: { name: "enterprise.registered" },
    });
    expect(events.map(({ payload }) => payload)).toContainEqual({ enterpriseId });
    const trace = await services.db.auditEntry.findMany({ where: { subjectId: enterpriseId } });
    expect(trace.map(({ action }) => action)).toEqual(["enterprise.registered"]);
  });

  test.each([
    ["uscc", "91350100M000100Y44"],
    ["uscc", "12345678"],
    ["hk_business", "1234"],
    ["macao_business", "ABC"],
  ])("refuses the %s %s and writes nothing", async (registrationKind, registrationNumber) => {
    const form = aForm({ registrationKind, registrationNumber });
    expect(await registerEnterprise(services, form, aCaller())).toMatchObject({
      refusal: { code: "enterprise.registration_invalid" },
    });
    expect(
      await services.db.person.count({ where: { name: "何经理", mail: form.contact.value } }),
    ).toBe(0);
  });

  test("a number that is registered is a no that names nobody", async () => {
    const registrationNumber = "55667788";
    await aRegistered({ registrationNumber });
    const outcome = await registerEnterprise(services, aForm({ registrationNumber }), aCaller());
    expect(outcome).toEqual({
      ok: false,
      refusal: { code: "enterprise.already_registered", detail: {} },
    });
  });

  test("after a refusal the same number may try again", async () => {
    const registrationNumber = "55667799";
    const { enterpriseId } = await aRegistered({ registrationNumber });
    const operator = await anOperator(services);
    await decideEnterprise(services, operator, {
      enterpriseId,
      move: "refuse",
      note: "证件不清楚",
    });
    const again = await aRegistered({ registrationNumber });
    const facts = await findEnterpriseFacts(services, operator, again.enterpriseId);
    expect(facts?.sameNumber).toMatchObject([{ enterpriseId, status: "refused" }]);
    const back = { enterpriseId, move: "reinstate" as const, note: "" };
    expect(await decideEnterprise(services, operator, back)).toMatchObject({
      refusal: { code: "enterprise.already_registered" },
    });
  });

  test("a contact that has an account signs in instead", async () => {
    await aRegistered({ contact: "138 0000 1234" });
    expect(
      await registerEnterprise(services, aForm({ contact: "+8613800001234" }), aCaller()),
    ).toMatchObject({
      refusal: { code: "account.contact_taken" },
    });
  });

  test("two presses at once make one firm", async () => {
    const form = aForm();
    const outcomes = await Promise.all(
      [1, 2, 3].map(() => registerEnterprise(services, form, aCaller())),
    );
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await services.db.enterprise.count({ where: { name: form.name } })).toBe(1);
    for (const outcome of outcomes) {
      if (!outcome.ok) expect(outcome.refusal.code).toBe("enterprise.already_registered");
    }
  });

  test("one address cannot register without end", async () => {
    const caller = { address: "198.51.100.99", userAgent: "", sessionId: null };
    const codes: string[] = [];
    for (let i = 0; i < 12; i += 1) {
      const outcome = await registerEnterprise(
        services,
        aForm({ registrationNumber: "1" }),
        caller,
      );
      codes.push(outcome.ok ? "in" : outcome.refusal.code);
    }
    expect(codes.slice(10)).toEqual(["account.too_many_attempts", "account.too_many_attempts"]);
  });
});

describe("the operator decides", () => {
  test("and the firm's standing, the note, the event and the trace follow", async () => {
    const { enterpriseId } = await aRegistered();
    const operator = await anOperator(services);
    for (const [move, note, status] of [
      ["approve", "", "approved"],
      ["suspend", "收到投诉", "suspended"],
      ["reinstate", "", "approved"],
    ] as const) {
      services.clock.pass(1);
      expect(await decideEnterprise(services, operator, { enterpriseId, move, note })).toEqual({
        ok: true,
        value: status,
      });
    }
    const facts = await findEnterpriseFacts(services, operator, enterpriseId);
    expect(facts?.history.map(({ action }) => action)).toEqual([
      "enterprise.reinstate",
      "enterprise.suspend",
      "enterprise.approve",
      "enterprise.registered",
    ]);
    expect(facts?.history[0]?.by).toBe(operator.name);
    const events = await services.db.outboxEvent.findMany({
      where: {
        name: "enterprise.moved",
        payload: { path: ["enterpriseId"], equals: enterpriseId },
      },
    });
    expect(events).toHaveLength(3);
  });

  test("a suspension without a word is refused and changes nothing", async () => {
    const { id: enterpriseId } = await anEnterprise(services);
    const operator = await anOperator(services);
    expect(
      await decideEnterprise(services, operator, { enterpriseId, move: "suspend", note: "" }),
    ).toMatchObject({
      refusal: { code: "enterprise.decision_needs_note" },
    });
    expect((await services.db.enterprise.findUnique({ where: { id: enterpriseId } }))?.status).toBe(
      "approved",
    );
  });

  test("two operators at once: one decision stands", async () => {
    const { enterpriseId } = await aRegistered();
    const [one, other] = [await anOperator(services), await anOperator(services)];
    const outcomes = await Promise.all([
      decideEnterprise(services, one, { enterpriseId, move: "approve", note: "" }),
      decideEnterprise(services, other, { enterpriseId, move: "refuse", note: "不像真的" }),
    ]);
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
  });

  test("sees who has the same name among firms known only from postings, and what the mailbox says", async () => {
    const unclaimed = await anEnterprise(services, {
      name: "东莞某某五金厂",
      status: "unclaimed",
      registrationKind: null,
      registrationNumber: null,
      sourceKey: "jobcn:1",
    });
    const { enterpriseId } = await aRegistered({
      name: "东莞某某五金厂",
      contact: "boss123@qq.com",
    });
    const facts = await findEnterpriseFacts(services, await anOperator(services), enterpriseId);
    expect(facts?.sameName).toMatchObject([{ enterpriseId: unclaimed.id, status: "unclaimed" }]);
    expect(facts?.administrators).toMatchObject([
      { mail: "boss123@qq.com", freeMail: true, elsewhere: [] },
    ]);
    expect(facts?.registrationValid).toBe(true);
  });

  test("finds the queue by standing, oldest first, and by words", async () => {
    const operator = await anOperator(services);
    const first = await aRegistered({ name: "惠州清泉水泵厂甲" });
    services.clock.pass(1);
    await aRegistered({ name: "惠州清泉水泵厂乙" });
    const queue = await listEnterprises(services, operator, {
      status: "pending",
      words: "清泉水泵",
    });
    expect(queue.rows.map(({ name }) => name)).toEqual(["惠州清泉水泵厂甲", "惠州清泉水泵厂乙"]);
    expect(queue.rows[0]?.enterpriseId).toBe(first.enterpriseId);
    expect(queue.counts.pending).toBe(2);
    expect(queue.counts.approved).toBe(0);
  });

  test("nobody's firm is null", async () => {
    const id = "00000000-0000-7000-8000-00000000dead";
    expect(await findEnterpriseFacts(services, await anOperator(services), id)).toBeNull();
  });
});
