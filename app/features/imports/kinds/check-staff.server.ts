// Owns the dry run of a school's staff list: who is to be invited to which role and part of the school, who has it or is
// invited already, and whom the list no longer names.
import { toMail, toPhone } from "~/app/domain/contact";
import { invites, type Role } from "~/app/domain/permission";
import { plain } from "~/app/domain/sheet";
import type { Id } from "~/app/domain/values";
import { type KnownStaff, loadKnownStaff, staffKey } from "../load-known-staff.server";
import { type CheckedRow, leftOutRow, type StagedRow, type Work } from "./kind.server";
import { faultsOf, textOf } from "./judged-cells.server";
import { staffRoleWords } from "./official.data";
import { faultsOfMarks, withMarks } from "./remarks-of-marks.server";

export type StaffMember = {
  name: string;
  contact: string;
  role: Role;
  collegeId: Id | null;
  classId: Id | null;
};

/** Reads every line and compares it with the staff and the open invitations of the school. */
export async function* checkStaff(
  { client, run, now }: Work,
  rows: AsyncIterable<StagedRow[]>,
): AsyncGenerator<CheckedRow[]> {
  const known = await loadKnownStaff(client, run.schoolId!, now);
  const seen = new Map<string, number>();
  const contacts = new Set<string>();
  let isSound = true;
  for await (const batch of rows) {
    const checked = batch.map((row) => checkRow(row, known, seen, contacts));
    isSound &&= checked.every(({ outcome }) => outcome !== "faulty");
    yield checked;
  }
  if (isSound) {
    yield known.staff
      .filter(({ contact, role }) => !contacts.has(`${contact} ${role}`))
      .map(({ contact, name, role }) => ({
        ...{ rowNo: null, key: contact, outcome: "gone", findings: [] },
        data: { shown: { name, phone: contact, role } },
      }));
  }
}

function checkRow(
  row: StagedRow,
  known: KnownStaff,
  seen: Map<string, number>,
  contacts: Set<string>,
): CheckedRow {
  const { rowNo } = row;
  const { member, faults } = readStaffRow(row.cells, known);
  if (member) contacts.add(`${member.contact} ${member.role}`);
  const key = member ? staffKey(member) : "";
  if (row.isLeftOut) return leftOutRow(rowNo, key);
  const repeated = member ? repetition(member, rowNo, seen) : null;
  const all = withMarks(faultsOfMarks(row), [...faults, ...(repeated ? [repeated.fault] : [])]);
  if (all.length > 0 || !member) {
    const data = repeated ? { above: repeated.above } : {};
    return { rowNo, key, outcome: "faulty", data, findings: all };
  }
  const outcome = known.keys.has(key) ? "same" : "new";
  return { rowNo, key, outcome, data: { member }, findings: [] };
}

/** The fault of a line that says the same as one above; null for the first, which is remembered. */
function repetition(member: StaffMember, rowNo: number, seen: Map<string, number>) {
  const above = seen.get(staffKey(member));
  if (above !== undefined) {
    return { above, fault: { column: "role", code: "repeated", value: member.contact } };
  }
  seen.set(staffKey(member), rowNo);
  return null;
}

function readStaffRow(cells: StagedRow["cells"], known: KnownStaff) {
  const of = textOf(cells);
  const contact = toMail(of("mail")) ?? toPhone(of("phone")) ?? toMail(of("phone"));
  const role = roleOf(of("role"));
  const scope = partOf(role, of, known);
  const isGiven = of("phone") + of("mail") !== "";
  const unlessEmpty = (column: string, code: string) => (of(column) === "" ? "missing" : code);
  const faults = faultsOf(cells, [
    ["name", "missing", of("name") === ""],
    ["phone", isGiven ? "contact_invalid" : "missing", contact === null],
    ["role", of("role") === "" ? "missing" : "role_unknown", role === undefined],
    ["className", unlessEmpty("className", "class_unknown"), scope.classId === undefined],
    ["college", unlessEmpty("college", "college_unknown"), scope.collegeId === undefined],
  ]);
  if (faults.length > 0) return { member: null, faults };
  const { classId = null, collegeId = null } = scope;
  const name = of("name");
  const member: StaffMember = { name, contact: contact!, role: role!, classId, collegeId };
  return { member, faults };
}

/** The part of the school that a role is for: null for the whole, undefined for one that is not there. */
function partOf(
  role: Role | undefined,
  of: (column: string) => string,
  { classes, colleges }: KnownStaff,
) {
  return {
    classId: role === "class_adviser" ? classes.get(of("className")) : null,
    collegeId: role === "college_office" ? colleges.get(of("college")) : null,
  };
}

/** A role of a school, by its usual words. */
function roleOf(text: string): Role | undefined {
  const role = staffRoleWords[plain(text).toLowerCase()];
  return invites.school_admin?.find((one) => one === role);
}
