// No form, however nasty, breaks an action: whatever is sent is answered, and never with a 5xx.
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { paths } from "~/app/paths";
import type { PlainBrowser } from "~/scripts/plain-browser";
import { type App, startApp } from "../support/app";
import { aListing, anOperator, aRecruiter, aSchoolStaff } from "../support/factories";
import { aListingForm } from "../support/forms";
import { apply, type People, thePeople } from "../support/market";
import { anOpenRound } from "../support/rounds";
import { aWorkingStudent } from "../support/running";
import { aTakenRoster } from "../support/roster-file";

type Fields = Record<string, string>;
type Target = {
  name: string;
  by: keyof People | "visitor" | "chief" | "owner" | "office";
  path: () => string;
  fields: Fields;
};

let app: App;
let people: People;
let browsers: Record<string, PlainBrowser>;
const at: Record<
  | "live"
  | "draft"
  | "waiting"
  | "reposted"
  | "application"
  | "run"
  | "round"
  | "programme"
  | "placement"
  | "week"
  | "entry"
  | "incident",
  string
> = {
  ...{ live: "", draft: "", waiting: "", reposted: "", application: "", run: "" },
  ...{ round: "", programme: "", placement: "", week: "", entry: "", incident: "" },
};
beforeAll(async () => {
  app = await startApp({ RATE_LIMITS: "off", DEMO_LOGINS: "on" });
  people = await thePeople(app);
  const { services } = app;
  const { enterprise, student } = people;
  at.live = (await aListing(services, enterprise.id)).id;
  at.draft = (await aListing(services, enterprise.id, { status: "draft" })).id;
  at.waiting = (await aListing(services, enterprise.id, { status: "submitted" })).id;
  const reposted = {
    ...({ source: "reposted", kind: "job", sourceName: "某站", sourceKey: "某站:1" } as const),
    sourcedOn: new Date("2026-11-01"),
  };
  at.reposted = (await aListing(services, enterprise.id, reposted)).id;
  at.application = await apply(app, student, at.live);
  at.run = await aTakenRoster(services, people.adviser);
  const round = await anOpenRound(services, { student, by: people.recruiter.personId }, at.live);
  [at.round, at.programme] = [round.roundId, round.programmeId];
  const working = await aWorkingStudent(services, {
    ...{ studentId: student.personId, enterpriseId: enterprise.id },
    visitedById: people.adviser.personId,
  });
  [at.placement, at.week, at.entry] = [working.placementId, working.weekOf, working.entryId];
  at.incident = working.incidentId;
  const { classmate, recruiter, adviser, college, operator } = people;
  const chief = await anOperator(services, "operator_admin");
  const owner = await aRecruiter(services, enterprise.id, "enterprise_admin");
  const office = await aSchoolStaff(services, people.school, "internship_office");
  browsers = { visitor: app.visitor(), chief: app.as(chief), owner: app.as(owner) };
  browsers.office = app.as(office);
  for (const [name, who] of Object.entries({
    ...{ student, classmate, recruiter, adviser, college, operator },
  })) {
    browsers[name] = app.as(who);
  }
});
afterAll(() => app.close());

const listing = Object.fromEntries(
  Object.entries(aListingForm()).map(([name, value]) => [name, value as string]),
);
const someId = "01a1f6ae-9900-75cf-8335-aa7fe2a95262";
const targets: Target[] = [
  {
    ...{ name: "a week", by: "student", path: () => paths.student.journalWeek(at.week) },
    fields: {
      intent: "save",
      placementId: someId,
      body: "学会了看图",
      tasks: "1",
      hours: "38.5",
      version: "1",
    },
  },
  {
    ...{ name: "a week alone", by: "student", path: () => paths.student.journalAutosave(at.week) },
    fields: { placementId: someId, body: "学会了看图", tasks: "1", hours: "38.5", version: "1" },
  },
  {
    ...{ name: "pay", by: "student", path: () => paths.student.placementPay() },
    fields: {
      placementId: someId,
      month: "2026-11-01",
      hours: "160",
      paid: "3000",
      paidOn: "2026-11-10",
    },
  },
  {
    ...{ name: "leave", by: "student", path: () => paths.student.placementLeave() },
    fields: { placementId: someId, fromDay: "2026-12-01", untilDay: "2026-12-02", reason: "sick" },
  },
  {
    ...{ name: "help", by: "student", path: () => paths.student.placementHelp() },
    fields: { placementId: someId, kind: "unsafe", body: "怕" },
  },
  {
    ...{ name: "weeks confirmed", by: "recruiter", path: () => paths.enterprise.journals() },
    fields: { placementId: someId, note: "好", seenAt: "2026-11-21T09:00:00Z" },
  },
  {
    ...{ name: "weeks marked", by: "adviser", path: () => paths.school.journals() },
    fields: { intent: "mark_many", entries: `${someId}:1`, mark: "80", note: "好" },
  },
  {
    ...{ name: "a week marked", by: "adviser", path: () => paths.school.journalEntry(at.entry) },
    fields: { intent: "mark", version: "1", mark: "80", note: "好" },
  },
  {
    ...{ name: "help taken over", by: "adviser", path: () => paths.school.incident(at.incident) },
    fields: { step: "note", words: "联系了" },
  },
  {
    ...{ name: "a visit", by: "adviser", path: () => paths.school.newVisit() },
    fields: { enterpriseId: someId, mode: "phone", visitedOn: "2026-11-20", placementIds: someId },
  },
  {
    ...{ name: "a word at the end", by: "adviser" },
    path: () => paths.school.placementAssessment(at.placement),
    fields: { intent: "give", of: "school", outcome: "completed", score: "88", feedback: "好" },
  },
  {
    ...{ name: "sign in", by: "visitor", path: () => paths.signIn() },
    fields: { contact: "x@example.test", password: "not-the-right-one" },
  },
  {
    ...{ name: "a search to keep", by: "visitor", path: () => paths.listings.suggest() },
    fields: { intent: "remember", q: "数控" },
  },
  { name: "sign out", by: "visitor", path: () => paths.signOut(), fields: {} },
  {
    ...{ name: "register", by: "visitor", path: () => paths.register() },
    fields: {
      ...{ name: "东莞某某厂", shortName: "某某", regionCode: "441900", registrationKind: "uscc" },
      ...{ registrationNumber: "91440101MA59ABCD1X", contactName: "陈", contact: "13800138000" },
      ...{ password: "三元里坐地铁2026", agreed: "on" },
    },
  },
  {
    ...{ name: "join", by: "visitor", path: () => paths.join("x") },
    fields: { intent: "join", name: "陈", contact: "13800138000", password: "x", agreed: "on" },
  },
  {
    name: "demo login",
    by: "visitor",
    path: () => paths.demo.logins(),
    fields: { key: "student" },
  },
  {
    ...{ name: "apply", by: "classmate", path: () => paths.listings.apply(at.live) },
    fields: { note: "你好" },
  },
  { name: "save", by: "classmate", path: () => paths.listings.save(at.live), fields: {} },
  { name: "interest", by: "classmate", path: () => paths.listings.interest(at.live), fields: {} },
  {
    ...{ name: "keep a search", by: "student", path: () => paths.student.searches() },
    fields: { intent: "save", params: "q=x&place=441900", name: "x", cadence: "daily", back: "/" },
  },
  {
    ...{ name: "a kept search", by: "student", path: () => paths.student.searches() },
    fields: { intent: "rename", searchId: someId, name: "x" },
  },
  {
    ...{ name: "not for me", by: "student", path: () => paths.student.forYou() },
    fields: { intent: "refuse", listingId: at.live, reason: "pay" },
  },
  {
    ...{ name: "unsubscribe", by: "visitor", path: () => paths.unsubscribe("x") },
    fields: { "List-Unsubscribe": "One-Click" },
  },
  {
    ...{ name: "a guest's link", by: "visitor", path: () => paths.guest.link("x") },
    fields: { intent: "try_code", code: "123456" },
  },
  {
    ...{ name: "sign", by: "student", path: () => paths.student.paper(someId) },
    fields: { intent: "sign", contentHash: "0".repeat(64), typedName: "x", drawing: "M1 2L3 4" },
  },
  {
    ...{ name: "seal", by: "owner", path: () => paths.enterprise.papers() },
    fields: { tick: `${someId}.${"0".repeat(64)}` },
  },
  {
    ...{ name: "refuse a paper", by: "owner", path: () => paths.enterprise.paper(someId) },
    fields: { intent: "refuse", reason: "x" },
  },
  {
    ...{ name: "a firm's seal", by: "owner", path: () => paths.enterprise.sealAuthorities() },
    fields: { intent: "keep", personId: someId, validFrom: "2030-01-01", declared: "on" },
  },
  {
    ...{ name: "a school's seal", by: "office", path: () => paths.school.sealAuthorities() },
    fields: { intent: "revoke", authorityId: someId },
  },
  {
    ...{ name: "own words", by: "office", path: () => paths.school.editTemplate("consent") },
    fields: { intent: "save", after: "0", name: "x", heading: "x", text: "x", when: "always" },
  },
  {
    ...{ name: "words retired", by: "office", path: () => paths.school.template("consent") },
    fields: { intent: "retire", version: "1" },
  },
  {
    ...{ name: "a voice", by: "office", path: () => paths.school.templateRecording("consent") },
    fields: { intent: "keep", file: "x" },
  },
  {
    ...{ name: "a seal service", by: "office", path: () => paths.school.sealService() },
    fields: { intent: "set", name: "xx", url: "https://x.example", password: "x", isOn: "on" },
  },
  {
    ...{ name: "a seal's word", by: "visitor", path: () => paths.sealWord(someId) },
    fields: { request: someId, party: "firm" },
  },
  {
    ...{ name: "draw up", by: "office", path: () => paths.school.papers() },
    fields: { intent: "draw_up", tick: someId, kind: "consent" },
  },
  {
    ...{ name: "a paper's step", by: "office", path: () => paths.school.paper(someId) },
    fields: { intent: "amend", kind: "pay", pay: "3000" },
  },
  {
    ...{ name: "certificates", by: "office", path: () => paths.school.certificates() },
    fields: { intent: "issue", tick: someId },
  },
  {
    ...{ name: "a link again", by: "visitor", path: () => paths.guest.again() },
    fields: { phone: "13800138000", student: "x" },
  },
  {
    ...{ name: "answer", by: "student", path: () => paths.student.application(at.application) },
    fields: { move: "accept", version: "1" },
  },
  {
    ...{ name: "say", by: "student", path: () => paths.student.application(at.application) },
    fields: { body: "你好" },
  },
  {
    ...{ name: "skills", by: "student", path: () => paths.student.profileGroup("skills") },
    fields: {
      ...{ skills: "sk-welding", "evidence.sk-welding": "焊工证", version: "x" },
      ...{ "level.sk-welding": "can", then: "next" },
    },
  },
  {
    ...{ name: "terms", by: "student", path: () => paths.student.profileGroup("terms") },
    fields: {
      ...{ wishedPay: "3500", availableFrom: "2027-03-01", availableUntil: "2027-09-01" },
      ...{ refusedShifts: "day", refusesNight: "on", needsDorm: "on", version: "x" },
    },
  },
  ...(["work", "places", "about", "languages", "visibility"] as const).map((group): Target => ({
    ...{ name: group, by: "student", path: () => paths.student.profileGroup(group) },
    fields: {
      ...{ about: "喜欢动手", wishedKinds: "job", wishedOccupations: "oc-electrician" },
      ...{ wishedRegions: "441800", languages: "cantonese", visibility: "hidden", version: "x" },
    },
  })),
  {
    ...{ name: "a record", by: "student", path: () => paths.student.profileRecord("new") },
    fields: {
      ...{ kind: "course", title: "实训", organisation: "学校", startedOn: "2025-09" },
      ...{ endedOn: "2026-01", description: "做过", skillCodes: "sk-welding", fileId: someId },
      ...{ version: "new", certificateCode: "ce-x-bim", file: "" },
    },
  },
  {
    ...{ name: "a record of nobody", by: "student", path: () => paths.student.profileRecord("x") },
    fields: { intent: "remove" },
  },
  {
    ...{ name: "a resume", by: "student", path: () => paths.student.bringCv() },
    fields: { intent: "take", resume: '{"basics":{},"skills":[{"name":"焊接"}]}' },
  },
  {
    ...{ name: "files", by: "student", path: () => paths.student.profileGroup("files") },
    fields: { intent: "bring", file: "x" },
  },
  {
    ...{ name: "a file goes", by: "student", path: () => paths.student.profileGroup("files") },
    fields: { intent: "remove", fileId: someId },
  },
  {
    ...{ name: "the firm", by: "owner", path: () => paths.enterprise.profile() },
    fields: {
      ...{ intent: "facts", version: "x", shortName: "某某", about: "做模具", industry: "C34" },
      staffCount: "80",
    },
  },
  {
    ...{ name: "a site", by: "owner", path: () => paths.enterprise.profile() },
    fields: {
      ...{ intent: "site", version: "new", name: "一厂", regionCode: "441900" },
      ...{ address: "厂前路 1 号" },
    },
  },
  {
    ...{ name: "a photo", by: "owner", path: () => paths.enterprise.profile() },
    fields: { intent: "photo", fileId: someId, caption: "车间", to: "up" },
  },
  {
    name: "account",
    by: "student",
    path: () => paths.account(),
    fields: { intent: "locale", locale: "en" },
  },
  {
    ...{ name: "password", by: "student", path: () => paths.account() },
    fields: { passwordNow: "x", password: "三元里坐地铁2026" },
  },
  { name: "role", by: "student", path: () => paths.actAs(), fields: { grantId: someId } },
  {
    name: "inbox",
    by: "student",
    path: () => paths.inbox(),
    fields: { intent: "open", notificationId: someId },
  },
  {
    ...{ name: "new listing", by: "recruiter", path: () => paths.enterprise.newListing() },
    fields: { kind: "job", title: "数控车工" },
  },
  {
    ...{ name: "save", by: "recruiter", path: () => paths.enterprise.listing(at.draft) },
    fields: { ...listing, version: "1", intent: "save" },
  },
  {
    ...{ name: "close", by: "recruiter", path: () => paths.enterprise.listing(at.draft) },
    fields: { intent: "close", reason: "filled" },
  },
  {
    ...{ name: "delete", by: "recruiter", path: () => paths.enterprise.listing(at.live) },
    fields: { intent: "delete" },
  },
  {
    ...{ name: "extend", by: "recruiter", path: () => paths.enterprise.listing(at.live) },
    fields: { intent: "extend", validUntil: "2027-01-31", applyBy: "2027-01-15" },
  },
  {
    ...{ name: "revise", by: "recruiter", path: () => paths.enterprise.revise(at.live) },
    fields: { ...listing, version: "1", intent: "revise" },
  },
  {
    ...{ name: "autosave", by: "recruiter", path: () => paths.enterprise.autosave(at.draft) },
    fields: { ...listing, version: "1" },
  },
  {
    ...{ name: "check", by: "recruiter", path: () => paths.enterprise.check(at.draft) },
    fields: { version: "1" },
  },
  {
    ...{ name: "submit", by: "recruiter", path: () => paths.enterprise.preview(at.draft) },
    fields: { version: "1" },
  },
  {
    ...{ name: "move", by: "recruiter", path: () => paths.enterprise.application(at.application) },
    fields: {
      ...{ move: "invite", version: "1", interviewAt: "2026-11-24T14:30", note: "x" },
      ...{ respondBy: "2026-11-27", reason: "other" },
    },
  },
  {
    ...{ name: "offer", by: "recruiter", path: () => paths.enterprise.application(at.application) },
    fields: {
      ...{ move: "offer", version: "1", respondBy: "2026-11-27", note: "x" },
      ...{ startsOn: "2027-03-01", endsOn: "2027-08-31", payMin: "3200", payMax: "3800" },
      ...{ payPeriod: "month", payNote: "包吃", site: "南城", shift: "day" },
      ...{ nightShift: "no", overtime: "no", hoursPerDay: "8", hoursPerWeek: "40" },
    },
  },
  {
    ...{ name: "times", by: "recruiter", path: () => paths.enterprise.interviewTimes(at.live) },
    fields: {
      ...{ intent: "open", day: "2026-11-24", from: "14:00", minutes: "30", count: "2" },
      ...{ place: "会议室", link: "https://meet.example/1", note: "带证件" },
    },
  },
  {
    ...{ name: "a time", by: "recruiter", path: () => paths.enterprise.interviewTimes(at.live) },
    fields: {
      ...{ intent: "change", slotId: someId, sequence: "0", day: "2026-11-24", from: "14:00" },
      ...{ minutes: "30", place: "会议室", link: "", note: "x" },
    },
  },
  {
    ...{ name: "time off", by: "recruiter", path: () => paths.enterprise.interviewTimes(at.live) },
    fields: { intent: "cancel", slotId: someId, sequence: "0" },
  },
  {
    ...{
      name: "take a time",
      by: "student",
      path: () => paths.student.application(at.application),
    },
    fields: { intent: "book", slotId: someId },
  },
  {
    ...{ name: "note", by: "recruiter", path: () => paths.enterprise.application(at.application) },
    fields: { remark: "你好", intent: "note", back: "/enterprise" },
  },
  {
    ...{
      name: "assign",
      by: "recruiter",
      path: () => paths.enterprise.application(at.application),
    },
    fields: { assigneeId: someId, intent: "assign" },
  },
  {
    ...{ name: "batch", by: "recruiter", path: () => paths.enterprise.applicants(at.live) },
    fields: {
      ...{ tick: `${someId}.1`, deed: "refuse", reason: "other", refuseNote: "x" },
      ...{ inviteNote: "x", interviewAt: "2026-11-24T14:30", assigneeId: someId },
    },
  },
  {
    ...{ name: "batch of all", by: "recruiter", path: () => paths.enterprise.allApplicants() },
    fields: { tick: `${someId}.1`, deed: "assign", assigneeId: someId },
  },
  {
    ...{ name: "export", by: "recruiter", path: () => paths.enterprise.exportApplicants() },
    fields: { listingId: "", query: "?q=x&year=3&sort=school", format: "csv" },
  },
  {
    ...{ name: "export class", by: "adviser", path: () => paths.school.exportClass(someId) },
    fields: { query: "?q=x", format: "xlsx" },
  },
  {
    ...{ name: "save view", by: "recruiter", path: () => paths.views() },
    fields: {
      intent: "save",
      page: "applicants",
      name: "我的",
      query: "?q=x",
      back: "/enterprise",
    },
  },
  {
    ...{ name: "rename view", by: "recruiter", path: () => paths.views() },
    fields: { intent: "rename", viewId: someId, name: "我的" },
  },
  {
    ...{ name: "team", by: "recruiter", path: () => paths.enterprise.team() },
    fields: { role: "recruiter", contact: "13800138000" },
  },
  {
    ...{ name: "team end", by: "recruiter", path: () => paths.enterprise.team() },
    fields: { intent: "end", grantId: someId },
  },
  {
    ...{ name: "school", by: "college", path: () => paths.school.application(at.application) },
    fields: { move: "approve", version: "1", reason: "other", note: "x" },
  },
  {
    ...{ name: "terms of many", by: "office", path: () => paths.school.fillPlacements() },
    fields: { intent: "preview", placementIds: someId, mentorName: "周师傅", pay: "3000" },
  },
  {
    ...{ name: "terms of many written", by: "office", path: () => paths.school.fillPlacements() },
    fields: { intent: "apply", placementIds: someId, place: "清远", seen: `${someId}.1` },
  },
  {
    name: "who takes no part",
    by: "adviser",
    path: () => paths.school.classBoard(people.school.schoolClass.id),
    fields: { intent: "exempt", enrolmentId: someId, reason: "army", note: "x", untilDay: "" },
  },
  {
    name: "a guardian's link",
    by: "adviser",
    path: () => paths.school.placement(at.placement),
    fields: { intent: "guardian_link" },
  },
  {
    ...{ name: "class", by: "adviser", path: () => paths.school.classBoard(someId) },
    fields: { enrolmentId: someId },
  },
  {
    ...{ name: "firm's word", by: "adviser", path: () => paths.school.enterprise(someId) },
    fields: { verdict: "not_a_fit", reason: "too_far", note: "x", seen: "2026-11-20T00:00:00Z" },
  },
  {
    ...{
      name: "invite",
      by: "recruiter",
      path: () => paths.enterprise.student(people.student.personId),
    },
    fields: { listingId: someId, note: "x" },
  },
  {
    ...{ name: "invited", by: "student", path: () => paths.student.invitations() },
    fields: { intent: "decline", invitationId: someId, reason: "too_far", listId: someId },
  },
  {
    ...{ name: "refused", by: "student", path: () => paths.student.invitations() },
    fields: { intent: "refuse_firm", enterpriseId: someId },
  },
  {
    ...{ name: "recommend", by: "adviser", path: () => paths.school.newRecommendation() },
    fields: { enterpriseId: someId, listingId: someId, studentIds: someId, note: "x" },
  },
  {
    ...{
      name: "hold up",
      by: "adviser",
      path: () => paths.school.classMatching(people.school.schoolClass.id),
    },
    fields: { listingId: someId, studentIds: someId, note: "x" },
  },
  {
    ...{ name: "demand", by: "adviser", path: () => paths.school.exportDemand() },
    fields: { query: "view=trade_place&place=441900", format: "csv" },
  },
  {
    ...{ name: "all demand", by: "operator", path: () => paths.operator.exportDemand() },
    fields: { query: "view=trade_place&place=441900", format: "xlsx" },
  },
  {
    ...{ name: "list back", by: "adviser", path: () => paths.school.recommendations() },
    fields: { listId: someId },
  },
  {
    ...{ name: "who may search", by: "college", path: () => paths.school.studentSearch() },
    fields: { studentSearch: "verified_enterprises" },
  },
  {
    ...{ name: "spread", by: "college", path: () => paths.school.spread() },
    fields: { spread: "50" },
  },
  {
    ...{ name: "matching run", by: "chief", path: () => paths.operator.matching() },
    fields: { sure: "yes" },
  },
  {
    ...{ name: "booking", by: "adviser", path: () => paths.school.newBooking(someId) },
    fields: { classId: someId, students: "30", day: "2026-12-01", note: "x" },
  },
  {
    ...{ name: "rank", by: "student", path: () => paths.student.round(at.round) },
    fields: { intent: "rank", programmeId: someId, change: "place", to: "2" },
  },
  {
    ...{ name: "appeal", by: "student", path: () => paths.student.round(at.round) },
    fields: { intent: "appeal", text: "x" },
  },
  {
    ...{ name: "criteria", by: "recruiter", path: () => paths.enterprise.programme(at.programme) },
    fields: { intent: "criteria", criteria: "skills" },
  },
  {
    ...{ name: "place", by: "recruiter", path: () => paths.enterprise.programme(at.programme) },
    fields: { intent: "place", entryId: someId, place: "1", isUnfit: "on" },
  },
  {
    ...{ name: "round", by: "office", path: () => paths.school.rounds() },
    fields: {
      name: "x",
      kind: "internship",
      rankUntil: "2030-01-01",
      mostChoices: "3",
      classIds: someId,
    },
  },
  {
    ...{ name: "print", by: "office", path: () => paths.school.printPapers() },
    fields: { paperIds: someId, all: "no" },
  },
  {
    ...{ name: "pile", by: "office", path: () => paths.school.newPile() },
    fields: { pileId: someId, printId: someId },
  },
  {
    ...{ name: "pile's confirmation", by: "office", path: () => paths.school.pile(someId) },
    fields: { intent: "confirm", ticks: `${someId}.firm` },
  },
  {
    ...{ name: "programme", by: "office", path: () => paths.school.round(at.round) },
    fields: { intent: "offer", listingId: someId, seats: "3", minimum: "1", "parts[0].of": "x" },
  },
  {
    ...{ name: "round's step", by: "office", path: () => paths.school.round(at.round) },
    fields: { intent: "move", move: "reopen", rankUntil: "2030-01-01" },
  },
  {
    ...{ name: "seats by hand", by: "office", path: () => paths.school.roundResult(at.round) },
    fields: { intent: "fill", "seats[0].entryId": someId, "seats[0].programmeId": someId },
  },
  {
    ...{ name: "round's sheet", by: "office", path: () => paths.school.roundSheet(at.round) },
    fields: { intent: "keep", text: "1,1" },
  },
  {
    ...{ name: "answer", by: "office", path: () => paths.school.roundResult(at.round) },
    fields: { intent: "answer", appealId: someId, answer: "x" },
  },
  {
    ...{ name: "visit", by: "recruiter", path: () => paths.enterprise.bookings() },
    fields: { bookingId: someId, move: "decline", note: "x" },
  },
  {
    ...{ name: "visit off", by: "adviser", path: () => paths.school.bookings() },
    fields: { bookingId: someId, move: "cancel", note: "x" },
  },
  {
    ...{ name: "staff", by: "adviser", path: () => paths.school.staff() },
    fields: { role: "class_adviser", contact: "13800138000", classId: someId },
  },
  {
    ...{ name: "import", by: "adviser", path: () => paths.school.imports() },
    fields: { kind: "roster", file: "x", sourceName: "x", sourcedOn: "2026-11-20", school: "x" },
  },
  {
    ...{ name: "import columns", by: "adviser", path: () => paths.school.import(at.run) },
    fields: { intent: "columns", "column:0": "studentNumber", "column:1": "name" },
  },
  {
    ...{ name: "import cells", by: "adviser", path: () => paths.school.import(at.run) },
    fields: { intent: "correct", "cell:5:2": "13800138000", "cell:2147483648:99999": "x" },
  },
  {
    ...{ name: "import commit", by: "adviser", path: () => paths.school.import(at.run) },
    fields: { intent: "commit", gone: "keep" },
  },
  {
    ...{ name: "import sheet", by: "adviser", path: () => paths.school.import(at.run) },
    fields: { intent: "sheet", sheetNo: "0" },
  },
  {
    ...{ name: "review", by: "operator", path: () => paths.operator.listing(at.waiting) },
    fields: {
      ...{ verdict: "referred", version: "1", note: "x", fields: "payMin" },
      "notes.payMin": "x",
    },
  },
  {
    ...{ name: "correct", by: "operator", path: () => paths.operator.listing(at.reposted) },
    fields: {
      ...{ intent: "correct", version: "1", trade: "other", otherCode: "oc-electrician" },
      skills: "sk-office",
    },
  },
  {
    ...{ name: "reword", by: "operator", path: () => paths.operator.listing(at.reposted) },
    fields: {
      ...{ intent: "reword", version: "1", title: "文员", payNote: "x", benefits: "x" },
      ...{ description: "x", requirements: "x" },
    },
  },
  {
    ...{ name: "held", by: "operator", path: () => paths.operator.held() },
    fields: {
      listingId: someId,
      verdict: "release",
      all: "",
      seen: "1",
      asOf: "2026-11-20T00:00:00Z",
      finding: "sex",
      q: "x",
    },
  },
  {
    ...{ name: "twins", by: "operator", path: () => paths.operator.twins() },
    fields: { keepId: someId, closeId: someId },
  },
  {
    ...{ name: "synonyms", by: "chief", path: () => paths.operator.synonyms() },
    fields: { intent: "add", kind: "same", words: "注塑\n打啤佬", version: "0", note: "a test" },
  },
  {
    ...{ name: "word", by: "chief", path: () => paths.operator.referenceRow("skill", "sk-office") },
    fields: { zhCN: "办公软件", zhHK: "文書", en: "Office", aliases: "Word", note: "a test" },
  },
  {
    ...{ name: "enterprise", by: "operator", path: () => paths.operator.enterprise(someId) },
    fields: { move: "suspend", note: "x" },
  },
];

const nul = "\u0000";
/** What a value can be turned into. */
const values: [string, string][] = [
  ["nothing", ""],
  ["NUL", `a${nul}b`],
  ["half a character", "\ud83d"],
  ["ten thousand letters", "长".repeat(10_000)],
  ["a number without end", "1e309"],
  ["not a number", "NaN"],
  ["a number below zero", "-1"],
  ["more than an int", "99999999999999999999"],
  ["half", "0.5"],
  ["a date that is none", "2026-02-31"],
  ["a year far away", "275760-09-14"],
  ["a prototype", "__proto__"],
  ["words for a database", '\'; drop table "Person"; --'],
  ["words for a browser", "<script>alert(1)</script>"],
  ["right to left", "\u202eabc"],
  ["JSON", '{"a":[1]}'],
  ["another's id", someId],
  ["a path", "../../etc/passwd"],
  ["a template", "{{constructor}}"],
  ["lines", "a\r\nset-cookie: x=1\r\n"],
];

/** Bodies made of a valid form: one field wrong in each way, or all of them (in turn, and the other way round with the next
 * form), then the form as a whole; of every fifth form also what no form is. */
function* nasty(fields: Fields, turn = 0): Generator<[string, BodyOf, Record<string, string>?]> {
  const names = Object.keys(fields);
  const with_ = (over: [string, string][]) =>
    new URLSearchParams([...Object.entries(fields), ...over]);
  for (const [n, [what, value]] of values.entries()) {
    const name = names[n % Math.max(1, names.length)];
    if (name && (n + turn) % 2 === 0)
      yield [`${name}: ${what}`, new URLSearchParams({ ...fields, [name]: value })];
    const all = names.map((one): [string, string] => [one, value]);
    if ((n + turn) % 2 === 1) yield [`all: ${what}`, new URLSearchParams(all)];
  }
  for (const [name, value] of Object.entries(fields)) {
    const beyond = beyondColumn(value);
    if (beyond) yield [`${name}: ${beyond}`, new URLSearchParams({ ...fields, [name]: beyond })];
  }
  for (const name of names) {
    const { [name]: _gone, ...rest } = fields;
    yield [`${name} missing`, new URLSearchParams(rest)];
  }
  yield ["every field twice", with_(Object.entries(fields))];
  yield ["arrays for strings", new URLSearchParams(names.map((name) => [`${name}[0]`, "x"]))];
  yield ["objects for strings", new URLSearchParams(names.map((name) => [`${name}.a.b`, "x"]))];
  yield ["a deep name", with_([["a".repeat(50) + "[0]".repeat(50), "x"]])];
  yield [
    "a prototype as a name",
    with_([
      ["__proto__.x", "1"],
      ["constructor.prototype.x", "1"],
    ]),
  ];
  yield ["a huge index", with_([[`${names[0] ?? "a"}[4294967294]`, "x"]])];
  yield ["fields nobody asked for", with_([["isAdmin", "true"]])];
  yield ["another's intent", new URLSearchParams({ ...fields, intent: "no such intent" })];
  yield ["a file for a text", filesFor(names)];
  yield ["nothing at all", new URLSearchParams()];
  if (turn % 5 > 0) return;
  yield ["text", "a=b", { "content-type": "text/plain" }];
  yield ["JSON", '{"a":1}', { "content-type": "application/json" }];
  yield ["no boundary", "a", { "content-type": "multipart/form-data" }];
  yield ["a wrong boundary", "--b", { "content-type": "multipart/form-data; boundary=a" }];
  yield [
    "bytes",
    new Uint8Array([0xff, 0xfe, 0, 0x80]),
    { "content-type": "application/x-www-form-urlencoded" },
  ];
  yield ["bad percent", "a=%E0%A4%A&b=%", { "content-type": "application/x-www-form-urlencoded" }];
}
/** What looks like the value but no column of the database holds; null for words. */
function beyondColumn(value: string): string | null {
  if (/^\d+$/.test(value)) return "3000000000";
  return /^\d{4}-\d\d-\d\d$/.test(value) ? "0000-01-01" : null;
}
type BodyOf = Parameters<PlainBrowser["post"]>[1];

function filesFor(names: readonly string[]): FormData {
  const body = new FormData();
  for (const name of names) body.append(name, new File(["x"], "x.txt"));
  return body;
}

describe("forms that nobody would fill in", () => {
  const inTurn = targets.map((target, turn) => ({ ...target, turn }));
  test.each(inTurn)("$name", { timeout: 120_000 }, async ({ by, path, fields, turn }) => {
    const browser = browsers[by]!;
    const broken: string[] = [];
    let slowest = 0;
    for (const [what, body, headers] of nasty(fields, turn)) {
      const began = performance.now();
      const { status } = await browser.post(path(), body, headers);
      slowest = Math.max(slowest, performance.now() - began);
      if (status >= 500) broken.push(`${what}: ${status}`);
    }
    expect(broken).toEqual([]);
    expect(slowest).toBeLessThan(5000);
  });
});

test("a press at an address whose id is none is answered as well", async () => {
  const broken: string[] = [];
  for (const { name, by, path, fields } of targets) {
    const address = path().replaceAll(/[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/g, "abc");
    if (address === path()) continue;
    const { status } = await browsers[by]!.post(address, new URLSearchParams(fields));
    if (status >= 500) broken.push(`${name}: ${status}`);
  }
  expect(broken).toEqual([]);
}, 120_000);

test("addresses that nobody links to are answered as well", async () => {
  const broken: string[] = [];
  const ids = ["x", "%00", "..%2f..", "'", "9".repeat(300), nul, "undefined"];
  for (const id of ids) {
    for (const [by, path] of [
      ["visitor", paths.listings.show(id)],
      ["student", paths.student.application(id)],
      ["student", paths.student.profileRecord(id)],
      ["visitor", paths.file(id)],
      ["recruiter", paths.enterprise.applicants(id)],
      ["college", paths.school.classBoard(id)],
      ["adviser", paths.school.student(id)],
      ["adviser", paths.school.import(id)],
      ["adviser", paths.school.importMarked(id)],
      ["adviser", paths.school.importLinks(id)],
      ["operator", paths.operator.enterprise(id)],
    ] as const) {
      const { status } = await browsers[by]!.get(path);
      if (status >= 500) broken.push(`${path}: ${status}`);
    }
  }
  for (const [name, value] of values) {
    const all = { q: value, kind: value, place: value, pay: value, page: value, sort: value };
    const { status } = await browsers.visitor!.get(paths.listings.search(all));
    if (status >= 500) broken.push(`search ${name}: ${status}`);
    for (const [by, path] of [
      ["student", paths.inbox()],
      ["recruiter", paths.enterprise.applicants(at.live)],
      ["recruiter", paths.enterprise.listings()],
      ["operator", paths.operator.enterprises()],
      ["adviser", paths.school.classBoard(people.adviser.classId ?? "")],
      ["adviser", paths.school.imports()],
      ["adviser", paths.school.import(at.run)],
      ["visitor", paths.signIn()],
    ] as const) {
      const query = new URLSearchParams(
        ["page", "tab", "status", "group", "q", "next", "lang", "only", "rows"].map((key) => [
          key,
          value,
        ]),
      );
      const answer = await browsers[by]!.get(`${path}?${query.toString()}`);
      if (answer.status >= 500) broken.push(`${path} ${name}: ${answer.status}`);
    }
  }
  expect(broken).toEqual([]);
});
