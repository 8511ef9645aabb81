// What the index knows of a student, and what it must never know: by its keys, and by changing all that it may not hold.
import { expect, test } from "vitest";
import { familyNameOf, lastAdultBirth } from "~/app/domain/find-students";
import { isMinor } from "~/app/domain/student";
import {
  StudentDocument,
  type StudentRow,
  studentVersion,
  toStudentDocument,
} from "~/search/students";
import { smallReference as reference, text } from "~/tests/support/search";
import { aStudentDocument, aStudentRow } from "~/tests/support/students";

const at = new Date("2026-11-20T08:00:00Z");
const documentOf = (row: StudentRow) => toStudentDocument(row, { text, reference }, at);

test("the document holds nothing by which a person could be known or told apart unfairly", () => {
  const forbidden =
    /sex|gender|age|birth|photo|picture|face|origin|native|hukou|household|ethnic|nation|name(?!Pinyin)|phone|mail|contact|guardian|about|health|political|income|identity/i;
  const keys = Object.keys(StudentDocument.shape);
  expect(keys.filter((key) => key !== "languages" && forbidden.test(key))).toEqual([]);
  expect(keys.sort()).toEqual([
    ...["availableFrom", "certificateTokens", "circle", "cityCodes", "evidence", "id", "kinds"],
    ...["languages", "majorCode", "majorField", "majorTokens", "namePinyin", "placeCodes"],
    ...["placeTokens", "provenTokens", "relatedTokens", "schoolId", "schoolTokens", "skillCodes"],
    ...["skillTokens", "startMonth", "studyYear", "updatedAt", "version"],
  ]);
});

test("sex, birth date, origin, name and words change nothing in it", () => {
  const row = aStudentRow();
  const others = [
    ...["1999-02-03", "2008-11-20"].map((birthDate) => ({ birthDate: new Date(birthDate) })),
    ...[{ sex: "female" }, { sex: "male" }, { origin: "贵州毕节" }, { household: "农业" }],
    ...[{ name: "陈小明" }, { photoId: "x" }, { phone: "13800138000" }, { ethnicity: "壮族" }],
  ];
  for (const other of others) expect(documentOf({ ...row, ...other })).toEqual(documentOf(row));
});

test("a minor is never in it, and enters on the birthday", () => {
  expect(aStudentDocument({ birthDate: new Date("2008-11-21") }, at)).toBeNull();
  expect(aStudentDocument({ birthDate: null }, at)).toBeNull();
  const birthday = new Date("2026-11-20T16:00:00Z"); // midnight in Guangdong
  expect(aStudentDocument({ birthDate: new Date("2008-11-21") }, birthday)).not.toBeNull();
});

test.each([
  ["hidden", { profile: { visibility: "hidden" as const } }],
  ["of a school that is silent", { school: { studentSearch: "off" as const } }],
  ["with a closed account", { disabledAt: at }],
  ["placed until tomorrow", { placements: [{ endsOn: new Date("2026-11-21") }] }],
  ["placed without an end", { placements: [{ endsOn: null }] }],
])("nobody who is %s is in it", (_, told) => {
  expect(aStudentDocument(told)).toBeNull();
  expect(studentVersion(aStudentRow(told), at)).toBeNull();
});

test("it says skills with their evidence, major, place and time", () => {
  expect(aStudentDocument()).toMatchObject({
    ...{ skillCodes: ["sk-cnc"], evidence: ["certificate"], circle: "verified" },
    ...{ majorField: "06", studyYear: "2", availableFrom: 20270301, startMonth: "2027-03" },
    ...{ placeCodes: ["440000", "441900", "441900121"], cityCodes: ["441900"] },
  });
  const place = aStudentDocument({
    profile: { wishedRegions: [] },
    school: { regionCode: "440300" },
  });
  expect(place?.cityCodes).toEqual(["440300"]);
});

test("another version for everything that changes it", () => {
  const id = "01a1f6ae-9900-75cf-8335-aa7fe2a95262";
  const school = { id };
  const versions = [
    aStudentDocument({ id, school }),
    aStudentDocument({ id, school, profile: { visibility: "school_approved" } }),
    aStudentDocument({ id, school, profile: { updatedAt: at } }),
    aStudentDocument({ id, school, enrolment: { studyYear: 3 } }),
  ].map((document) => document?.version);
  expect(new Set(versions).size).toBe(4);
});

test.each(["2026-11-20", "2028-02-29", "2026-02-28", "2026-03-01"])(
  "on %s who was born by the last adult birth date is grown up, the next day's child is not",
  (today) => {
    const last = lastAdultBirth(today);
    const next = new Date(new Date(last).getTime() + 86_400_000).toISOString().slice(0, 10);
    expect([isMinor(last, today), isMinor(next, today)]).toEqual([false, true]);
  },
);

test.each([
  ["陈小明", "陈"],
  ["欧阳晓", "欧阳"],
  ["司徒美玲", "司徒"],
  ["Mary Chan", "M"],
  ["", ""],
])("of %s a firm reads %s", (name, family) => {
  expect(familyNameOf(name)).toBe(family);
});
