// 听一遍: what a teacher reads out once is heard by every family whose paper says exactly this, behind its link, and by nobody
// else; a change of terms leaves it behind.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Viewer } from "~/app/domain/permission";
import { largestRecording } from "~/app/domain/stored-file";
import { cleanAudio } from "~/app/features/files/clean-audio.server";
import { findFile } from "~/app/features/files/read-files.server";
import { sendFile } from "~/app/features/files/send-file.server";
import { sweepFiles } from "~/app/features/files/sweep-files.server";
import { readPaperView } from "~/app/features/papers/read-paper-view.server";
import { replacePaper } from "~/app/features/papers/replace-paper.server";
import {
  keepRecording,
  type Spoken,
  withdrawRecording,
} from "~/app/features/papers/keep-recording.server";
import { readRecording } from "~/app/features/papers/read-recordings.server";
import { sendToGuest, sendToStudent } from "~/app/features/papers/send-recording.server";
import { saveTemplate } from "~/app/features/templates/save-template.server";
import { no, yes } from "../support/applications";
import { aDatabase, type TestServices } from "../support/database";
import { aSchool, aSchoolStaff, aStudent } from "../support/factories";
import { aPaperDesk, type PaperDesk } from "../support/paper-desk";
import { aPdf, aPicture } from "../support/some-files";
import { anMp3, anMp4, anOgg, aWave, aWebm } from "../support/some-voices";

let services: TestServices;
let desk: PaperDesk;
const record = (spoken: Spoken, by = desk.adviser, bytes = aWave()) =>
  keepRecording(services, by, spoken, { bytes, name: "voice" });
const offered = async (paperId: string) =>
  (await readPaperView(services, { id: paperId }))!.recordings;
const ask = (range?: string) =>
  new Request("http://test/", range ? { headers: { range } } : undefined);
const statusOf = async (answer: Promise<Response>) =>
  (await answer.catch((thrown: unknown) => thrown as Response)).status;

beforeAll(async () => {
  services = await aDatabase();
});
afterAll(() => services.close());
beforeEach(async () => {
  desk = await aPaperDesk(services);
});

describe("what is a voice", () => {
  test.each([
    ["a wave", aWave(), "audio/wav"],
    ["WebM of a browser", aWebm(), "audio/webm"],
    ["M4A of a telephone", anMp4(), "audio/mp4"],
    ["MP4 of Safari", anMp4("iso5"), "audio/mp4"],
    ["MP3", anMp3(), "audio/mpeg"],
    ["Ogg with Opus", anOgg(), "audio/ogg"],
  ])("%s is taken by its bytes", async (_name, bytes, mime) => {
    expect(yes(await cleanAudio(bytes)).mime).toBe(mime);
  });

  test("a film, a picture, a paper, a program and nothing are not", async () => {
    const others = [
      ...[aWebm("V_VP9"), anMp4("isom", "vide"), await aPicture("png"), aPdf()],
      ...[Buffer.from("MZ\u0090\u0000"), Buffer.from("<script>1</script>")],
    ];
    for (const bytes of others) expect(no(await cleanAudio(bytes))).toBe("file.not_audio");
    expect(no(await cleanAudio(Buffer.of()))).toBe("file.empty");
    expect(no(await cleanAudio(aWave(largestRecording)))).toBe("file.too_large");
  });
});

describe("a recording of one arrangement", () => {
  test("is heard with every paper that says the same, and with no other", async () => {
    const paperId = await desk.open("consent");
    const same = await desk.open("consent", (await desk.place()).placementId);
    const paidMore = await desk.place({ terms: { pay: 350_000 } });
    const other = await desk.open("consent", paidMore.placementId);
    expect(await offered(paperId)).toEqual([]);
    const { recordingId } = yes(await record({ paperId }));
    expect(await offered(paperId)).toMatchObject([{ recordingId, of: "arrangement" }]);
    expect(await offered(same)).toMatchObject([{ recordingId }]);
    expect(await offered(other)).toEqual([]);
    expect(await offered(await desk.draw("agreement").then(() => paperId))).toHaveLength(1);
    expect(await readRecording(services, desk.adviser, { paperId })).toMatchObject({ papers: 2 });
  });

  test("is not offered with a new version whose terms are others", async () => {
    const paperId = await desk.open("consent");
    yes(await record({ paperId }));
    await desk.change({}, { restDays: "周日" });
    const made = yes(await replacePaper(services, desk.office, { paperId }));
    expect(await offered(made.paperId)).toEqual([]);
    await desk.change({ mentorName: "新师傅" });
    const token = await desk.tokenOf(made.paperId);
    const [old] = await services.db.paperRecording.findMany({ where: desk.ofSchool });
    expect(await statusOf(sendToGuest(services, ask(), { token, recordingId: old!.id }))).toBe(404);
  });

  test("a newer one takes its place, one that is taken back is heard no more, and its bytes stay", async () => {
    const paperId = await desk.open("consent");
    yes(await record({ paperId }));
    const { recordingId } = yes(await record({ paperId }, desk.office));
    expect(await offered(paperId)).toMatchObject([{ recordingId }]);
    const back = (by = desk.adviser, spoken: Spoken = { paperId }) =>
      withdrawRecording(services, by, spoken, { recordingId });
    const teacher = await aSchoolStaff(services, desk.school, "employment_office");
    expect(no(await back(teacher))).toBe("recording.not_yours");
    expect(no(await back(desk.office, { kind: "consent" }))).toBe("recording.not_found");
    yes(await back());
    expect(no(await back())).toBe("recording.not_found");
    expect(await offered(paperId)).toEqual([]);
    services.clock.set("2027-03-20T10:00:00+08:00");
    await sweepFiles(services);
    expect(await services.db.storedFile.count({ where: desk.ofSchool })).toBe(2);
  });

  test("is made by whoever draws papers up, within their scope, once the words are frozen", async () => {
    const draft = await desk.draw("consent");
    expect(no(await record({ paperId: draft }))).toBe("recording.not_out");
    const paperId = await desk.open("consent", (await desk.place()).placementId);
    const stranger = await aSchoolStaff(services, await aSchool(services));
    expect(no(await record({ paperId }, stranger))).toBe("paper.not_found");
    const clerk = await aSchoolStaff(services, desk.school, "employment_office");
    expect(no(await record({ paperId }, clerk))).toBe("recording.not_yours");
    expect(no(await record({ paperId }, desk.adviser, aPdf()))).toBe("file.not_audio");
    expect(await services.db.paperRecording.count({ where: desk.ofSchool })).toBe(0);
  });
});

describe("a recording of the words of a kind", () => {
  test("is heard with all papers of these words, until the school writes others", async () => {
    const paperId = await desk.open("consent");
    expect(no(await record({ kind: "consent" }))).toBe("recording.not_yours");
    yes(await record({ kind: "consent" }, desk.office));
    yes(await record({ paperId }));
    expect((await offered(paperId)).map(({ of }) => of)).toEqual(["arrangement", "words"]);
    const blocks = [{ heading: "门禁", text: "十点。", when: "always" as const }];
    const written = { kind: "consent" as const, name: "", blocks, after: 0 };
    yes(await saveTemplate(services, desk.office, written));
    const after = await desk.open("consent", (await desk.place()).placementId);
    expect(await offered(after)).toEqual([]);
    expect(await offered(paperId)).toHaveLength(2);
  });
});

describe("who hears it", () => {
  test("the guest of a link that opens, the student, the school; nobody else, by no address", async () => {
    const paperId = await desk.open("consent");
    const { recordingId } = yes(await record({ paperId }));
    const token = await desk.tokenOf(paperId);
    const heard = await sendToGuest(services, ask(), { token, recordingId });
    expect(heard.headers.get("content-type")).toBe("audio/wav");
    expect(Buffer.from(await heard.arrayBuffer())).toEqual(aWave());
    const { actor } = desk.student;
    const mine = { paperId, recordingId };
    expect(await statusOf(sendToStudent(services, actor, ask(), mine))).toBe(200);
    const other = (await aStudent(services, desk.school)).actor;
    expect(await statusOf(sendToStudent(services, other, ask(), mine))).toBe(404);
    for (const wrong of [
      { token: "x", recordingId },
      { token, recordingId: desk.newId() },
    ])
      expect(await statusOf(sendToGuest(services, ask(), wrong))).toBe(404);
    const { fileId } = (await offered(paperId))[0]!;
    const opens = async (who: Viewer) => (await findFile(services, who, fileId, "whole")) !== null;
    expect(await opens(desk.adviser)).toBe(true);
    for (const who of [null, actor, desk.boss]) expect(await opens(who)).toBe(false);
    const stranger = await aSchoolStaff(services, await aSchool(services), "internship_office");
    expect(await opens(stranger)).toBe(false);
    await services.db.guestLink.updateMany({ data: { revokedAt: services.clock.now() } });
    expect(await statusOf(sendToGuest(services, ask(), { token, recordingId }))).toBe(404);
  });

  test("in pieces, as telephones ask for it", async () => {
    const paperId = await desk.open("consent");
    yes(await record({ paperId }));
    const { fileId } = (await offered(paperId))[0]!;
    const get = (range?: string) => sendFile(services, desk.adviser, ask(range), fileId);
    const whole = aWave();
    const n = whole.length;
    const cases: [string, number, string | null, Buffer][] = [
      ["bytes=0-1", 206, `bytes 0-1/${n}`, whole.subarray(0, 2)],
      ["bytes=40-", 206, `bytes 40-${n - 1}/${n}`, whole.subarray(40)],
      ["bytes=-4", 206, `bytes ${n - 4}-${n - 1}/${n}`, whole.subarray(-4)],
      ["bytes=0-99999", 206, `bytes 0-${n - 1}/${n}`, whole],
      ["bytes=99999-", 416, `bytes */${n}`, Buffer.of()],
      ["bytes=5-4", 416, `bytes */${n}`, Buffer.of()],
      ["bytes=0-1,4-5", 200, null, whole],
      ["lines=1-2", 200, null, whole],
    ];
    for (const [range, status, said, bytes] of cases) {
      const answer = await get(range);
      expect([range, answer.status, answer.headers.get("content-range")]).toEqual([
        ...[range, status, said],
      ]);
      expect(Buffer.from(await answer.arrayBuffer())).toEqual(bytes);
    }
    expect((await get()).headers.get("accept-ranges")).toBe("bytes");
  });
});
