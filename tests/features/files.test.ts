// Files that people bring: what is taken, what is refused, and who may open which.
import { readdir } from "node:fs/promises";
import { deflateSync } from "node:zlib";
import sharp from "sharp";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { EnterpriseActor, StudentActor, Viewer } from "~/app/domain/permission";
import { fileNameOf, largestPaper, largestPhoto, mostFiles } from "~/app/domain/stored-file";
import { findFile, listFiles } from "~/app/features/files/read-files.server";
import { removeFile } from "~/app/features/files/remove-file.server";
import { sendFile } from "~/app/features/files/send-file.server";
import { storeFile } from "~/app/features/files/store-file.server";
import { sweepFiles } from "~/app/features/files/sweep-files.server";
import { newId } from "~/app/platform/id";
import { diskStorage } from "~/app/platform/storage.server";
import { no, yes } from "../support/applications";
import { aDatabase, type TestServices } from "../support/database";
import {
  aListing,
  anEnterprise,
  anOperator,
  aRecruiter,
  type ASchool,
  aSchool,
  aSchoolStaff,
  aStudent,
} from "../support/factories";
import { aPdf, aPicture } from "../support/some-files";

let services: TestServices;
let school: ASchool;
let owner: StudentActor;

beforeAll(async () => {
  services = await aDatabase();
  school = await aSchool(services);
  owner = (await aStudent(services, school)).actor;
});
afterAll(() => services.close());

const bring = (bytes: Buffer, name = "证书.jpg", actor: StudentActor | EnterpriseActor = owner) =>
  storeFile(services, actor, {
    bytes,
    name,
    for: actor.side === "student" ? "profile" : "enterprise",
  });
const kept = async (bytes: Buffer, name?: string, actor?: StudentActor | EnterpriseActor) =>
  yes(await bring(bytes, name, actor)).fileId;
const inFolder = () => readdir(services.env.FILES_DIR).catch(() => []);

describe("what a file is decides, not how it is called", () => {
  test("a photo is drawn anew: upright, smaller, without where it was taken", async () => {
    const { actor } = await aStudent(services, school);
    const photo = await sharp({
      create: { width: 3000, height: 1000, channels: 3, background: "#885522" },
    })
      .withExif({ IFD0: { Artist: "secret-artist" }, IFD3: { GPSLatitudeRef: "N" } })
      .withMetadata({ orientation: 6 })
      .jpeg()
      .toBuffer();
    const { fileId, mime, name } = yes(await bring(photo, "C:\\fakepath\\我的证.PNG", actor));
    expect([mime, name]).toEqual(["image/jpeg", "我的证.jpg"]);
    const file = await findFile(services, actor, fileId, "whole");
    const { width, height, exif } = await sharp(file!.bytes).metadata();
    expect([width, height, exif]).toEqual([667, 2000, undefined]);
    expect(file!.bytes.includes("secret-artist")).toBe(false);
    const thumb = await findFile(services, actor, fileId, "thumb");
    expect((await sharp(thumb!.bytes).metadata()).height).toBe(320);
  });

  test.each([
    ["a PNG named .pdf", () => aPicture("png"), "成绩单.pdf", "image/jpeg", "成绩单.jpg"],
    ["a WebP", () => aPicture("webp"), "a.webp", "image/jpeg", "a.jpg"],
    ["a PDF named .jpg", () => aPdf(), "a.jpg", "application/pdf", "a.pdf"],
  ])("%s is taken for what it is", async (_, make, name, mime, as) => {
    const { actor } = await aStudent(services, school);
    expect(yes(await bring(await make(), name, actor))).toMatchObject({ mime, name: as });
  });

  test("a photo as telephones take it, of 9 MB, is taken and kept small", async () => {
    const { actor } = await aStudent(services, school);
    const photo = Buffer.concat([await aPicture("jpeg"), Buffer.alloc(9_000_000)]);
    const { fileId } = yes(await bring(photo, "手机.jpg", actor));
    const file = await findFile(services, actor, fileId, "whole");
    expect(file!.bytes.length).toBeLessThan(largestPaper);
  });

  const packed = (words: string) => {
    const bytes = deflateSync(Buffer.from(words));
    return aPdf([
      `9 0 obj\n<< /Type /Obj#53tm /Filter /FlateDecode /Length ${bytes.length} >>\nstream\n`,
      bytes,
      "\nendstream\nendobj\n",
    ]);
  };
  const zip = Buffer.from("UEsFBgAAAAAAAAAAAAAAAAAAAAAAAA==", "base64");
  const svg = `<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>`;
  test.each<[string, () => Buffer | Promise<Buffer>, string]>([
    ["nothing", () => Buffer.alloc(0), "file.empty"],
    ["more than 12 MB", () => Buffer.alloc(largestPhoto + 1, 32), "file.too_large"],
    ["a PDF of more than 5 MB", () => aPdf([Buffer.alloc(largestPaper, 32)]), "file.too_large"],
    ["an SVG with a script", () => Buffer.from(svg), "file.not_accepted"],
    ["a page", () => Buffer.from("<!doctype html><script>alert(1)</script>"), "file.not_accepted"],
    ["an archive", () => zip, "file.not_accepted"],
    ["words", () => Buffer.from("just words"), "file.not_accepted"],
    ["a program", () => Buffer.from("MZ".padEnd(400, "\0")), "file.not_accepted"],
    ["a GIF", () => Buffer.from("GIF89a".padEnd(60, "\0")), "file.not_accepted"],
    ["half a picture", async () => (await aPicture("png")).subarray(0, 120), "file.unreadable"],
    ["only the first bytes of a JPEG", () => Buffer.from([255, 216, 255, 224]), "file.unreadable"],
    ["60 million pixels", () => aPicture("png", 10_000, 6_000), "file.picture_too_large"],
    ["a PDF that is an archive too", () => Buffer.concat([aPdf(), zip]), "file.unreadable"],
    ["half a PDF", () => aPdf().subarray(0, 60), "file.unreadable"],
    ["a PDF with a script", () => aPdf(["<< /S /JavaScript /JS (x) >>"]), "file.pdf_active"],
    ["… whose name is veiled", () => aPdf(["<< /S /J#61vaScript >>"]), "file.pdf_active"],
    ["… which is packed", () => packed("<< /S /JavaScript /JS (x) >>"), "file.pdf_active"],
    ["a PDF that starts a program", () => aPdf(["<< /S /Launch >>"]), "file.pdf_active"],
    ["a PDF with a file inside", () => aPdf(["<< /Type /EmbeddedFile >>"]), "file.pdf_active"],
    ["a locked PDF", () => aPdf(["<< /Encrypt 5 0 R >>"]), "file.pdf_locked"],
    ["a PDF that unpacks to much", () => packed("x".repeat(9_000_000)), "file.unreadable"],
  ])("%s is refused within two seconds and leaves nothing", async (_, make, code) => {
    const bytes = await make();
    const before = await inFolder();
    const began = performance.now();
    expect(no(await bring(bytes, "a.pdf"))).toBe(code);
    expect(performance.now() - began).toBeLessThan(2_000);
    expect(await inFolder()).toEqual(before);
    expect(await listFiles(services, owner)).toEqual([]);
  });

  test("a picture that is a page too is only a picture afterwards", async () => {
    const { actor } = await aStudent(services, school);
    const both = Buffer.concat([await aPicture("jpeg"), Buffer.from("<script>alert(1)</script>")]);
    const file = await findFile(services, actor, await kept(both, "a.html", actor), "whole");
    expect(file!.bytes.includes("<script>")).toBe(false);
    expect(file!.name).toBe("a.jpg");
  });
});

test.each([
  ["../../etc/passwd", "passwd.pdf"],
  ["..\\..\\boot.ini", "boot.pdf"],
  ["证书\u202egpj.exe", "证书gpj.pdf"],
  ["a\u0000b\r\nc.pdf", "abc.pdf"],
  ['"><script>.pdf', "script.pdf"],
  ["\ud800", "file.pdf"],
  ["...", "file.pdf"],
  ["", "file.pdf"],
  ["𠮷".repeat(3_000), `${"𠮷".repeat(80)}.pdf`],
  ["x".repeat(10_000) + ".jpg", `${"x".repeat(80)}.pdf`],
])("the name %j is kept as a name", (typed, name) => {
  expect(fileNameOf(typed, "application/pdf")).toBe(name);
});

test("a telephone number in the name of a minor's file is not kept", async () => {
  const { actor } = await aStudent(services, school, { birthDate: "2010-01-01" });
  const { name } = yes(await bring(aPdf(), "简历13812345678.pdf", actor));
  expect(name).toBe("file.pdf");
});

test("the same file brought twice, and at once, is one; no more than 20 are kept", async () => {
  const { actor } = await aStudent(services, school);
  const before = (await inFolder()).length;
  const twice = await Promise.all([1, 2].map(() => kept(aPdf(["same"]), "a.pdf", actor)));
  expect(new Set(twice).size).toBe(1);
  const many = await Promise.all(
    Array.from({ length: mostFiles + 3 }, (_, n) => bring(aPdf([String(n)]), "b.pdf", actor)),
  );
  expect(many.filter(({ ok }) => ok)).toHaveLength(mostFiles - 1);
  expect(many.filter((one) => !one.ok && one.refusal.code === "file.too_many")).toHaveLength(4);
  expect(await listFiles(services, actor)).toHaveLength(mostFiles);
  expect((await inFolder()).length).toBe(before + mostFiles);
});

test("a firm's files are brought by recruiters and admins, not by mentors, and not as a student's", async () => {
  const { id } = await anEnterprise(services);
  const mentor = await aRecruiter(services, id, "mentor");
  expect(no(await bring(aPdf(), "a.pdf", mentor))).toBe("file.not_yours");
  const recruiter = await aRecruiter(services, id);
  const asStudent = { bytes: aPdf(), name: "a.pdf", for: "profile" as const };
  expect(no(await storeFile(services, recruiter, asStudent))).toBe("file.not_yours");
  const fileId = await kept(aPdf(), "a.pdf", recruiter);
  expect(no(await removeFile(services, mentor, { fileId }))).toBe("file.not_yours");
  expect(no(await removeFile(services, owner, { fileId }))).toBe("file.not_found");
  yes(await removeFile(services, await aRecruiter(services, id), { fileId }));
});

describe("who may open which file", () => {
  let viewers: Record<string, Viewer>;
  let files: Record<string, string>;
  beforeAll(async () => {
    const other = await aSchool(services);
    const { schoolClass: _, ...sister } = school;
    const otherClass = await services.db.schoolClass.create({
      data: {
        ...{ id: newId(services.clock.now().getTime()), schoolId: school.school.id },
        ...{ majorCode: school.schoolClass.majorCode, name: "另一班", entryYear: 2024 },
      },
    });
    const { person, actor, enrolment } = await aStudent(services, school);
    const graduate = await aStudent(services, school, { state: "graduated" });
    const left = await aStudent(services, school, { state: "left" });
    const [firm, rivals] = [await anEnterprise(services), await anEnterprise(services)];
    const [waiting, suspended] = [
      await anEnterprise(services, { status: "pending" }),
      await anEnterprise(services, { status: "suspended" }),
    ];
    const [recruiter, rival] = [
      await aRecruiter(services, firm.id),
      await aRecruiter(services, rivals.id),
    ];
    files = {
      own: await kept(aPdf(["own"]), "own.pdf", actor),
      sent: await kept(aPdf(["sent"]), "sent.pdf", actor),
      sentGone: await kept(aPdf(["sent, gone"]), "gone.pdf", actor),
      gone: await kept(aPdf(["gone"]), "gone.pdf", actor),
      drafted: await kept(aPdf(["drafted"]), "drafted.pdf", actor),
      ofGraduate: await kept(aPdf(["graduate"]), "a.pdf", graduate.actor),
      ofLeaver: await kept(aPdf(["left"]), "a.pdf", left.actor),
      ofFirm: await kept(await aPicture("png"), "a.png", recruiter),
      photo: await kept(await aPicture("webp", 40, 50), "photo.png", recruiter),
      photoOfWaiting: await kept(
        await aPicture("png"),
        "photo.png",
        await aRecruiter(services, waiting.id),
      ),
      photoOfSuspended: await kept(
        await aPicture("png"),
        "photo.png",
        await aRecruiter(services, suspended.id),
      ),
    };
    const now = services.clock.now();
    for (const [fileId, enterpriseId] of [
      [files.photo, firm.id],
      [files.photoOfWaiting, waiting.id],
      [files.photoOfSuspended, suspended.id],
    ] as const) {
      await services.db.enterprisePhoto.create({ data: { fileId: fileId!, enterpriseId } });
    }
    const send = async (status: "submitted" | "draft", fileIds: (string | undefined)[]) => {
      const listing = await aListing(services, firm.id);
      await services.db.application.create({
        data: {
          ...{ id: newId(now.getTime()), listingId: listing.id, studentId: person.id },
          ...{ enrolmentId: enrolment.id, status, snapshot: {}, movedAt: now },
          submittedAt: status === "draft" ? null : now,
          answerBy: status === "draft" ? null : now,
          files: { create: fileIds.map((fileId) => ({ fileId: fileId! })) },
        },
      });
    };
    await send("submitted", [files.sent, files.sentGone]);
    await send("draft", [files.drafted]);
    for (const fileId of [files.gone, files.sentGone]) {
      yes(await removeFile(services, actor, { fileId: fileId! }));
    }
    viewers = {
      visitor: null,
      owner: actor,
      classmate: (await aStudent(services, school)).actor,
      adviser: await aSchoolStaff(services, school),
      office: await aSchoolStaff(services, school, "internship_office"),
      college: await aSchoolStaff(services, school, "college_office"),
      otherClass: await aSchoolStaff(services, { ...sister, schoolClass: otherClass }),
      otherSchool: await aSchoolStaff(services, other, "school_admin"),
      recruiter,
      rival,
      operator: await anOperator(services, "operator_admin"),
      guardian: {
        ...{ personId: person.id, name: "x", sessionId: person.id, locale: null },
        ...{ side: "guardian", role: "guardian" },
      },
    };
  });

  test.each([
    ["own", ["owner", "adviser", "office", "college"]],
    ["sent", ["owner", "adviser", "office", "college", "recruiter"]],
    ["sentGone", ["owner", "adviser", "office", "college", "recruiter"]],
    ["gone", []],
    ["drafted", ["owner", "adviser", "office", "college"]],
    ["ofGraduate", ["adviser", "office", "college"]],
    ["ofLeaver", []],
    ["ofFirm", ["recruiter"]],
    ["photo", "everybody"],
    ["photoOfWaiting", []],
    ["photoOfSuspended", []],
  ])("%s", async (file, who) => {
    const opened: string[] = [];
    for (const [name, viewer] of Object.entries(viewers)) {
      if (await findFile(services, viewer, files[file]!, "whole")) opened.push(name);
    }
    expect(opened).toEqual(who === "everybody" ? Object.keys(viewers) : who);
  });

  test("an address of nothing, and a paper's small picture, are not there", async () => {
    for (const id of ["x", "../../etc/passwd", "", newId(0)]) {
      expect(await findFile(services, viewers.owner!, id, "whole")).toBeNull();
    }
    expect(await findFile(services, viewers.owner!, files.own!, "thumb")).toBeNull();
  });

  test("nothing in an answer may act in our name", async () => {
    const ask = (id: string) => new Request(`http://market.test/files/${id}`);
    const paper = await sendFile(services, viewers.owner!, ask(files.own!), files.own);
    const headers = Object.fromEntries(paper.headers);
    expect(headers).toMatchObject({
      "content-type": "application/pdf",
      "content-security-policy": "default-src 'none'; sandbox",
      "x-content-type-options": "nosniff",
      "content-disposition": `attachment; filename="file.pdf"; filename*=UTF-8''own.pdf`,
    });
    const photo = await sendFile(services, null, ask(files.photo!), files.photo);
    expect(photo.headers.get("content-disposition")).toMatch(/^inline; /);
    await expect(sendFile(services, null, ask(files.own!), files.own)).rejects.toMatchObject({
      status: 404,
    });
  });
});

test("what was taken away goes with its bytes, unless an application shows it; bytes of nothing go too", async () => {
  const { actor } = await aStudent(services, school);
  const fileId = await kept(await aPicture("png", 30, 40), "a.png", actor);
  const stays = await kept(aPdf(["stays"]), "b.pdf", actor);
  const lost = newId(services.clock.now().getTime());
  await services.storage.put(lost, "whole", Buffer.from("x"));
  yes(await removeFile(services, actor, { fileId }));
  yes(await removeFile(services, actor, { fileId }));
  const mine = async () =>
    (await inFolder()).filter((name) => [fileId, stays, lost].some((id) => name.startsWith(id)));
  await sweepFiles(services);
  expect((await mine()).length).toBe(4); // too young
  services.clock.set(new Date(Date.now() + 2 * 3_600_000).toISOString());
  await sweepFiles(services);
  expect(await mine()).toEqual([stays]);
  expect(await services.db.storedFile.count({ where: { id: fileId } })).toBe(0);
});

test("the storage keeps under ids only, and in no folder that is served", async () => {
  await expect(services.storage.get("../env", "whole")).rejects.toThrow(/ids only/);
  await expect(services.storage.put("a/b", "whole", Buffer.from("x"))).rejects.toThrow(/ids only/);
  expect(() => diskStorage("public/files")).toThrow(/served to everybody/);
  expect(() => diskStorage("build/client")).toThrow(/served to everybody/);
});
