// Links for people without an account: a code opens one browser for half an hour, is guessed five times at most, comes again
// only after a pause, and nothing that lies in the tables opens anything.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { codeLaw } from "~/app/domain/guest-link";
import { askCode } from "~/app/features/guests/ask-code.server";
import { findGuest } from "~/app/features/guests/find-guest.server";
import { sendAgain } from "~/app/features/guests/send-again.server";
import { tryCode } from "~/app/features/guests/try-code.server";
import { guestLetter } from "~/app/features/notices/guest-letter.server";
import { sendWaitingNotices } from "~/app/features/notices/send-waiting-notices.server";
import { guestCode, makeGuestLink } from "~/app/platform/guest-link.server";
import { no, yes } from "../support/applications";
import { aDatabase, type TestServices } from "../support/database";
import { anEnterprise, type ASchool, aSchool, aStudent } from "../support/factories";
import { aPlacement } from "../support/placements";

let services: TestServices;
let school: ASchool;
let placementId: string;
let studentName: string;
const phone = "13820000001";

const openLink = (over: { phone?: string; mail?: string } = {}) =>
  services.db.$transaction((tx) =>
    makeGuestLink(services.env, tx, services.clock.now(), {
      ...{ purpose: "consent", placementId, party: "guardian", name: "林家长", phone },
      ...{ createdById: null, ...over },
    }),
  );
const codeOf = async (linkId: string) => {
  const { codesSent } = await services.db.guestLink.findUniqueOrThrow({ where: { id: linkId } });
  return guestCode(services.env, linkId, codesSent);
};
const wrong = (code: string) => String((Number(code) + 1) % 1_000_000).padStart(6, "0");
const asking = (cookie = "") =>
  new Request("http://test/g/x", { headers: { cookie: cookie.split(";")[0] ?? "" } });
const isProved = async (token: string, cookie?: string) =>
  (await findGuest(services, asking(cookie), token))?.guest.isProved;

beforeAll(async () => {
  services = await aDatabase();
});
afterAll(() => services.close());
beforeEach(async () => {
  school = await aSchool(services);
  const student = await aStudent(services, school);
  studentName = student.person.name;
  const firm = await anEnterprise(services);
  placementId = (await aPlacement(services, student, firm)).id;
  await services.db.noticeDelivery.deleteMany();
  await services.pool.query(`delete from "RateLimit"`);
});

describe("a code", () => {
  test("opens this link in this browser for half an hour, once", async () => {
    const { token, linkId } = await openLink();
    const other = await openLink({ phone: "13820000002" }).catch(() => null);
    expect(other).not.toBeNull(); // a second link of the same thing ends the first
    expect(await findGuest(services, asking(), token)).toBeNull();
    const { token: now, linkId: id } = other!;
    yes(await askCode(services, { token: now, by: "sms" }));
    const code = await codeOf(id);
    const { cookie } = yes(await tryCode(services, { token: now, code }, "a"));
    expect(await isProved(now, cookie)).toBe(true);
    expect(await isProved(now)).toBe(false);
    expect(await isProved(now, cookie.replace(id.slice(-12), linkId.slice(-12)))).toBe(false);
    expect(no(await tryCode(services, { token: now, code }, "a"))).toBe("guest.code_ended");
    services.clock.pass(0.51);
    expect(await isProved(now, cookie)).toBe(false);
  });

  test("is guessed five times at most, and right too late is wrong", async () => {
    const { token, linkId } = await openLink();
    yes(await askCode(services, { token, by: "sms" }));
    const code = await codeOf(linkId);
    for (let n = 0; n < codeLaw.tries; n += 1) {
      expect(no(await tryCode(services, { token, code: wrong(code) }, "a"))).toBe(
        "guest.code_wrong",
      );
    }
    expect(no(await tryCode(services, { token, code }, "a"))).toBe("guest.code_tried_out");
    services.clock.pass(0.02);
    yes(await askCode(services, { token, by: "sms" }));
    services.clock.pass(0.2);
    const late = { token, code: await codeOf(linkId) };
    expect(no(await tryCode(services, late, "a"))).toBe("guest.code_ended");
  });

  test("comes once a minute and eight times in all, and only where the link says", async () => {
    const { token } = await openLink();
    yes(await askCode(services, { token, by: "sms" }));
    expect(no(await askCode(services, { token, by: "sms" }))).toBe("guest.code_too_soon");
    expect(no(await askCode(services, { token, by: "mail" }))).toBe("guest.no_address");
    for (let n = 1; n < codeLaw.most; n += 1) {
      services.clock.pass(0.02);
      yes(await askCode(services, { token, by: "sms" }));
    }
    services.clock.pass(0.02);
    expect(no(await askCode(services, { token, by: "sms" }))).toBe("guest.code_too_often");
  });
});

describe("a letter", () => {
  test("holds nothing that opens anything until it is sent", async () => {
    const { token, linkId } = await openLink();
    yes(await askCode(services, { token, by: "sms" }));
    const rows = JSON.stringify([
      await services.db.noticeDelivery.findMany(),
      await services.db.guestLink.findMany(),
      (await services.db.outboxEvent.findMany()).map(({ payload }) => payload),
    ]);
    expect(rows).not.toContain(token);
    expect(rows).not.toContain(await codeOf(linkId));
    expect((await guestLetter(services, linkId, "code"))?.body).toContain(await codeOf(linkId));
    expect((await guestLetter(services, linkId, "invite"))?.body).toContain(`/g/${token}`);
    expect(await sendWaitingNotices(services)).toBe(2);
    await services.db.guestLink.updateMany({ data: { revokedAt: services.clock.now() } });
    expect(await guestLetter(services, linkId, "invite")).toBeNull();
  });

  test("comes again to its own telephone alone, and nobody learns whether there was one", async () => {
    const { token } = await openLink();
    const again = async (to: string, student: string) => {
      const before = await services.db.noticeDelivery.count();
      const answer = await sendAgain(services, { phone: to, student }, "a");
      expect(yes(answer)).toBeNull();
      return (await services.db.noticeDelivery.count()) - before;
    };
    expect(await again(phone, studentName)).toBe(1);
    expect(await again("13900000000", studentName)).toBe(0);
    expect(await again(phone, "不是他")).toBe(0);
    services.clock.pass(31 * 24);
    expect(await findGuest(services, asking(), token)).toBeNull();
    expect(await again(phone, studentName)).toBe(1);
    expect(no(await sendAgain(services, { phone, student: studentName }, "a"))).toBe(
      "guest.too_many",
    );
  });
});
