// Seals of an outside service, against a real server that plays the provider: what goes out, what is believed of what comes back,
// and that nothing comes onto a paper late, twice, under other words, or from somebody else.
import { createHash } from "node:crypto";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { askAgain, askSeals } from "~/app/features/seals/ask-seals.server";
import { isInside, mayCall } from "~/app/features/seals/find-seal-service.server";
import { readSealDesk } from "~/app/features/seals/read-seals.server";
import { failSealRequest, sendSealRequest } from "~/app/features/seals/send-seal-request.server";
import { SetSealService, setSealService } from "~/app/features/seals/set-seal-service.server";
import { takeSealWord } from "~/app/features/seals/take-seal-word.server";
import { signatureOf } from "~/app/features/seals/webhook-seal-service.server";
import { findFile } from "~/app/features/files/read-files.server";
import { movePaper } from "~/app/features/papers/move-paper.server";
import { replacePaper } from "~/app/features/papers/replace-paper.server";
import { no, yes } from "../support/applications";
import { aDatabase, type TestServices } from "../support/database";
import { aRecruiter, aSchool, aSchoolStaff } from "../support/factories";
import { aPaperDesk, type PaperDesk } from "../support/paper-desk";
import { aPdf } from "../support/some-files";

let services: TestServices;
let desk: PaperDesk;
let provider: Server;
let url: string;
const secret = "s3cret-that-both-sides-hold";
type Order = {
  request: string;
  number: string;
  contentHash: string;
  pdf: string;
  pdfHash: string;
  signers: { party: string; name: string }[];
  backTo: string;
};
type Got = { order: Order; isSigned: boolean };
let got: Got[];
/** What the provider answers next; 201 while there is nothing here. */
let answers: number[];

const set = (over: object = {}, by = desk.office) =>
  setSealService(
    services,
    by,
    SetSealService.parse({ name: "测试签", url, password: secret, isOn: "on", ...over }),
  );
const ask = (paperIds: string[], by = desk.office) => askSeals(services, by, { paperIds });
const requestOf = (paperId: string) =>
  services.db.sealRequest.findFirstOrThrow({ where: { paperId }, orderBy: { askedAt: "desc" } });
/** Asked and handed over; what the provider got. */
async function sent(paperId: string): Promise<Order> {
  yes(await ask([paperId]));
  await sendSealRequest(services, (await requestOf(paperId)).id);
  return got.at(-1)!.order;
}
type Way = { id?: string; at?: Date; key?: string; school?: string };
let messages = 0;
/** The provider's word on an order, as it says it unless told otherwise. */
function say({ request, contentHash, pdfHash }: Order, over: object = {}, way: Way = {}) {
  const body = Buffer.from(
    JSON.stringify({
      ...{ request, contentHash, pdfHash, party: "firm", sealedBy: "何经理" },
      ...{ sealedAt: services.clock.now().toISOString(), sealedPdf: aPdf().toString("base64") },
      certificate: { serial: "5A:01", issuer: "CN=Test CA" },
      ...over,
    }),
  );
  const {
    id = `message-${String((messages += 1))}`,
    at = services.clock.now(),
    key = secret,
  } = way;
  const time = String(Math.floor(at.getTime() / 1_000));
  const signature = signatureOf(key, time, id, body);
  const headers = new Headers({
    "zhiqiao-time": time,
    "zhiqiao-id": id,
    "zhiqiao-signature": signature,
  });
  return takeSealWord(services, way.school ?? desk.school.school.id, { headers, body }, "address");
}
const place = (paperId: string, party: "firm" | "school" = "firm") =>
  services.db.paperSignature.findFirstOrThrow({ where: { paperId, party, voidedAt: null } });
/** What the trail says of this request and of this school. */
const refusals = async ({ request }: Order) =>
  (
    await services.db.auditEntry.findMany({
      where: {
        action: "seal.refuse_word",
        subjectId: { in: [request, desk.school.school.id] },
      },
    })
  ).flatMap(({ fields }) => fields);

beforeAll(async () => {
  services = await aDatabase();
  provider = createServer((req, res) => {
    const parts: Buffer[] = [];
    req.on("data", (part: Buffer) => parts.push(part));
    req.on("end", () => {
      const body = Buffer.concat(parts);
      const [time, id, signature] = ["zhiqiao-time", "zhiqiao-id", "zhiqiao-signature"].map(
        (name) => String(req.headers[name]),
      );
      const order = JSON.parse(body.toString()) as Order;
      got.push({ order, isSigned: signature === signatureOf(secret, time!, id!, body) });
      res.writeHead(answers.shift() ?? 201, { "content-type": "application/json" });
      res.end(JSON.stringify({ reference: `T-${String(got.length)}` }));
    });
  });
  await new Promise<void>((ready) => provider.listen(0, "127.0.0.1", ready));
  url = `http://127.0.0.1:${String((provider.address() as AddressInfo).port)}/orders`;
});
afterAll(async () => {
  provider.closeAllConnections();
  provider.close();
  await services.close();
});
beforeEach(async () => {
  [got, answers] = [[], []];
  desk = await aPaperDesk(services);
  yes(await set());
});

describe("what goes out", () => {
  test("is the frozen paper with its hashes, signed, once for each request", async () => {
    const paperId = await desk.anUnsealed();
    const order = await sent(paperId);
    const { contentHash, number } = await desk.row(paperId);
    const pdf = Buffer.from(order.pdf, "base64");
    expect(got[0]?.isSigned).toBe(true);
    expect(order).toMatchObject({ contentHash, number });
    expect(order.signers.map(({ party }) => party)).toEqual(["firm", "school"]);
    expect(order.signers[0]?.name).toBe(desk.firm.name);
    expect(order.backTo).toMatch(new RegExp(`/hooks/seals/${desk.school.school.id}$`));
    expect(pdf.subarray(0, 5).toString()).toBe("%PDF-");
    expect(createHash("sha256").update(pdf).digest("hex")).toBe(order.pdfHash);
    expect(await requestOf(paperId)).toMatchObject({ state: "sent", reference: "T-1" });
    await sendSealRequest(services, (await requestOf(paperId)).id);
    expect(got).toHaveLength(1);
    expect(no(await ask([paperId]))).toBe("paper.not_found");
  });

  test("a second try sends the same bytes, and a school reads why the last one failed", async () => {
    const paperId = await desk.anUnsealed();
    answers = [503];
    yes(await ask([paperId]));
    const { id } = await requestOf(paperId);
    await expect(sendSealRequest(services, id)).rejects.toThrow("503");
    await failSealRequest(services, id, "the e-seal service answered 503");
    const { requests } = await readSealDesk(services, desk.office);
    expect(requests).toMatchObject([{ state: "failed", fault: "the e-seal service answered 503" }]);
    expect(no(await askAgain(services, desk.adviser, { requestId: id }))).toBe("seal.not_yours");
    yes(await askAgain(services, desk.office, { requestId: id }));
    await sendSealRequest(services, id);
    expect(got.map(({ order }) => order.pdfHash)).toEqual([
      got[0]!.order.pdfHash,
      got[0]!.order.pdfHash,
    ]);
    expect((await requestOf(paperId)).state).toBe("sent");
  });

  test("is asked for by the office, for papers of its scope that lack a seal", async () => {
    const paperId = await desk.anUnsealed();
    expect(no(await ask([paperId], desk.adviser))).toBe("seal.not_yours");
    expect(no(await ask([]))).toBe("seal.none_ticked");
    const stranger = await aSchoolStaff(services, await aSchool(services), "internship_office");
    expect(no(await ask([paperId], stranger))).toBe("seal.no_service");
    yes(
      await setSealService(
        services,
        stranger,
        SetSealService.parse({ name: "他校", url, password: secret, isOn: "on" }),
      ),
    );
    expect(no(await ask([paperId], stranger))).toBe("paper.not_found");
    const consent = await desk.open("consent", (await desk.place()).placementId);
    expect(no(await ask([consent]))).toBe("paper.not_found");
    const { unsealed } = await readSealDesk(services, desk.office);
    expect(unsealed.map((one) => [one.paperId, one.missing])).toEqual([
      [paperId, ["firm", "school"]],
    ]);
  });
});

describe("what comes back", () => {
  test("stands on the paper like every other seal, with its certificate and the sealed file", async () => {
    const paperId = await desk.anUnsealed();
    const order = await sent(paperId);
    yes(await say(order));
    const { evidence, ...signed } = await place(paperId);
    expect(signed).toMatchObject({
      ...{ method: "outside_seal", typedName: "何经理", contentHash: order.contentHash },
      ...{ personId: null, signedAt: services.clock.now() },
    });
    const { sealedFileId } = evidence as { sealedFileId: string };
    expect(evidence).toMatchObject({
      ...{ certificate: { serial: "5A:01", issuer: "CN=Test CA" }, sealRequestId: order.request },
      sealedPdfHash: createHash("sha256").update(aPdf()).digest("hex"),
    });
    expect((await desk.row(paperId)).state).toBe("signing");
    yes(await say(order, { party: "school", sealedBy: "校办" }));
    expect((await desk.row(paperId)).state).toBe("signed");
    expect((await requestOf(paperId)).state).toBe("done");
    for (const who of [desk.office, desk.boss])
      expect(await findFile(services, who, sealedFileId, "whole")).not.toBeNull();
    for (const who of [null, desk.student.actor])
      expect(await findFile(services, who, sealedFileId, "whole")).toBeNull();
    yes(await movePaper(services, desk.office, { paperId, step: "validate" }));
    expect(no(await say(order))).toBe("seal.request_over");
  });

  test("twice is once: the same message is refused, another one of the same seal too", async () => {
    const paperId = await desk.anUnsealed();
    const order = await sent(paperId);
    const all = await Promise.all([1, 2, 3].map(() => say(order, {}, { id: "the-same-1" })));
    expect(all.map((one) => (one.ok ? "taken" : one.refusal.code)).sort()).toEqual([
      ...["seal.replayed", "seal.replayed", "taken"],
    ]);
    expect(no(await say(order))).toBe("paper.signed_already");
    expect(
      await services.db.paperStep.count({ where: { paperId, step: "sign", party: "firm" } }),
    ).toBe(1);
    const { requests } = await readSealDesk(services, desk.office);
    expect(requests[0]?.messages.map(({ outcome }) => outcome)).toEqual([
      ...["taken", "paper.signed_already"],
    ]);
  });

  const minutes = (n: number) => new Date(services.clock.now().getTime() + n * 60_000);
  const wrong: [string, () => [over: object, way?: Way], code: string][] = [
    ["another secret", () => [{}, { key: "x".repeat(30) }], "seal.signature_wrong"],
    ["an id that is none", () => [{}, { id: "" }], "seal.signature_wrong"],
    ["six minutes late", () => [{}, { at: minutes(-6) }], "seal.stale"],
    ["six minutes early", () => [{}, { at: minutes(6) }], "seal.stale"],
    ["other words", () => [{ contentHash: "0".repeat(64) }], "seal.other_words"],
    ["another file", () => [{ pdfHash: "0".repeat(64) }], "seal.other_file"],
    ["a seal of the student", () => [{ party: "student" }], "seal.party_not_asked"],
    [
      "a seal from before it was asked for",
      () => [{ sealedAt: minutes(-6).toISOString() }],
      "seal.dated_wrong",
    ],
    ["a seal of tomorrow", () => [{ sealedAt: minutes(1_440).toISOString() }], "seal.dated_wrong"],
    ["no certificate", () => [{ certificate: {} }], "seal.unreadable"],
    ["another request", () => [{ request: desk.newId() }], "seal.not_found"],
    ["a file that is no PDF", () => [{ sealedPdf: "aGVsbG8=" }], "seal.file_unreadable"],
    ["another school", () => [{}, { school: desk.newId() }], "seal.no_service"],
  ];
  test("every word that is wrong is refused, changes nothing and stands in the trail", async () => {
    const paperId = await desk.anUnsealed();
    const order = await sent(paperId);
    const files = await services.db.storedFile.count();
    for (const [name, make, code] of wrong) {
      const [over, way] = make();
      expect([name, no(await say(order, over, way))]).toEqual([name, code]);
    }
    const codes = wrong.map(([, , code]) => code).filter((code) => code !== "seal.no_service");
    expect((await refusals(order)).sort()).toEqual(codes.sort());
    expect(await place(paperId)).toMatchObject({ signedAt: null, method: null });
    expect(await services.db.storedFile.count()).toBe(files);
    yes(await say(order));
  });

  test("of another school's secret opens nothing here", async () => {
    const order = await sent(await desk.anUnsealed());
    const stranger = await aSchoolStaff(services, await aSchool(services), "internship_office");
    const input = {
      name: "他校",
      url,
      password: "another-secret-of-24-signs",
      isOn: "on" as const,
    };
    yes(await setSealService(services, stranger, SetSealService.parse(input)));
    const way = { key: input.password, school: stranger.schoolId };
    expect(no(await say(order, {}, way))).toBe("seal.not_found");
  });

  test("late, after a new version took the paper's place, is refused", async () => {
    const paperId = await desk.anUnsealed();
    const order = await sent(paperId);
    await desk.change({}, { samePostWage: 390_000 });
    yes(await replacePaper(services, desk.office, { paperId }));
    expect(no(await say(order))).toBe("paper.step_not_allowed");
    expect(await refusals(order)).toContain("paper.step_not_allowed");
  });

  test("nothing comes in while the service is off", async () => {
    const order = await sent(await desk.anUnsealed());
    yes(await set({ password: "", isOn: undefined }));
    expect(no(await say(order))).toBe("seal.no_service");
  });
});

describe("the settings", () => {
  const kept = () =>
    services.db.sealService.findUniqueOrThrow({ where: { schoolId: desk.school.school.id } });

  test("hold the secret so that nobody reads it, not in the table and not on the page", async () => {
    expect((await kept()).secret).not.toContain(secret);
    expect(JSON.stringify(await readSealDesk(services, desk.office))).not.toContain(secret);
    expect(JSON.stringify(await readSealDesk(services, desk.office))).not.toContain("secret");
    yes(await set({ password: "", name: "改名" }));
    yes(await say(await sent(await desk.anUnsealed())));
  });

  test("another address asks for the secret again, and only the office sets them", async () => {
    expect(no(await set({ password: "", url: `${url}/other` }))).toBe("seal.secret_needed");
    expect(no(await set({}, desk.adviser))).toBe("seal.not_yours");
    expect(SetSealService.safeParse({ name: "测试签", url, password: "short" }).success).toBe(
      false,
    );
  });

  test("in production no address within a house is called", async () => {
    const on = { MODE: "production" as const };
    for (const address of [
      "http://example.com",
      "https://127.0.0.1/x",
      "https://[::1]/",
      "https://10.1.2.3",
      "https://localhost",
      "https://user@example.com",
      "ftp://example.com",
      "nothing",
    ])
      expect([address, await mayCall(address, on)]).toEqual([address, false]);
    for (const address of [
      "127.0.0.1",
      "169.254.169.254",
      "192.168.1.1",
      "::ffff:10.0.0.1",
      "fd00::1",
      "100.64.0.1",
    ])
      expect([address, isInside(address)]).toEqual([address, true]);
    expect(isInside("8.8.8.8")).toBe(false);
  });

  test("a recruiter of the firm reaches the sealed file only of the own firm", async () => {
    const paperId = await desk.anUnsealed();
    yes(await say(await sent(paperId)));
    const { evidence } = await place(paperId);
    const { sealedFileId } = evidence as { sealedFileId: string };
    const rival = await aRecruiter(services, (await aPaperDesk(services)).firm.id);
    expect(await findFile(services, rival, sealedFileId, "whole")).toBeNull();
  });
});
