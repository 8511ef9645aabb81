// Owns what a firm sees of two to four people of one listing beside each other: applicants as they were sent, suggested
// students as they may be seen. Both come from the reads that show them alone; whoever is not in those is left out.
import { type ApplicationStatus, movesOpenTo } from "~/app/domain/application";
import type { Chance } from "~/app/domain/matching-chance";
import type { EnterpriseActor } from "~/app/domain/permission";
import type { InvitationState } from "~/app/domain/student-invitation";
import type { Id, Locale } from "~/app/domain/values";
import {
  type ApplicantRow,
  listApplicants,
} from "~/app/features/applications/read-applicants.server";
import type { Services } from "~/app/platform/services.server";
import type { FitView } from "./fit-words.server";
import { readSuggested, type SuggestedRow } from "./read-suggested.server";

/** `from`: an application that stands in some status, or a student who has not applied. */
export type ComparedPerson = {
  id: Id;
  /** The name of an applicant; the family name of a student who has not applied. */
  name: string;
  school: string;
  major: string;
  studyYear: number;
  fit: FitView;
  from:
    | { is: "applied"; status: ApplicationStatus; version: number; mayShortlist: boolean }
    | { is: "suggested"; chance: Chance; invited: InvitationState | null };
};
export type Compared = {
  listing: { id: Id; number: number; title: string };
  chosen: ComparedPerson[];
  /** Everybody who can be chosen, best first: those on the table and those suggested. */
  choices: ComparedPerson[];
  isCut: boolean;
};
type Asked = { listingId: Id; ids: readonly Id[]; locale: Locale };

export const mostCompared = 4;
const mostChoices = 40;

/** The people of the listing that were asked for, in that order, and whom else there is to choose; null for a listing of
 * another firm. */
export async function readCompared(
  services: Pick<Services, "db" | "pool" | "clock" | "reference" | "text">,
  actor: EnterpriseActor,
  { listingId, ids, locale }: Asked,
): Promise<Compared | null> {
  const byFit = { sort: "fit", locale } as const;
  const [applicants, suggested] = await Promise.all([
    listApplicants(services, actor, listingId, byFit),
    readSuggested(services, actor, { listingId, locale }),
  ]);
  if (!applicants || !suggested) return null;
  const people = [
    ...applicants.rows.flatMap((row) => ofApplicant(row, actor)),
    ...suggested.rows.map(ofStudent),
  ];
  const asked = [...new Set(ids)];
  const chosen = asked.flatMap((id) => people.find((one) => one.id === id) ?? []);
  return {
    listing: suggested.listing,
    chosen: chosen.slice(0, mostCompared),
    choices: people.sort((a, b) => b.fit.score - a.fit.score).slice(0, mostChoices),
    isCut: asked.length > mostCompared,
  };
}

function ofApplicant(row: ApplicantRow, { role }: EnterpriseActor): ComparedPerson[] {
  const { id, version, status, profile, fit } = row;
  if (!fit) return [];
  const { name, school, major, studyYear } = profile;
  const mayShortlist = movesOpenTo(status, role).includes("shortlist");
  const from = { is: "applied", status, version, mayShortlist } as const;
  return [{ ...{ id, name, school, major, studyYear, fit }, from }];
}

function ofStudent({ student, fit, chance }: SuggestedRow): ComparedPerson {
  const { id, family: name, school, major, studyYear, invited } = student;
  return {
    ...{ id, name, school, major, studyYear, fit },
    from: { is: "suggested", chance, invited },
  };
}
