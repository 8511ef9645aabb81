import { moveApplication } from "~/app/features/applications/move-application.server";
import { submitApplication } from "~/app/features/applications/submit-application.server";
import type { EnterpriseActor, StudentActor } from "~/app/domain/permission";
import type { RefusalCode, Outcome } from "~/app/domain/refusal";
import type { Services } from "~/app/platform/services.server";
import type { Prisma } from "~/prisma/generated/client";
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
  services: Services,
  student: StudentActor,
  recruiter: EnterpriseActor,
  listingId: string,
) {
  const applicationId = await anApplication(services, student, listingId);
  for (const [version, move] of [
    [1, "shortlist"],
    [2, "offer"],
  ] as const) {
    const input = { applicationId, version, move, note: "", respondBy: "2026-11-27" };
    yes(await moveApplication(services, recruiter, input));
  }
  return applicationId;
}
