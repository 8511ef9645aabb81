// Who may set a seal online: by a letter whose scan is on file, on the days that it names, read by those whom it concerns.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Viewer } from "~/app/domain/permission";
import { findFile, listFiles } from "~/app/features/files/read-files.server";
import { removeFile } from "~/app/features/files/remove-file.server";
import { actOnAuthorities, readAuthorities } from "~/app/features/papers/authorities.server";
import { keepAuthority, revokeAuthority } from "~/app/features/papers/keep-authority.server";
import { sealPapers } from "~/app/features/papers/sign-paper.server";
import { no, yes } from "../support/applications";
import { aDatabase, type TestServices } from "../support/database";
import { anEnterprise, aRecruiter, aSchool, aSchoolStaff } from "../support/factories";
import { aPaperDesk, type PaperDesk } from "../support/paper-desk";
import { aPdf, aPicture } from "../support/some-files";

let services: TestServices;
let desk: PaperDesk;
const letter = { name: "授权书.pdf", bytes: aPdf() };
const keep = (over: object = {}, file = letter, by = desk.boss) =>
  keepAuthority(
    services,
    by,
    { personId: desk.boss.personId, validFrom: "2027-02-20", declared: "on", ...over },
    file,
  );
const seal = async (paperId: string) => {
  const { contentHash } = await desk.row(paperId);
  const papers = [`${paperId}.${contentHash ?? ""}`];
  return sealPapers(services, desk.boss, { papers }, { address: "a", userAgent: "b" });
};
const ofFirm = () => ({ enterpriseId: desk.firm.id });
const fileIdOf = async () => {
  const { rows } = await readAuthorities(services, desk.boss);
  return rows[0]?.fileId ?? "";
};
const opens = async (who: Viewer) =>
  (await findFile(services, who, await fileIdOf(), "whole")) !== null;

beforeAll(async () => {
  services = await aDatabase();
});
afterAll(() => services.close());
beforeEach(async () => {
  desk = await aPaperDesk(services);
});

describe("a seal", () => {
  test("counts from the first day of its letter to the last, and not once it was taken back", async () => {
    const paperId = await desk.anUnsealed();
    expect(no(await seal(paperId))).toBe("paper.seal_not_on_file");
    yes(await keep({ validFrom: "2027-02-22", validUntil: "2027-02-23" }));
    const days: [string, boolean][] = [
      ["2027-02-21T23:59:59+08:00", false],
      ["2027-02-24T00:00:00+08:00", false],
      ["2027-02-23T23:59:59+08:00", true],
    ];
    for (const [at, may] of days) {
      services.clock.set(at);
      const sealed = await seal(paperId);
      expect([at, sealed.ok ? "" : sealed.refusal.code]).toEqual([
        ...[at, may ? "" : "paper.seal_not_on_file"],
      ]);
    }
    const other = await desk.anUnsealed(await desk.place());
    const { rows } = await readAuthorities(services, desk.boss);
    yes(await revokeAuthority(services, desk.boss, { authorityId: rows[0]!.authorityId }));
    expect(no(await seal(other))).toBe("paper.seal_not_on_file");
  });

  test("lists say whether a letter counts today", async () => {
    yes(await keep({ validFrom: "2027-02-22", validUntil: "2027-02-23" }));
    const standing = async (at: string) => {
      services.clock.set(at);
      return (await readAuthorities(services, desk.boss)).rows.map((row) => row.standing);
    };
    expect(await standing("2027-02-20T10:00:00+08:00")).toEqual(["later"]);
    expect(await standing("2027-02-22T00:00:00+08:00")).toEqual(["holds"]);
    expect(await standing("2027-02-24T00:00:00+08:00")).toEqual(["over"]);
  });
});

describe("a letter", () => {
  test("is a paper or a picture that opens, filed by an administrator for somebody of the house", async () => {
    expect(no(await keep({}, { name: "x.pdf", bytes: Buffer.from("MZ not a paper") }))).toBe(
      "file.not_accepted",
    );
    expect(no(await keep({}, { name: "x.pdf", bytes: aPdf(["/Encrypt "]) }))).toBe(
      "file.pdf_locked",
    );
    expect(no(await keep({ validFrom: "2027-02-19" }))).toBe("paper.days_back");
    expect(no(await keep({ personId: desk.office.personId }))).toBe("paper.person_not_here");
    const clerk = await aRecruiter(services, desk.firm.id);
    expect(no(await keep({}, letter, clerk))).toBe("account.not_allowed");
    expect(await services.db.sealAuthority.count({ where: ofFirm() })).toBe(0);
    expect(await services.db.storedFile.count({ where: ofFirm() })).toBe(0);
    yes(await keep({}, { name: "照片.png", bytes: await aPicture("png") }));
    expect((await services.db.storedFile.findFirstOrThrow({ where: ofFirm() })).mime).toBe(
      "image/jpeg",
    );
  });

  test("is read by the firm and by offices that place students there, and by nobody else", async () => {
    yes(await keep());
    expect(await opens(desk.boss)).toBe(true);
    expect(await opens(desk.office)).toBe(true);
    expect(await opens(desk.admin)).toBe(true);
    expect(await opens(desk.adviser)).toBe(false);
    expect(await opens(desk.student.actor)).toBe(false);
    expect(await opens(null)).toBe(false);
    const elsewhere = await aSchoolStaff(services, await aSchool(services), "internship_office");
    expect(await opens(elsewhere)).toBe(false);
    const rival = await aRecruiter(services, (await anEnterprise(services)).id, "enterprise_admin");
    expect(await opens(rival)).toBe(false);
    const { firms } = await readAuthorities(services, desk.office);
    expect(firms).toMatchObject([
      { firm: desk.firm.name, name: desk.boss.name, standing: "holds" },
    ]);
    expect((await readAuthorities(services, desk.adviser)).firms).toBeNull();
    expect((await readAuthorities(services, elsewhere)).firms).toEqual([]);
  });

  test("is no photo of the firm, and is not taken away behind its back", async () => {
    yes(await keep());
    expect(await listFiles(services, desk.boss)).toEqual([]);
    expect(no(await removeFile(services, desk.boss, { fileId: await fileIdOf() }))).toBe(
      "file.not_found",
    );
  });
});

describe("the form", () => {
  const send = async (fields: Record<string, string | File>) => {
    const body = new FormData();
    for (const [name, value] of Object.entries(fields)) body.append(name, value);
    const request = new Request("http://test/", { method: "POST", body });
    return actOnAuthorities(services, desk.boss, request, "/here");
  };
  const typed = () => ({
    ...{ intent: "keep", personId: desk.boss.personId, validFrom: "2027-02-20" },
    ...{ validUntil: "", declared: "on" },
  });

  test("asks for the scan, and keeps what was typed", async () => {
    const answer = await send(typed());
    if (!("data" in answer)) throw new Error("was taken");
    expect(answer.data.lastResult.error).toEqual({ file: ["required"] });
    expect(answer.data.lastResult.initialValue).toMatchObject({ validFrom: "2027-02-20" });
    const file = new File([new Uint8Array(letter.bytes)], "授权书.pdf");
    const done = await send({ ...typed(), file });
    expect(done).toBeInstanceOf(Response);
    expect((await readAuthorities(services, desk.boss)).rows).toHaveLength(1);
  });

  test("says of a scan that is too large what the limit is", async () => {
    const answer = await send({
      ...typed(),
      file: new File([new Uint8Array(12_000_001)], "x.pdf"),
    });
    if (!("data" in answer)) throw new Error("was taken");
    expect(answer.data.refusal).toEqual({ code: "file.too_large", detail: { most: 12 } });
  });
});
