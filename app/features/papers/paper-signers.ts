// Owns who is expected to sign for each party of a placement: by which name, at which telephone, with which account.
import type { Party } from "~/app/domain/paper";
import type { Id } from "~/app/domain/values";

export type Signer = { party: Party; name: string; phone: string; personId: Id | null };
type Row = {
  student: {
    id: Id;
    name: string;
    phone: string | null;
    guardianName: string | null;
    guardianPhone: string | null;
  };
  school: { name: string };
  enterprise: { name: string };
  coHost: { name: string } | null;
  contactPhone: string;
};

/** Whose name or seal each party's place waits for. */
export function signersIn(row: Row): Record<Party, Signer> {
  const { student, school, enterprise, coHost, contactPhone } = row;
  const signer = (party: Party, name: string, phone = "", personId: Id | null = null): Signer => ({
    ...{ party, name, phone, personId },
  });
  return {
    student: signer("student", student.name, student.phone ?? "", student.id),
    guardian: signer("guardian", student.guardianName ?? "", student.guardianPhone ?? ""),
    firm: signer("firm", enterprise.name, contactPhone),
    co_host: signer("co_host", coHost?.name ?? ""),
    school: signer("school", school.name),
  };
}
