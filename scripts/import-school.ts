// Owns which school a list is of, as named on the command line.
import { findSchool } from "~/app/features/imports/read-import.server";
import type { Services } from "~/app/platform/services.server";
import { Remedy } from "./engines/remedy";
import type { Arguments } from "./import-arguments";

/** The school that `--school` names; null without it. */
export async function schoolOf(services: Services, { school }: Arguments) {
  if (school === undefined) return null;
  const of = await findSchool(services, school);
  if (!of) throw new Remedy(`No single school is called ${school}: give its id.`);
  return of;
}
