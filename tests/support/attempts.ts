// Requests to a route as somebody would send them by hand: with their own session, whatever ids and fields they like, and
// heard as the server hears them.
import { auditRefused, hearRequest } from "~/app/platform/refused.server";
import { openSession } from "~/app/platform/session.server";
import type { TestServices } from "./database";
import { aRequestContext } from "./request-context";

type Handler = (args: {
  request: Request;
  params: Record<string, string | undefined>;
  context: ReturnType<typeof aRequestContext>;
}) => unknown;
/** A module of app/routes. */
export type RouteModule = object;
type Asked = {
  path: string;
  params?: Record<string, string>;
  /** Sent as a form; without it the page is only read. */
  form?: Record<string, string>;
  cookie?: string;
};
export type Answer = { status: number; refusal: string | null; audited: string[][] };

/** The status and the refusal that a route answers somebody with, and what was written down of it: action, subject, fields. */
export async function attempt(
  services: TestServices,
  who: { personId: string } | null,
  route: RouteModule,
  { path, params = {}, form, cookie = "" }: Asked,
): Promise<Answer> {
  const session = who ? await sessionOf(services, who.personId) : "";
  const method = form ? "POST" : "GET";
  const body = form ? { body: new URLSearchParams(form) } : {};
  const headers = { cookie: [session, cookie].filter(Boolean).join("; ") };
  const request = new Request(`http://market.test${path}`, { method, headers, ...body });
  const context = aRequestContext(services);
  const refused = { action: "request.refused" };
  const before = await services.db.auditEntry.findMany({ where: refused, select: { id: true } });
  const { loader, action } = route as { loader?: Handler; action?: Handler };
  const answer = await hearRequest(async (heard) => {
    const status = await statusOf(() => (form ? action : loader)?.({ request, params, context }));
    await auditRefused(services, { ...heard, method, path, status });
    return { status, refusal: heard.refusal?.code ?? null };
  });
  const rows = await services.db.auditEntry.findMany({
    where: { ...refused, id: { notIn: before.map(({ id }) => id) } },
  });
  const audited = rows.map(({ actorId, subjectId, fields }) => [
    actorId ?? "",
    subjectId,
    ...fields,
  ]);
  return { ...answer, audited };
}

async function sessionOf(services: TestServices, personId: string): Promise<string> {
  const grant = await services.db.roleGrant.findFirst({
    where: { personId },
    select: { id: true },
  });
  const cookie = await openSession(services, personId, grant?.id ?? null, "a test");
  return cookie.split(";")[0] ?? "";
}

/** A route answers with a Response, with data and an init, or with data alone; or throws one of them. */
async function statusOf(run: () => unknown): Promise<number> {
  let answer: unknown;
  try {
    answer = await run();
  } catch (thrown) {
    answer = thrown;
  }
  if (answer instanceof Error) throw answer;
  if (answer instanceof Response) return answer.status;
  return (answer as { init?: { status?: number } | null } | null)?.init?.status ?? 200;
}
