// Waivers and records: who may give them, on what, of which school; what they do to the verdict; what stands in the trail.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import {
  mayKeep,
  type RecordKind,
  needsFile,
  recordKinds,
  recordTargets,
  targetsOf,
} from "~/app/domain/internship-record";
import { roles, type SchoolActor, type SchoolRole, sideOf } from "~/app/domain/permission";
import { findFile } from "~/app/features/files/read-files.server";
import { keepRecord } from "~/app/features/law/keep-record.server";
import { withdrawRecord } from "~/app/features/law/withdraw-record.server";
import { judgePlacement } from "~/app/features/law/judge-placement.server";
import { judgeUnderRecord } from "~/app/features/law/judge-under-record.server";
import { listRecords, listTargetsOf } from "~/app/features/law/read-records.server";
import { fieldOfFact, recordOfFact } from "~/app/features/law/place-of-fact";
import { takeBackWaiver, waiveRule } from "~/app/features/law/waive-rule.server";
import { no, yes } from "../support/applications";
import { aDatabase, type TestServices } from "../support/database";
import { anEnterprise, type ASchool, aSchool, aSchoolStaff, aStudent } from "../support/factories";
import { aPlacement } from "../support/placements";

let services: TestServices;
let school: ASchool;
let office: SchoolActor;
let adviser: SchoolActor;
let stranger: SchoolActor;
let firm: { id: string };
let placementId: string;

const why = { document: "会议纪要〔2027〕2号", reason: "老单位，去年考察过" };
const aFile = {
  ...{ id: "", name: "纪要.pdf", mime: "application/pdf", bytes: 3 },
  sha256: "0".repeat(64),
};
const waive = (by: SchoolActor, rule: string, file: typeof aFile | null = aFile) =>
  waiveRule(services, by, { placementId, rule, ...why }, file && { ...file, id: newUuid() });
const newUuid = () => crypto.randomUUID();
const standing = async (rule: string) =>
  (await judgePlacement(services.db, placementId, "agreement", "2027-02-25"))?.rules.find(
    (one) => one.rule === rule,
  )?.is;
const stored = async (rule: string) => {
  const { verdict } = await services.db.placement.findUniqueOrThrow({ where: { id: placementId } });
  const rules = (verdict as { rules: { rule: string; is: string }[] } | null)?.rules ?? [];
  return rules.find((one) => one.rule === rule)?.is;
};
const trail = async (subjectId: string) =>
  (await services.db.auditEntry.findMany({ where: { subjectId } }))
    .map(({ action, actorId, fields }) => [action, actorId, ...fields].join(" "))
    .sort();

beforeAll(async () => {
  services = await aDatabase();
});
afterAll(() => services.close());
beforeEach(async () => {
  services.clock.set("2027-02-25T09:00:00+08:00");
  school = await aSchool(services);
  office = await aSchoolStaff(services, school, "internship_office");
  adviser = await aSchoolStaff(services, school);
  stranger = await aSchoolStaff(services, await aSchool(services), "internship_office");
  firm = await anEnterprise(services, { staffCount: 500 });
  placementId = (await aPlacement(services, await aStudent(services, school), firm)).id;
});

describe("a waiver", () => {
  test("lets a placement go on under the approver's name, and is taken back by the same office", async () => {
    expect(await standing("IR-04")).toBe("unknown");
    const { waiverId } = yes(await waive(office, "IR-04"));
    expect(await standing("IR-04")).toBe("waived");
    expect(await stored("IR-04")).toBe("waived");
    const kept = await services.db.lawWaiver.findUniqueOrThrow({ where: { id: waiverId } });
    expect(kept).toMatchObject({ byId: office.personId, ...why });
    expect(kept.fileId).not.toBeNull();
    yes(await takeBackWaiver(services, office, { waiverId }));
    expect(await stored("IR-04")).toBe("unknown");
    expect(no(await takeBackWaiver(services, office, { waiverId }))).toBe("placement.not_found");
    expect(await trail(placementId)).toEqual([
      `law.take_back_waiver ${office.personId} IR-04`,
      `law.waive ${office.personId} IR-04`,
    ]);
  });

  test.each(["IR-01", "IR-12", "IR-14", "IR-15", "IR-27", "IR-28"])(
    "%s blocks and is never waived",
    async (rule) => {
      expect(no(await waive(office, rule))).toBe("law.never_waived");
    },
  );

  test("of a rule that asks for a document needs the document itself; a warning its name", async () => {
    expect(no(await waive(office, "IR-04", null))).toBe("law.document_needed");
    yes(await waive(office, "IR-05", null));
    expect(no(await waive(office, "IR-99"))).toBe("law.rule_unknown");
  });

  test.each(roles.filter((role) => sideOf(role) === "school") as SchoolRole[])(
    "by %s: the internship office and the school's administrator alone",
    async (role) => {
      const by = await aSchoolStaff(services, school, role);
      const may = role === "internship_office" || role === "school_admin";
      const answer = await waive(by, "IR-04");
      expect(answer.ok ? "ok" : answer.refusal.code).toBe(may ? "ok" : "law.not_yours_to_waive");
    },
  );

  test("of another school's placement is not found, nor taken back there", async () => {
    expect(no(await waive(stranger, "IR-04"))).toBe("placement.not_found");
    const { waiverId } = yes(await waive(office, "IR-04"));
    expect(no(await takeBackWaiver(services, stranger, { waiverId }))).toBe("placement.not_found");
    expect(await standing("IR-04")).toBe("waived");
  });
});

const contents: Record<RecordKind, Record<string, unknown>> = {
  firm_check: { on: "2027-02-01", isLawful: true, isDishonest: false },
  inspection: { on: "2027-02-01", isApproved: true, isPublished: true },
  filing: { authority: "市教育局", number: "备〔2027〕3号", on: "2027-02-01" },
  insurance: {
    ...{ insurer: "平安", policyNumber: "P-1", from: "2027-03-01", to: "2027-08-31" },
    ...{ paidBy: "school", covers: "both" },
  },
  training: { on: "2027-02-20", isPassed: true, by: "school" },
  plan: { title: "实习计划", on: "2027-02-01" },
  authority_consent: { authority: "省教育厅", number: "1", on: "2027-02-01" },
  escort: { name: "李老师" },
  work_permit: { authority: "入境事务处", number: "HK-1", on: "2027-02-01" },
  health_certificate: { on: "2027-02-01" },
};
const targetIds = () => ({
  firm: firm.id,
  class: school.schoolClass.id,
  placement: placementId,
});
type On = "firm" | "class" | "placement";
const keep = (
  by: SchoolActor,
  kind: RecordKind,
  on: On,
  { id, content, file = aFile }: { id?: string; content?: object; file?: typeof aFile | null } = {},
) =>
  keepRecord(
    services,
    by,
    {
      ...{ kind, targets: [{ on, id: id ?? targetIds()[on] }], validUntil: null },
      content: { ...(content ?? contents[kind]) },
    },
    file && { ...file, id: newUuid() },
  );

describe("a record", () => {
  const schoolRoles = roles.filter((role) => sideOf(role) === "school") as SchoolRole[];
  test("is kept by the roles of its kind on the targets of its kind, and by nobody else", async () => {
    const actors = new Map(
      await Promise.all(
        schoolRoles.map(
          async (role) => [role, await aSchoolStaff(services, school, role)] as const,
        ),
      ),
    );
    for (const kind of recordKinds)
      for (const on of recordTargets.filter((one) => one !== "round"))
        for (const [role, by] of actors) {
          const answer = await keep(by, kind, on);
          const isRight = mayKeep(role, kind) && targetsOf(kind).includes(on);
          const said = answer.ok ? "ok" : answer.refusal.code;
          // A teacher who only follows reaches no class.
          const may = isRight ? /^(?:ok|law\.target_unknown)$/ : /^law\.not_yours_to_keep$/;
          expect([kind, on, role, said].join(" ")).toMatch(
            new RegExp(`${may.source.replace("^", "").replace("$", "")}$`),
          );
          if (isRight && role === "internship_office") expect(said).toBe("ok");
        }
  });

  test("of advisers: training and plans of the own class; inspections are the office's", async () => {
    yes(await keep(adviser, "training", "class"));
    yes(await keep(adviser, "plan", "class"));
    expect(no(await keep(adviser, "inspection", "firm"))).toBe("law.not_yours_to_keep");
    const other = await aSchool(services);
    const foreign = { id: other.schoolClass.id };
    expect(no(await keep(adviser, "training", "class", foreign))).toBe("law.target_unknown");
  });

  test("hangs on nothing of another school, and is not read there", async () => {
    const theirs = await aPlacement(
      services,
      await aStudent(services, await aSchool(services)),
      firm,
    );
    const foreign = { id: theirs.id };
    expect(no(await keep(office, "insurance", "placement", foreign))).toBe("law.target_unknown");
    yes(await keep(office, "inspection", "firm"));
    expect(await listRecords(services, stranger)).toEqual([]);
    const [line] = await listRecords(services, office);
    expect(line).toMatchObject({ kind: "inspection", on: "firm", mayWithdraw: true });
    const id = { recordId: line!.id };
    expect(no(await withdrawRecord(services, stranger, id))).toBe("law.target_unknown");
  });

  test("that one placement lacks is kept where it lacks it: on itself, its class, its firm; elsewhere it is not found", async () => {
    const targets = await listTargetsOf(services, office, placementId);
    expect(targets?.map(({ on }) => on)).toEqual(["placement", "class", "firm"]);
    expect(targets?.[0]?.id).toBe(placementId);
    expect(await listTargetsOf(services, stranger, placementId)).toBeNull();
    expect(recordOfFact("healthCertificateOn")).toBe("health_certificate");
    expect([recordOfFact("monthlyPay"), fieldOfFact("monthlyPay")]).toEqual([null, "pay"]);
    expect(fieldOfFact("birthDate")).toBeNull();
  });

  test("says days in their order, and what its kind asks", async () => {
    const back = { content: { ...contents.insurance, from: "2027-09-01" } };
    expect(no(await keep(office, "insurance", "class", back))).toBe("law.days_reversed");
    const empty = { content: {} };
    expect(no(await keep(office, "filing", "firm", empty))).toBe("law.days_reversed");
  });

  test("of what somebody else has written comes with the paper, which the school alone opens", async () => {
    for (const kind of recordKinds) {
      const bare = await keep(office, kind, kind === "firm_check" ? "firm" : "placement", {
        file: null,
      });
      const on = kind === "inspection" ? "law.not_yours_to_keep" : "ok";
      const said = bare.ok ? "ok" : bare.refusal.code;
      expect([kind, said]).toEqual([
        kind,
        needsFile(kind) && on === "ok" ? "law.document_needed" : on,
      ]);
    }
    const { recordIds } = yes(await keep(office, "inspection", "firm"));
    const { fileId } = await services.db.internshipRecord.findUniqueOrThrow({
      where: { id: recordIds[0]! },
    });
    await services.storage.put(fileId!, "whole", Buffer.from("pdf"));
    const open = (by: SchoolActor | null) => findFile(services, by, fileId!, "whole");
    expect((await open(office))?.name).toBe("纪要.pdf");
    expect((await open(adviser))?.name).toBe("纪要.pdf");
    expect(await open(stranger)).toBeNull();
    expect(await open(null)).toBeNull();
  });

  test("changes the verdicts below it, and back when it is withdrawn; both stand in the trail", async () => {
    const { recordIds } = yes(await keep(office, "inspection", "firm"));
    await judgeUnderRecord(services, recordIds[0]!);
    expect(await stored("IR-04")).toBe("holds");
    const events = await services.db.outboxEvent.findMany({
      where: { name: "internship_record.changed" },
    });
    expect(events.map(({ payload }) => payload)).toContainEqual(
      expect.objectContaining({ recordId: recordIds[0] }),
    );
    expect(no(await withdrawRecord(services, adviser, { recordId: recordIds[0]! }))).toBe(
      "law.not_yours_to_keep",
    );
    yes(await withdrawRecord(services, office, { recordId: recordIds[0]! }));
    await judgeUnderRecord(services, recordIds[0]!);
    expect(await stored("IR-04")).toBe("unknown");
    expect(await trail(recordIds[0]!)).toEqual([
      `internship_record.keep ${office.personId}`,
      `internship_record.withdraw ${office.personId}`,
    ]);
  });
});

describe("schools of Hong Kong and Macao", () => {
  test("are judged by the law of their place, not by the mainland's regulation", async () => {
    const hongKong = await aSchool(services, { kind: "hong_kong", regionCode: "810101" });
    const goes = await aStudent(services, hongKong);
    const at = { terms: { regionCode: "810101", payCurrency: "HKD" } };
    const { id } = await aPlacement(services, goes, firm, at);
    const verdict = await judgePlacement(services.db, id, "agreement", "2027-02-25");
    const ids = verdict!.rules.map(({ rule }) => rule);
    expect(ids.filter((rule) => rule.startsWith("IR-"))).toEqual([]);
    expect(ids).toEqual(expect.arrayContaining(["HK-01", "HK-04", "HK-06"]));
    const clerk = await aSchoolStaff(services, hongKong, "internship_office");
    const plan = { id };
    yes(await keep(clerk, "plan", "placement", plan));
    yes(await keep(clerk, "insurance", "placement", plan));
    const after = await judgePlacement(services.db, id, "agreement", "2027-02-25");
    expect(after!.rules.filter(({ is }) => is !== "holds")).toEqual([]);
    expect(after!.mayGoOn).toBe(true);
  });

  test("a mainland student there is under both, and needs leave to work", async () => {
    const at = { terms: { regionCode: "820001", payCurrency: "MOP", pay: 800_000 } };
    const { id } = await aPlacement(services, await aStudent(services, school), firm, at);
    const verdict = await judgePlacement(services.db, id, "placement", "2027-02-25");
    const open = verdict!.rules.filter(({ is, severity }) => is !== "holds" && severity !== "warn");
    expect(open.map(({ rule }) => rule)).toEqual(expect.arrayContaining(["IR-33", "MO-08"]));
  });
});
