// Owns which applications a page of applicants shows, in which order: SQL puts all orders in place but the best fitting,
// which asks the law of fit about everybody whom the conditions leave.
import type { EnterpriseActor } from "~/app/domain/permission";
import type { Id } from "~/app/domain/values";
import {
  type ApplicantFit,
  readApplicantFits,
} from "~/app/features/matching/read-applicant-fits.server";
import type { Services } from "~/app/platform/services.server";
import { Prisma } from "~/prisma/generated/client";
import { type ApplicantConditions, type ApplicantQuery, asksForFit } from "./applicants-query";
import { byUrgency, narrowing, ofFirm, ordered, stage } from "./applicants-where.server";

export const applicantsPerPage = 30;
const perColumn = 20;

type On = Pick<Services, "db" | "pool" | "reference" | "clock">;
/** Without a page all rows come; `shape` columns: the first of every stage instead of a page. */
type Asked = ApplicantConditions & Partial<ApplicantQuery>;
export type FoundIds = {
  ids: Id[];
  /** How many the conditions leave, on all pages. */
  found: number;
  /** How those on the page fit; empty where the page does not ask. */
  fits: ReadonlyMap<Id, ApplicantFit>;
};

/** The applications of the actor's firm, of one listing or of all, that the conditions leave, as asked. Best fitting first
 * takes nobody out: who fits least stands last, equal ones by urgency. */
export async function findApplicantIds(
  services: On,
  actor: EnterpriseActor,
  listingId: Id | null,
  asked: Asked,
): Promise<FoundIds> {
  const now = services.clock.now();
  const where = Prisma.sql`${ofFirm(actor, listingId)} ${narrowing(actor, asked, now)}`;
  const isByFit = asked.shape !== "columns" && asked.sort === "fit";
  const rows = await readIds(services.db, where, isByFit ? { ...asked, page: undefined } : asked);
  const ids = rows.map(({ id }) => id);
  const found = rows[0]?.found ?? 0;
  const fits = asksForFit(asked) ? await readApplicantFits(services, actor, ids) : new Map();
  return isByFit
    ? { ids: pageOf(bestFirst(ids, fits, asked), asked), found, fits }
    : { ids, found, fits };
}

/** Those who are still to be decided before those who are over. */
function bestFirst(ids: readonly Id[], fits: FoundIds["fits"], { isTurned }: Asked): Id[] {
  const points = (id: Id) => (fits.get(id)?.points ?? -1) * (isTurned ? -1 : 1);
  const over = (id: Id) => Number(fits.get(id)?.isLive === false);
  return [...ids].sort((a, b) => over(a) - over(b) || points(b) - points(a));
}

function pageOf(ids: Id[], { page }: Asked): Id[] {
  return page ? ids.slice((page - 1) * applicantsPerPage, page * applicantsPerPage) : ids;
}

type AskedIds = Omit<Asked, "page"> & { page?: number | undefined };

function readIds(
  db: On["db"],
  where: Prisma.Sql,
  { shape, sort = "due", isTurned = false, page }: AskedIds,
): Promise<{ id: Id; found: number }[]> {
  if (shape === "columns") {
    return db.$queryRaw`
      select id, found from (
        select a.id, count(*) over ()::int as found, row_number() over (order by ${byUrgency}) as nth,
          row_number() over (partition by ${stage} order by ${byUrgency}) as place
        from ${where}
      ) as staged where place <= ${perColumn} order by nth`;
  }
  const [most, first] = page ? [applicantsPerPage, (page - 1) * applicantsPerPage] : [null, 0];
  return db.$queryRaw`
    select a.id, count(*) over ()::int as found from ${where} order by ${ordered(sort, isTurned)}
    limit ${most} offset ${first}`;
}
