import { describe, expect, test } from "vitest";
import { type Move, moveNames, moves, type Mover } from "~/app/domain/application";
import { assessmentStepNames } from "~/app/domain/assessment";
import { bookingMoveNames } from "~/app/domain/booking";
import { enterpriseMoveNames } from "~/app/domain/enterprise";
import type { Event } from "~/app/domain/event";
import { incidentStepNames } from "~/app/domain/incident";
import { slotChanges } from "~/app/domain/interview";
import { unreadBy } from "~/app/domain/journal";
import { type ListingMove, listingMoves } from "~/app/domain/listing";
import {
  asksToAct,
  type Circumstances,
  NoticeParams,
  onceKeyOf,
  tellingsAfter,
} from "~/app/domain/notice";
import { audiences, rolesOf } from "~/app/domain/notice-audiences";
import type { NoticeAbout } from "~/app/domain/notice-tables";
import { topicsOf } from "~/app/domain/listing-changes";
import { manySides, manyTold } from "~/app/domain/many-told";
import { paperKinds, paperStepNames } from "~/app/domain/paper";
import { placementStepNames } from "~/app/domain/placement-life";
import { roundMoveNames, roundReminders } from "~/app/domain/round";
import { schoolVerdicts } from "~/app/domain/school-verdict";
import { sideOf } from "~/app/domain/permission";
import { locales } from "~/app/domain/values";
import { noticeText } from "~/app/features/notices/notice-text";
import { catalogue } from "~/app/messages/catalogue";
import { serverTranslators } from "~/app/messages/server-translators";

const id = "01990000-0000-7000-8000-000000000001";
const ids = { applicationId: id, listingId: id, enterpriseId: id, messageId: id };
const usual: Circumstances = { fromDraft: false, authorSide: null };
const draft: Circumstances = { fromDraft: true, authorSide: null };
const moved = (move: Move): Event => ({ name: "application.moved", ...ids, move });
const listingMoved = (move: ListingMove): Event => ({ name: "listing.moved", ...ids, move });
const heard = (event: Event, circumstances = usual) =>
  tellingsAfter(event, circumstances).flatMap(({ to }) => [...to]);

const listingMoveNames = Object.keys(listingMoves) as ListingMove[];
const everything: [Event, Circumstances][] = [
  ...moveNames.map((move): [Event, Circumstances] => [moved(move), usual]),
  ...listingMoveNames.map((move): [Event, Circumstances] => [listingMoved(move), usual]),
  ...enterpriseMoveNames.map((move): [Event, Circumstances] => [
    { name: "enterprise.moved", ...ids, move },
    usual,
  ]),
  [{ name: "enterprise.registered", ...ids }, usual],
  [{ name: "application.submitted", ...ids }, usual],
  [
    { name: "application.message_sent", ...ids },
    { ...usual, authorSide: "student" },
  ],
  [
    { name: "application.message_sent", ...ids },
    { ...usual, authorSide: "enterprise" },
  ],
  [{ name: "application.assigned", ...ids, assigneeId: id }, usual],
  [{ name: "listing.changed", listingId: id, fields: ["payMin"] }, usual],
  [{ name: "listing.opened_to", listingId: id, personId: id }, usual],
  ...schoolVerdicts.map((verdict): [Event, Circumstances] => [
    { name: "enterprise.school_decided", enterpriseId: id, schoolId: id, verdict },
    usual,
  ]),
  [{ name: "booking.asked", bookingId: id }, usual],
  ...bookingMoveNames.map((move): [Event, Circumstances] => [
    { name: "booking.moved", bookingId: id, move },
    usual,
  ]),
  [moved("invite"), { ...usual, choosesTime: true }],
  [
    { name: "booking.moved", bookingId: id, move: "call_off" },
    { ...usual, endedWithListing: true },
  ],
  [
    { name: "listing.moved", listingId: id, move: "approve" },
    { ...usual, isPaused: true },
  ],
  ...slotChanges.map((change): [Event, Circumstances] => [
    { name: "interview.moved", ...ids, slotId: id, change },
    usual,
  ]),
  [{ name: "listing.imported", importRunId: id }, usual],
  [{ name: "person.invited", invitationId: id }, usual],
  [{ name: "student.invited", invitationId: id }, usual],
  [{ name: "student.recommendation_asked", listId: id, personId: id }, usual],
  [{ name: "student.recommended", listId: id }, usual],
  [{ name: "student.tipped", tipId: id, personId: id }, usual],
  [{ name: "search.found", searchId: id, listingIds: [id] }, usual],
  ...roundMoveNames.map((move): [Event, Circumstances] => [
    { name: "round.moved", roundId: id, move, wasTold: true },
    usual,
  ]),
  ...roundReminders.map((of): [Event, Circumstances] => [
    { name: "round.reminded", roundId: id, of },
    usual,
  ]),
  [{ name: "round.appealed", appealId: id }, usual],
  [{ name: "round.appeal_answered", appealId: id }, usual],
  [moved("allot"), { ...usual, isNextSeat: true }],
  ...(["marked", "returned"] as const).map((is): [Event, Circumstances] => [
    { name: "journal.read", entryId: id, is },
    usual,
  ]),
  ...unreadBy.map((by): [Event, Circumstances] => [
    { name: "journal.unread", entryId: id, by },
    usual,
  ]),
  [{ name: "incident.opened", incidentId: id }, usual],
  ...incidentStepNames.map((step): [Event, Circumstances] => [
    { name: "incident.moved", incidentId: id, step },
    usual,
  ]),
  ...[1, 2].map((to): [Event, Circumstances] => [
    { name: "incident.escalated", incidentId: id, to },
    usual,
  ]),
  [{ name: "absence.asked", absenceId: id }, usual],
  ...(["granted", "refused"] as const).map((is): [Event, Circumstances] => [
    { name: "absence.decided", absenceId: id, is },
    usual,
  ]),
  [{ name: "pay.gap_found", placementId: id, month: "2027-03-01" }, usual],
  [{ name: "pay.settled", placementId: id, month: "2027-03-01" }, usual],
  [{ name: "assessment.opened", placementId: id }, usual],
  ...placementStepNames.map((step): [Event, Circumstances] => [
    { name: "placement.stepped", placementId: id, step },
    usual,
  ]),
  ...(["start_5", "start_late", "journal_2027-03-01"] as const).map(
    (of): [Event, Circumstances] => [{ name: "placement.reminded", placementId: id, of }, usual],
  ),
  ...(["student", "firm", "school"] as const).map((party): [Event, Circumstances] => [
    { name: "assessment.missing", placementId: id, party },
    usual,
  ]),
  ...assessmentStepNames.map((step): [Event, Circumstances] => [
    { name: "assessment.moved", assessmentId: id, step },
    usual,
  ]),
  ...paperStepNames.flatMap((step) =>
    paperKinds.map((kind): [Event, Circumstances] => [
      { name: "paper.moved", paperId: id, kind, step, to: step === "sign" ? "signed" : "signing" },
      usual,
    ]),
  ),
  [{ name: "call.asked", callRequestId: id }, usual],
  ...manyTold.flatMap((of) =>
    manySides.map((side): [Event, Circumstances] => [
      { name: "many.told", of, side, placementId: id, subjectIds: [id] },
      usual,
    ]),
  ),
  [{ name: "placement.stepped", placementId: id, step: "move_start", signsAgain: true }, usual],
];
const abouts = [
  ...new Set(everything.flatMap((one) => tellingsAfter(...one).map(({ about }) => about))),
].sort();

describe.each(moveNames.filter((move) => move !== "submit"))("after %s", (move) => {
  const by: readonly Mover[] = moves[move].by;
  const sides = by.map((mover) => (mover === "system" ? mover : sideOf(mover)));

  test("the student hears of what others did, the firm of what the student did", () => {
    expect(heard(moved(move))).toContain(sides.includes("student") ? "firm" : "student");
  });
  test("nobody is told of their own step", () => {
    const own = audiences.filter((audience) => rolesOf[audience].some((role) => by.includes(role)));
    expect(heard(moved(move)).filter((audience) => own.includes(audience))).toEqual([]);
  });
  test("a firm never hears of an application that was not sent", () => {
    expect(heard(moved(move), draft)).not.toContain("firm");
  });
});

test.each<[Move, string[]]>([
  ["submit", []],
  ["accept", ["firm", "adviser", "office"]],
  ["ask_school", ["student", "adviser", "office"]],
  ["place", ["student", "firm", "adviser", "office"]],
  ["approve", ["student", "firm", "adviser"]],
  ["refuse", ["student"]],
  ["close", ["student"]],
])("%s reaches exactly %j", (move, expected) => {
  expect(heard(moved(move))).toEqual(expected);
});

test.each<[ListingMove, string[]]>([
  ["edit", []],
  ["submit", ["operators"]],
  ["take_back", []],
  ["approve", ["firm"]],
  ["refer", ["firm"]],
  ["release", []],
  ["discard", []],
  ["close", ["firm"]],
  ["revise", ["operators"]],
  ["pause", []],
  ["resume", []],
  ["extend", []],
  ["archive", []],
])("a listing's %s reaches exactly %j", (move, expected) => {
  expect(heard(listingMoved(move))).toEqual(expected);
});

test.each([
  ["offered", ["student"]],
  ["booked", ["firm"]],
  ["freed", ["firm"]],
  ["changed", ["student"]],
  ["cancelled", ["student"]],
  ["near", ["student", "firm"]],
] as const)("an interview time that is %s reaches exactly %j", (change, expected) => {
  expect(heard({ name: "interview.moved", ...ids, slotId: id, change })).toEqual(expected);
});

test("an invitation without an hour asks the student to choose one", () => {
  const tell = (circumstances: Circumstances) =>
    tellingsAfter(moved("invite"), circumstances).map(({ about }) => about);
  expect(tell(usual)).toEqual(["student_interview"]);
  expect(tell({ ...usual, choosesTime: true })).toEqual(["student_interview_choose"]);
  expect(asksToAct("student_interview_choose")).toBe(true);
});

test("a round's steps reach its students and firms, but a draft's end nobody", () => {
  const round = (move: (typeof roundMoveNames)[number], wasTold = true): Event => ({
    ...{ name: "round.moved", roundId: id, move, wasTold },
  });
  expect(heard(round("open"))).toEqual(["cohort", "round_firms"]);
  expect(heard(round("publish"))).toEqual(["entrants", "round_firms"]);
  expect(heard(round("close"))).toEqual(["organisers"]);
  expect(heard(round("cancel"))).toEqual(["cohort", "round_firms"]);
  expect(heard(round("cancel", false))).toEqual([]);
});

test("a firm hears nothing of a call for help, nor of what the student was paid", () => {
  const quiet = everything.filter(([{ name }]) => /^(incident|pay)[.]/.test(name));
  expect(quiet.length).toBeGreaterThan(6);
  for (const [event] of quiet) {
    expect(heard(event).filter((to) => /firm|assignee/.test(to))).toEqual([]);
  }
  expect(heard({ name: "incident.opened", incidentId: id })).toEqual(["duty"]);
  const atTop: Event = { name: "incident.escalated", incidentId: id, to: 2 };
  expect(heard(atTop)).toEqual(["duty", "leaders", "operators"]);
});

test("of one of many only the student hears apart, and nobody who has heard why before", () => {
  const opened: Event = {
    ...{ name: "paper.moved", paperId: id, kind: "agreement", step: "open", to: "signing" },
  };
  expect(heard(opened)).toEqual(["student", "firm"]);
  expect(heard({ ...opened, told: "together" })).toEqual(["student"]);
  expect(heard({ ...opened, told: "before" })).toEqual([]);
  const moved: Event = { name: "placement.stepped", placementId: id, step: "move_start" };
  expect(heard(moved)).toEqual(["student", "firm", "adviser"]);
  expect(heard({ ...moved, isTogether: true })).toEqual(["student"]);
  expect(heard({ ...moved, isTogether: true, signsAgain: true })).toEqual(["student"]);
});

test("whoever is next for a seat is told why", () => {
  const about = (circumstances: Circumstances) =>
    tellingsAfter(moved("allot"), circumstances).map((one) => one.about);
  expect(about(usual)).toEqual(["student_allotted", "firm_allotted"]);
  expect(about({ ...usual, isNextSeat: true })).toEqual(["student_seat_freed", "firm_allotted"]);
});

test("a registration reaches the operators, a decision the firm's admins", () => {
  expect(heard({ name: "enterprise.registered", ...ids })).toEqual(["operators"]);
  for (const move of enterpriseMoveNames) {
    expect(heard({ name: "enterprise.moved", ...ids, move })).toEqual(["firm_admins"]);
  }
});

test("what changed on a listing reaches those who applied, in their words", () => {
  expect(heard({ name: "listing.changed", listingId: id, fields: [] })).toEqual(["applicants"]);
  const said = (locale: (typeof locales)[number]) =>
    noticeText(serverTranslators[locale].textsOf("notices"), locale, "student_listing_changed", {
      firm: "甲",
      title: "电工",
      changed: topicsOf(["shift", "payMin", "payNote", "unknown"]),
    }).what;
  expect(said("zh-CN")).toBe("甲改了“电工”：报酬、工时");
  expect(said("zh-HK")).toBe("甲改動了「电工」：薪酬、工時");
  expect(said("en")).toBe("甲 changed “电工”: pay, hours");
});

test("a message reaches the other side", () => {
  const event: Event = { name: "application.message_sent", ...ids };
  expect(heard(event, { ...usual, authorSide: "student" })).toEqual(["firm"]);
  expect(heard(event, { ...usual, authorSide: "enterprise" })).toEqual(["student"]);
});

test("an invitation and an import reach nobody inside", () => {
  expect(heard({ name: "person.invited", invitationId: id })).toEqual([]);
  expect(heard({ name: "listing.imported", importRunId: id })).toEqual([]);
});

test.each(["phone", "mail", "birthDate", "guardianName", "guardianPhone", "note", "message"])(
  "a notice has no room for %s",
  (field) => {
    expect(NoticeParams.safeParse({ title: "电工", [field]: "x" }).success).toBe(false);
  },
);

test("a key tells apart event, person and matter", () => {
  const keys = [
    onceKeyOf("e", "p", "firm_accepted"),
    onceKeyOf("f", "p", "firm_accepted"),
    onceKeyOf("e", "q", "firm_accepted"),
    onceKeyOf("e", "p", "school_accepted"),
  ];
  expect(new Set(keys).size).toBe(4);
});

test("what asks to act is the student's, the firm's, the office's or the operator's turn", () => {
  expect(abouts.filter((about) => asksToAct(about)).sort()).toEqual([
    "adviser_call_asked",
    "adviser_guardian_agreed",
    "adviser_papers_expired",
    "adviser_placement_found",
    "firm_assessment_open",
    "firm_listing_referred",
    "firm_message",
    "firm_paper_to_seal",
    "firm_papers_to_seal",
    "firm_round_opened",
    "firm_start_lacks",
    "firm_start_locked",
    "firm_students_recommended",
    "firm_submitted",
    "firm_visit_asked",
    "firm_week_unread",
    "office_placement_found",
    "office_school_asked",
    "operator_firm_registered",
    "operator_help_waits",
    "operator_listing_submitted",
    "school_appeal_filed",
    "school_appeals_over",
    "school_assessment_disputed",
    "school_assessment_open",
    "school_help_asked",
    "school_help_waits",
    "school_leave_asked",
    "school_paper_refused",
    "school_paper_signed",
    "school_papers_signed",
    "school_pay_behind",
    "school_round_closed",
    "school_start_lacks",
    "school_start_locked",
    "school_week_unread",
    "student_allotted",
    "student_assessment_open",
    "student_interview",
    "student_interview_cancelled",
    "student_interview_choose",
    "student_invited",
    "student_may_apply",
    "student_message",
    "student_offered",
    "student_paper_to_sign",
    "student_ranking_ends",
    "student_recommendation_asked",
    "student_round_opened",
    "student_round_reopened",
    "student_seat_freed",
    "student_start_lacks",
    "student_start_moved_anew",
    "student_times_offered",
    "student_week_due",
    "student_week_returned",
  ]);
});

describe.each(locales)("in %s", (locale) => {
  const t = serverTranslators[locale].textsOf("notices");
  const params: NoticeParams = {
    title: "电梯维保实习生",
    firm: "南粤电梯",
    student: "林同学",
    until: "2026-12-01T02:00:00.000Z",
    at: "2026-11-25T06:30:00.000Z",
    reason: "certificate_missing",
    closed: "filled",
    changed: ["pay", "hours"],
  };

  test("words stand for every matter and for no other", () => {
    expect(Object.keys(catalogue[locale].notices.about).sort()).toEqual(abouts);
  });
  test.each(abouts)("%s is said in full, with and without its facts", (about) => {
    for (const facts of [params, {}]) {
      const said = Object.values(noticeText(t, locale, about, facts)).join(" ");
      expect(said).not.toMatch(/\{\{|undefined|null|Invalid|about\./);
      expect(said.length).toBeGreaterThan(10);
    }
  });
});

test.each<[(typeof locales)[number], NoticeAbout, string]>([
  ["zh-CN", "student_refused", "缺少要求的证书"],
  ["zh-HK", "student_refused", "欠缺所需證書"],
  ["en", "student_refused", "a required certificate is missing"],
  ["zh-CN", "student_offered", "12月1日 周二 10:00"],
  ["zh-HK", "student_offered", "12月1日（二） 10:00"],
  ["en", "student_offered", "Tue 1 Dec, 10:00"],
])("codes and instants become words when they are read (%s, %s)", (locale, about, words) => {
  const t = serverTranslators[locale].textsOf("notices");
  const params = { reason: "certificate_missing", until: "2026-12-01T02:00:00.000Z" } as const;
  expect(noticeText(t, locale, about, params).next).toContain(words);
});

test("what a firm typed is shown as typed, never read as one of our texts", () => {
  const t = serverTranslators["zh-CN"].textsOf("notices");
  const title = "$t(ui:offline) {{firm}} <b>电工</b>";
  expect(noticeText(t, "zh-CN", "firm_listing_approved", { title, firm: "甲" }).what).toContain(
    title,
  );
});
