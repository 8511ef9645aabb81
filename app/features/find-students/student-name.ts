// Owns how a student is called before there is an application.
import { useT } from "~/app/messages/use-t";

/** The family name with the word for a student. */
export function useStudentName(): (family: string) => string {
  const t = useT("students");
  return (family) => t("name", { family });
}
