import { answerDue } from "~/app/domain/application-times";
import { moveApplication } from "~/app/features/applications/move-application.server";
import { submitApplication } from "~/app/features/applications/submit-application.server";
import type { EnterpriseActor, StudentActor } from "~/app/domain/permission";
import type { RefusalCode, Outcome } from "~/app/domain/refusal";
import { newId } from "~/app/platform/id";
import type { Services } from "~/app/platform/services.server";
import type { Prisma } from "~/prisma/generated/client";
import type { TestServices } from "./database";
import { aListing, anEnterprise, aRecruiter, aSchool, aStudent } from "./factories";

/** A school with one student, a firm with one recruiter and one open listing. */
export async function aMarket(
  services: Services,
  listing: Partial<Prisma.ListingUncheckedCreateInput> = {},
) {
  const school = await aSchool(services);
  const student = await aStudent(services, school);
  const enterprise = await anEnterprise(services);
  const recruiter = await aRecruiter(services, enterprise.id);
  const opening = await aListing(services, enterprise.id, listing);
  return { school, student, enterprise, recruiter, listing: opening };
}

/** The value of an outcome that a test expects to be a yes. */
export function yes<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(`refused: ${outcome.refusal.code}`);
  return outcome.value;
}

/** The code of an outcome that a test expects to be a no. */
export function no(outcome: Outcome<unknown>): RefusalCode {
  if (outcome.ok) throw new Error(`not refused: ${JSON.stringify(outcome.value)}`);
  return outcome.refusal.code;
}

/** An application just submitted. */
export async function anApplication(services: Services, student: StudentActor, listingId: string) {
  const { applicationId } = yes(
    await submitApplication(services, student, { listingId, note: "我会焊接" }),
  );
  return applicationId;
}

/** The version that a page opened now would show. */
export async function versionOf(services: Services, id: string): Promise<number> {
  const row = await services.db.application.findUniqueOrThrow({ where: { id } });
  return row.version;
}

/** An application with an offer that may be answered for a week. */
export async function anOffer(
  services: TestServices,
  student: StudentActor,
  recruiter: EnterpriseActor,
  listingId: string,
) {
  const applicationId = await anApplication(services, student, listingId);
  for (const [version, move] of [
    [1, "shortlist"],
    [2, "offer"],
  ] as const) {
    services.clock.pass(0.001); // people take their time; steps of one instant have no order
    const input = { applicationId, version, move, note: "", respondBy: "2026-11-27" };
    yes(await moveApplication(services, recruiter, input));
  }
  return applicationId;
}

/** So many shortlisted applications of as many students, written without the verbs. */
export async function aCrowd(
  { db, clock }: Services,
  { school, listing }: Pick<Awaited<ReturnType<typeof aMarket>>, "school" | "listing">,
  size: number,
) {
  const now = clock.now();
  const people = Array.from({ length: size }, (_, i) => {
    return { personId: newId(now.getTime()), enrolmentId: newId(now.getTime()), n: String(i) };
  });
  await db.person.createMany({
    data: people.map(({ personId, n }) => {
      return { id: personId, name: `同学${n}`, birthDate: new Date("2006-05-01") };
    }),
  });
  await db.enrolment.createMany({
    data: people.map(({ personId, enrolmentId }) => ({
      id: enrolmentId,
      personId,
      schoolId: school.school.id,
      classId: school.schoolClass.id,
      studentNumber: personId,
      programme: "associate",
      studyYear: 3,
      state: "enrolled",
      startedOn: new Date("2024-09-01"),
    })),
  });
  const applications = people.map(({ personId: studentId, enrolmentId }) => ({
    id: newId(now.getTime()),
    listingId: listing.id,
    studentId,
    enrolmentId,
    status: "shortlisted" as const,
    snapshot: {},
    submittedAt: now,
    movedAt: now,
    answerBy: answerDue(now, listing.answerDays),
  }));
  await db.application.createMany({ data: applications });
  return applications.map(({ id }) => id);
}

/** What the listing's row says of its seats, and how many applications hold one. */
export async function seatsOf({ db }: Pick<Services, "db">, listingId: string) {
  const { taken, seats } = await db.listing.findUniqueOrThrow({ where: { id: listingId } });
  const held = await db.application.count({ where: { listingId, holdsSeat: true } });
  return { taken, held, seats };
}
