// Owns sending calendar files, so that a calendar opens them.
import type { EnterpriseActor } from "~/app/domain/permission";
import { Id, type Locale } from "~/app/domain/values";
import { orNotFound } from "~/app/platform/http.server";
import type { Services } from "~/app/platform/services.server";
import { readCalendar } from "./read-calendar.server";

/** A calendar file of all interviews of the firm, or of one; 404 for one that is not the firm's. */
export async function sendCalendar(
  services: Services,
  actor: EnterpriseActor,
  asked: { slotId: string | undefined } | "all",
  locale: Locale,
): Promise<Response> {
  const id = asked === "all" ? null : orNotFound(Id.safeParse(asked.slotId).data);
  const file = orNotFound(await readCalendar(services, actor, id, locale));
  return new Response(file, {
    headers: {
      "content-type": "text/calendar; charset=utf-8",
      "content-disposition": `attachment; filename="interviews.ics"`,
      "cache-control": "private, no-store",
    },
  });
}

/** Whether a page is read inside WeChat, which opens no calendar files. */
export function isInWeChat(request: Request): boolean {
  return /MicroMessenger\//.test(request.headers.get("user-agent") ?? "");
}
