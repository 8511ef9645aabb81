import type { Texts } from "../texts";
import type { imports as source } from "../zh-CN/imports";

export const imports = {
  title: "Import and export",
  columns: {
    postingId: "Posting number",
    companyId: "Company number",
    title: "Job title",
    company: "Company",
    department: "Department",
    categories: "Category",
    pay: "Pay",
    education: "Education",
    experience: "Experience",
    headcount: "Headcount",
    place: "Place of work",
    benefits: "Benefits",
    nature: "Kind of work",
    age: "Age limit",
    sex: "Sex",
    studentNumber: "Student number",
    name: "Name",
    phone: "Mobile",
    birthDate: "Date of birth",
    major: "Major",
    className: "Class",
    entryYear: "Year of entry",
    college: "College",
    programme: "Programme",
    guardianName: "Guardian",
    guardianPhone: "Guardian’s phone",
    state: "Enrolment",
    identityNumber: "Identity number",
    ethnicity: "Ethnicity",
    politics: "Political status",
  },
  faults: {
    missing: { reason: "A needed cell is empty", remedy: "Fill it in and import again" },
    too_long: { reason: "Too long", remedy: "Shorten it, or check for a shifted column" },
    repeated: { reason: "A row above has the same number", remedy: "Keep one row" },
    education_unknown: {
      reason: "Unknown level of education",
      remedy: "Write 不限, 初中, 高中, 中专, 大专, 本科, 硕士 or 博士",
    },
    experience_unknown: { reason: "Unknown experience", remedy: "Write 不限, 3年 or 3-5年" },
    headcount_unknown: {
      reason: "The headcount is no number",
      remedy: "Write a number; 0 for several",
    },
    phone_invalid: {
      reason: "Not a mobile number of the mainland, Hong Kong or Macao",
      remedy: "Check the digits, and format the column as text so that it does not become 1.38E+10",
    },
    birth_date_invalid: { reason: "Not a date", remedy: "Write it as 2009-03-01" },
    age_unlikely: { reason: "The date of birth gives an unlikely age", remedy: "Check the year" },
    major_unknown: {
      reason: "Not in the catalogue of majors",
      remedy: "Write the name or the six-digit code of the catalogue",
    },
    entry_year_invalid: { reason: "Not a year of entry", remedy: "Write 2025 or 2025级" },
    programme_unknown: {
      reason: "Unknown programme",
      remedy:
        "Write 三二分段, 五年一贯制, 中专, 高职, 职业本科 or 高级文凭, or leave the usual one empty",
    },
    state_unknown: {
      reason: "Unknown state of enrolment",
      remedy: "Write 在读, 休学, 毕业 or 退学",
    },
    phone_repeated: {
      reason: "Two students in the file share this number",
      remedy: "Correct one, or leave it empty",
    },
    phone_taken: {
      reason: "This number belongs to another person",
      remedy: "Check it; if it is right, ask the operator",
    },
    class_differs: {
      reason: "The class of this name has another major",
      remedy: "Check class and major",
    },
    enrolled_elsewhere: {
      reason: "This person is still enrolled elsewhere",
      remedy: "Ask the former school to end that enrolment, then import again",
    },
  },
  notes: {
    place_unknown: "Not in the table of places; kept as written",
    day_assumed: "Only the month is given; its last day was taken",
    guardian_missing: "A minor without a guardian’s name or phone",
    phone_kept: "The account is open; its phone is not changed by a roster",
    moved: "Now enrolled elsewhere; name, birth date and guardian are not changed by this roster",
  },
  findings: {
    sex: { reason: "Limits or prefers by sex, marriage or children", remedy: "Take the limit out" },
    age: {
      reason: "Limits by age",
      remedy: "Take the limit out; the legal minimum need not be written",
    },
    origin: { reason: "Limits by household registration or origin", remedy: "Take the limit out" },
    ethnicity: { reason: "Limits by ethnicity", remedy: "Take the limit out" },
    religion: { reason: "Limits by belief", remedy: "Take the limit out" },
    bait: {
      reason: "Promises unlikely income or certain entry",
      remedy: "Write the real pay and conditions",
    },
    training_loan: {
      reason: "Looks like paid training or a training loan",
      remedy: "Hiring may not depend on paid training or a loan; take it out",
    },
    fee: {
      reason: "Asks applicants for a deposit or a fee",
      remedy: "No fee is allowed; take it out",
    },
    papers: {
      reason: "Holds papers or asks for a guarantee",
      remedy: "Neither is allowed; take it out",
    },
    agency: {
      reason: "Posted by an agency",
      remedy: "Check the real employer and the licence before release",
    },
    student_aimed: {
      reason: "Aimed at students or interns",
      remedy: "Re-posted jobs are never shown as internships; the firm may join and post one",
    },
    pay_unreadable: {
      reason: "The pay cannot be read",
      remedy: "Check the original, then fill in amount and period",
    },
  },
  unreadable: {
    workbook: "This is an Excel workbook: save it as CSV UTF-8 and import that",
    not_text: "This is no text table: export it as CSV",
    quotes: "A quotation mark in row {{row}} has no partner: check that row",
    empty: "There is no table in the file",
  },
  too_large: {
    bytes: "The file is larger than {{limit}} bytes: split it",
    rows: "There are more than {{limit}} rows: split the file",
    columns: "Row {{row}} has more than {{limit}} columns: remove some",
    cell: "A cell near row {{row}} has more than {{limit}} characters: shorten it",
  },
  run: {
    columns_missing: "Missing columns: {{columns}}",
    not_stored: "Columns that the law lets us neither read nor keep: {{columns}}",
    not_known: "Unknown columns, passed over: {{columns}}",
    postings_checked:
      "Dry run: {{new}} new, {{changed}} changed, {{same}} same, {{held}} of them held; {{faulty}} faulty",
    roster_checked: "Dry run: {{new}} new, {{changed}} changed, {{same}} same; {{faulty}} faulty",
    fault: "Row {{row}}, {{column}} {{value}}: {{reason}}. {{remedy}}.",
    note: "Row {{row}}, {{column}} {{value}}: {{reason}}",
    more: "… and {{n}} more",
    finding: "{{n}} rows held: {{reason}}. {{remedy}}.",
    dry: "Dry run only: nothing was changed",
    postings_committed:
      "Committed: {{new}} new, {{changed}} changed, {{same}} same, {{held}} of them held; {{faulty}} faulty left out",
    roster_committed: "Committed: {{new}} new, {{changed}} changed, {{same}} same",
    links: "{{n}} invitations to open an account",
    links_written:
      "The links are in {{file}}, readable by you alone; delete it once they are handed out",
    roster_refused: "The roster was not imported: correct the rows above and import it again",
    searchable: "Searchable after {{seconds}} s",
    not_searchable:
      "Not searchable within {{seconds}} s: the rows are stored; check that the worker runs",
    gone: "Another import replaced this one: import again",
  },
} as const satisfies Texts<typeof source>;
