// A firm's page: what its administrators put right, against other windows and other people, and what is told of it in
// figures only when there are enough.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { shifted, mostPhotos, mostSites } from "~/app/domain/firm-page";
import type { EnterpriseActor } from "~/app/domain/permission";
import { storeFile } from "~/app/features/files/store-file.server";
import { type EditFirm, editFirm } from "~/app/features/firms/edit-firm.server";
import { keepSite, removeSite } from "~/app/features/firms/keep-site.server";
import { findFirmEditor } from "~/app/features/firms/read-firm-editor.server";
import { findFirmStory } from "~/app/features/firms/read-firm-story.server";
import { arrangePhoto, showPhoto } from "~/app/features/firms/show-photo.server";
import { newId } from "~/app/platform/id";
import { no, yes } from "../support/applications";
import { aDatabase, type TestServices } from "../support/database";
import { aListing, anEnterprise, aRecruiter, aSchool, aStudent } from "../support/factories";
import { aPdf, aPicture } from "../support/some-files";

let services: TestServices;
let firm: Awaited<ReturnType<typeof anEnterprise>>;
let admin: EnterpriseActor;
let rival: EnterpriseActor;
beforeAll(async () => {
  services = await aDatabase();
});
afterAll(() => services.close());
beforeEach(async () => {
  firm = await anEnterprise(services, { decidedAt: new Date("2026-10-08T02:00:00Z") });
  admin = await anAdmin(firm.id);
  rival = await anAdmin((await anEnterprise(services)).id);
});

const anAdmin = (enterpriseId: string) => aRecruiter(services, enterpriseId, "enterprise_admin");
const editor = async () => {
  const found = await findFirmEditor(services, admin, "zh-CN");
  if (!found) throw new Error("no firm");
  return found;
};
const facts = async (over: Partial<EditFirm> = {}): Promise<EditFirm> => ({
  ...{ intent: "facts", version: (await editor()).version, shortName: "南粤", about: "修电梯" },
  ...{ industry: "C34", staffCount: 80, ...over },
});
const site = {
  intent: "site",
  version: "new",
  name: "一厂",
  regionCode: "441900",
  address: "厂前路 1 号",
} as const;

describe("who we are", () => {
  test("is saved by administrators, told to search, and not over another window", async () => {
    const input = await facts();
    expect(no(await editFirm(services, { ...admin, role: "recruiter" }, input))).toBe(
      "account.not_allowed",
    );
    yes(await editFirm(services, admin, input));
    expect((await editor()).facts).toMatchObject({
      shortName: "南粤",
      industry: "C34",
      staffCount: 80,
    });
    expect(no(await editFirm(services, admin, input))).toBe("enterprise.changed_meanwhile");
    const events = await services.db.outboxEvent.findMany({ where: { name: "enterprise.edited" } });
    expect(events.map(({ payload }) => payload)).toContainEqual(
      expect.objectContaining({ enterpriseId: firm.id }),
    );
    const [one, two] = [await facts({ shortName: "甲甲" }), await facts({ shortName: "乙乙" })];
    const both = await Promise.all([one, two].map((each) => editFirm(services, admin, each)));
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
  });

  test("an industry of nobody's list is not taken; own words of earlier days stay", async () => {
    await services.db.enterprise.update({ where: { id: firm.id }, data: { industry: "电梯维保" } });
    expect((await editor()).ownIndustry).toBe("电梯维保");
    yes(await editFirm(services, admin, await facts({ industry: "ZZ" })));
    expect((await editor()).facts.industry).toBe("电梯维保");
    yes(await editFirm(services, admin, await facts()));
    yes(await editFirm(services, admin, await facts({ industry: undefined })));
    expect((await editor()).facts.industry).toBeNull();
  });
});

describe("sites", () => {
  test("are added, changed and taken away; those in use stay", async () => {
    const { siteId } = yes(await keepSite(services, admin, { ...site }));
    const [before] = (await editor()).sites;
    const change = { ...site, siteId, version: before?.version ?? "", name: "二厂" };
    expect(no(await keepSite(services, rival, change))).toBe("enterprise.site_not_found");
    yes(await keepSite(services, admin, change));
    expect(no(await keepSite(services, admin, change))).toBe("enterprise.changed_meanwhile");
    expect(no(await keepSite(services, { ...admin, role: "mentor" }, change))).toBe(
      "account.not_allowed",
    );
    const listing = await aListing(services, firm.id);
    await services.db.listingSite.create({ data: { listingId: listing.id, siteId, seats: 1 } });
    const gone = { intent: "site_gone", siteId } as const;
    expect(no(await removeSite(services, admin, gone))).toBe("enterprise.site_in_use");
    expect((await editor()).sites[0]).toMatchObject({ name: "二厂", isUsed: true });
    await services.db.listingSite.deleteMany({ where: { siteId } });
    yes(await removeSite(services, rival, gone));
    expect((await editor()).sites).toHaveLength(1);
    yes(await removeSite(services, admin, gone));
    yes(await removeSite(services, admin, gone));
    expect((await editor()).sites).toEqual([]);
  });

  test("stand in a place of the list, and are not endless", async () => {
    expect(no(await keepSite(services, admin, { ...site, regionCode: "000000" }))).toBe(
      "enterprise.unknown_place",
    );
    await services.db.enterpriseSite.createMany({
      data: Array.from({ length: mostSites }, () => ({
        id: newId(services.clock.now().getTime()),
        ...{ enterpriseId: firm.id, name: "x", regionCode: "441900", address: "x" },
      })),
    });
    expect(no(await keepSite(services, admin, { ...site }))).toBe("enterprise.too_many_sites");
  });
});

describe("photos", () => {
  async function aKept(n = 0) {
    const bytes = await aPicture("jpeg", 40 + n, 30);
    return yes(await storeFile(services, admin, { bytes, name: "x.jpg", for: "enterprise" }))
      .fileId;
  }

  test("stand in the order given, with words, of the own firm only", async () => {
    const [a, b] = [await aKept(1), await aKept(2)];
    for (const fileId of [a, b, a]) yes(await showPhoto(services, admin, { fileId }));
    expect(no(await showPhoto(services, rival, { fileId: a }))).toBe("file.not_found");
    const up = { intent: "photo", fileId: b, caption: "车间", to: "up" } as const;
    expect(no(await arrangePhoto(services, rival, up))).toBe("file.not_found");
    yes(await arrangePhoto(services, admin, up));
    yes(await arrangePhoto(services, admin, up));
    expect((await editor()).photos).toEqual([
      { fileId: b, caption: "车间" },
      { fileId: a, caption: "" },
    ]);
    const story = await findFirmStory(services, firm.id, "zh-CN");
    expect(story?.photos.map(({ fileId }) => fileId)).toEqual([b, a]);
  });

  test("are pictures, and eight at most", async () => {
    const pdf = { bytes: aPdf(), name: "x.pdf", for: "enterprise" } as const;
    const { fileId } = yes(await storeFile(services, admin, pdf));
    expect(no(await showPhoto(services, admin, { fileId }))).toBe("enterprise.not_a_picture");
    for (let n = 0; n < mostPhotos; n++) {
      yes(await showPhoto(services, admin, { fileId: await aKept(n + 3) }));
    }
    expect(no(await showPhoto(services, admin, { fileId: await aKept(30) }))).toBe(
      "enterprise.too_many_photos",
    );
  });

  test.each([
    [0, 1, "bac"],
    [2, -1, "acb"],
    [0, -1, "abc"],
    [2, 1, "abc"],
    [9, 1, "abc"],
  ] as const)("the %ith moved by %i", (at, by, order) => {
    expect(shifted(["a", "b", "c"], at, by).join("")).toBe(order);
  });
});

describe("the story", () => {
  async function sent(days: number, answered: number | null, status = "refused") {
    const school = await aSchool(services);
    const { actor, enrolment } = await aStudent(services, school);
    const listing = await aListing(services, firm.id, { answerDays: 5 });
    const at = (n: number) => new Date(services.clock.now().getTime() - n * 86_400_000);
    const id = newId(services.clock.now().getTime());
    await services.db.application.create({
      data: {
        ...{ id, listingId: listing.id, studentId: actor.personId, enrolmentId: enrolment.id },
        ...{ status: status as "refused", snapshot: {}, submittedAt: at(days), movedAt: at(0) },
        refusalCode: status === "refused" ? "other" : null,
      },
    });
    if (answered !== null) {
      await services.db.applicationMove.create({
        data: {
          ...{ id: newId(services.clock.now().getTime()), applicationId: id, move: "refuse" },
          ...{ from: "submitted", to: "refused", actorRole: "recruiter", at: at(days - answered) },
        },
      });
    }
    return { id, actor, listing, school };
  }
  const story = () => findFirmStory(services, firm.id, "zh-CN");

  test("tells answers from five due ones on: in time, late, never; not those not due, withdrawn or old", async () => {
    await sent(20, 1);
    await sent(20, 4);
    await sent(20, 8);
    await sent(20, null, "no_answer");
    await sent(2, null, "submitted");
    await sent(20, null, "withdrawn");
    await sent(400, 1);
    expect((await story())?.answers).toBeNull();
    await sent(9, null, "submitted");
    expect((await story())?.answers).toEqual({ inTime: 2, of: 5 });
  });

  test("tells who stayed from three people on, each once", async () => {
    for (let n = 0; n < 3; n++) {
      expect((await story())?.stayed).toBeNull();
      const { id, actor, listing, school } = await sent(20, 1);
      const { enrolmentId } = await services.db.application.findUniqueOrThrow({ where: { id } });
      await services.db.placement.create({
        data: {
          ...{ id: newId(services.clock.now().getTime()), applicationId: id, state: "confirmed" },
          ...{ studentId: actor.personId, schoolId: school.school.id, enterpriseId: firm.id },
          ...{
            enrolmentId,
            listingId: listing.id,
            kind: listing.kind,
            createdAt: services.clock.now(),
          },
        },
      });
    }
    expect((await story())?.stayed).toBe(3);
  });

  test("tells what was checked, and nothing of a firm not in good standing", async () => {
    expect((await story())?.checked).toMatchObject({ kind: "uscc", on: "2026-10-08" });
    await services.db.enterprise.update({ where: { id: firm.id }, data: { status: "suspended" } });
    expect(await story()).toBeNull();
  });
});
