// Owns who is asking: sessions as rows, the cookie that names one, and the actor resolved anew in every loader and
// action. Signing in and choosing a role are verbs of features/accounts.
import { redirect } from "@remix-run/node";
import type {
  Actor,
  EnterpriseRole,
  OperatorRole,
  Role,
  SchoolRole,
} from "~/app/domain/permission";
import { sideOf, type Side } from "~/app/domain/permission";
import { isMinor } from "~/app/domain/student";
import { dayOf, type Id } from "~/app/domain/values";
import { paths } from "~/app/paths";
import { hashOf, newId, newToken } from "./id";
import { noteActor } from "./refused.server";
import type { RequestContext, Services } from "./services.server";
import { together } from "./together.server";

const cookieName = "__Host-session";
const idleDays = 14;
const absoluteDays = 60;
const day = 86_400_000;

export type SignedIn = {
  sessionId: Id;
  personId: Id;
  name: string;
  locale: string | null;
  actor: Actor | null;
};

type Row = {
  id: string;
  tokenHash: string;
  personId: string;
  lastSeenAt: Date;
  name: string;
  locale: string | null;
  birthDate: string | null;
  role: Role | null;
  schoolId: string | null;
  collegeId: string | null;
  classId: string | null;
  majorCode: string | null;
  enterpriseId: string | null;
};

const findSessions = `
  select s.id, s."tokenHash", s."personId", s."lastSeenAt", p.name, p.locale, to_char(p."birthDate", 'YYYY-MM-DD') as "birthDate",
         g.role::text as role, g."schoolId", g."collegeId", g."classId", g."majorCode", g."enterpriseId"
  from "Session" s
  join "Person" p on p.id = s."personId" and p."disabledAt" is null
  left join "RoleGrant" g on g.id = s."grantId" and g."personId" = p.id
    and g."validFrom" <= $2 and (g."validUntil" is null or g."validUntil" > $2)
  where s."tokenHash" = any($1) and s."revokedAt" is null and s."expiresAt" > $2 and s."lastSeenAt" > $3`;

type Ask = (tokenHash: string) => Promise<Row | undefined>;
const asks = new WeakMap<Services["pool"], Ask>();

/** Looks sessions up, one query for all the requests that come while the query before is out. */
function askOf({ pool, clock }: Services): Ask {
  const made =
    asks.get(pool) ??
    together<Row>(async (tokenHashes) => {
      const now = clock.now();
      const seenAfter = new Date(now.getTime() - idleDays * day);
      const values = [tokenHashes, now, seenAfter];
      const { rows } = await pool.query<Row>({ name: "find-sessions", text: findSessions, values });
      return new Map(rows.map((row) => [row.tokenHash, row]));
    });
  asks.set(pool, made);
  return made;
}

const known = new WeakMap<RequestContext, Promise<SignedIn | null>>();

/** The person behind a request, or null. One query per request, however many loaders ask. */
export function findSignedIn(request: Request, context: RequestContext): Promise<SignedIn | null> {
  const found = known.get(context) ?? lookUp(request, context.services);
  known.set(context, found);
  return found;
}

async function lookUp(request: Request, services: Services): Promise<SignedIn | null> {
  const token = readCookie(request, cookieName);
  if (!token) return null;
  const { pool, clock } = services;
  const row = await askOf(services)(hashOf(token));
  if (!row) return null;
  const now = clock.now();
  if (now.getTime() - row.lastSeenAt.getTime() > 300_000) {
    await pool.query(`update "Session" set "lastSeenAt" = $2 where id = $1`, [row.id, now]);
  }
  const { id: sessionId, personId, name, locale } = row;
  const actor = row.role ? toActor(row, row.role, now) : null;
  noteActor(actor);
  return { sessionId, personId, name, locale, actor };
}

function toActor(row: Row, role: Role, now: Date): Actor {
  const base = { personId: row.personId, name: row.name, sessionId: row.id, locale: row.locale };
  switch (sideOf(role)) {
    case "student": {
      // An unknown birth date counts as a minor's: the safe side.
      const minor = row.birthDate === null || isMinor(row.birthDate, dayOf(now));
      return { ...base, side: "student", role: "student", isMinor: minor };
    }
    case "guardian":
      return { ...base, side: "guardian", role: "guardian" };
    case "school":
      return {
        ...base,
        side: "school",
        role: role as SchoolRole,
        schoolId: must(row.schoolId),
        collegeId: row.collegeId,
        majorCode: row.majorCode,
        classId: row.classId,
      };
    case "enterprise":
      return {
        ...base,
        side: "enterprise",
        role: role as EnterpriseRole,
        enterpriseId: must(row.enterpriseId),
      };
    case "operator":
      return { ...base, side: "operator", role: role as OperatorRole };
  }
}

function must(id: string | null): string {
  if (id === null) throw new Error("a role grant has no scope"); // the table's check forbids it
  return id;
}

/** The actor of a request, or null for a visitor: for pages that everybody may open. */
export async function findActor(request: Request, context: RequestContext): Promise<Actor | null> {
  return (await findSignedIn(request, context))?.actor ?? null;
}

/** The person of a request; visitors are sent to sign in and come back. */
export async function requireSignedIn(
  request: Request,
  context: RequestContext,
): Promise<SignedIn> {
  const signedIn = await findSignedIn(request, context);
  if (signedIn) return signedIn;
  const { pathname, search } = new URL(request.url);
  const next = pathname.replace(/\.data$/, "") + search;
  throw redirect(paths.signIn(request.method === "GET" ? next : undefined));
}

/** The actor of a request on the side that the page is for. Visitors are sent to sign in; another side gets 403. */
export async function requireActor<S extends Side>(
  request: Request,
  context: RequestContext,
  side: S,
): Promise<Extract<Actor, { side: S }>> {
  const { actor } = await requireSignedIn(request, context);
  if (actor?.side !== side) throw new Response(null, { status: 403 });
  return actor as Extract<Actor, { side: S }>;
}

/** Opens a session row and returns the cookie that names it. A new token at every sign-in. */
export async function openSession(
  { db, clock }: Pick<Services, "db" | "clock">,
  personId: Id,
  grantId: Id | null,
  userAgent: string,
): Promise<string> {
  const token = newToken();
  const now = clock.now();
  await db.session.create({
    data: {
      id: newId(now.getTime()),
      tokenHash: hashOf(token),
      personId,
      grantId,
      userAgent: userAgent.slice(0, 200),
      createdAt: now,
      lastSeenAt: now,
      expiresAt: new Date(now.getTime() + absoluteDays * day),
    },
  });
  return `${cookieName}=${token}; Path=/; HttpOnly; Secure; SameSite=Lax; Max-Age=${String((absoluteDays * day) / 1000)}`;
}

/** The cookie that forgets the session in the browser; the row is revoked by the verb. */
export const closedSessionCookie = `${cookieName}=; Path=/; HttpOnly; Secure; SameSite=Lax; Max-Age=0`;

function readCookie(request: Request, name: string): string | null {
  const pairs = (request.headers.get("cookie") ?? "").split(/;\s*/);
  const found = pairs.find((pair) => pair.startsWith(`${name}=`));
  return found ? found.slice(name.length + 1) : null;
}
