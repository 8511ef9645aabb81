// Owns opening one application for the firm: it is read, and the first look is remembered.
import type { EnterpriseActor } from "~/app/domain/permission";
import type { Id, Locale } from "~/app/domain/values";
import type { Services } from "~/app/platform/services.server";
import { type ApplicationForFirm, findApplicationForFirm } from "./read-firm-application.server";
import { seeApplication } from "./see-application.server";

/** The application as the firm reads it; null when it is not the firm's. Looking at it for the first time is a fact
 * that the student may know, so it is written down. */
export async function openApplication(
  services: Pick<Services, "db" | "clock" | "reference">,
  actor: EnterpriseActor,
  applicationId: Id,
  { locale }: { locale: Locale },
): Promise<ApplicationForFirm | null> {
  const story = await findApplicationForFirm(services, actor, applicationId, { locale });
  if (story && story.seenAt === null) await seeApplication(services, actor, { applicationId });
  return story;
}
