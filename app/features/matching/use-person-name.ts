// Owns how somebody is called where applicants and suggested students stand together.
import { useStudentName } from "~/app/features/find-students/student-name";
import type { ComparedPerson } from "./read-compared.server";

/** The name of who applied; the family name of who has not. */
export function usePersonName(): (person: Pick<ComparedPerson, "name" | "from">) => string {
  const familyOf = useStudentName();
  return ({ name, from }) => (from.is === "applied" ? name : familyOf(name));
}
