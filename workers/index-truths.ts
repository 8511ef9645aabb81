// Owns what each index should hold: which rows belong in it in which version, and how it is brought there. The
// reconciler compares, a rebuild fills; neither knows what a listing or a student is.
import { isOpen } from "~/app/domain/listing";
import type { Id } from "~/app/domain/values";
import type { Services } from "~/app/platform/services.server";
import { documentVersion, listingSelect } from "~/search/listings";
import { studentStanding, studentVersion } from "~/search/students";
import { refreshListings, refreshListingsWhere } from "./refresh-listings";
import { refreshStudents, refreshStudentsWhere } from "./refresh-students";

export type IndexName = keyof Services["search"];
/** A row that may belong in an index: its present version; null: it does not belong there. */
type Wanted = { id: Id; version: string | null };
type Truth = {
  /** So many rows after an id, ascending by id; fewer at the end. */
  wanted(services: Services, after: Id | null, take: number): Promise<Wanted[]>;
  refresh(services: Services, ids: readonly Id[]): Promise<void>;
  /** Puts everything into an index that is empty. */
  fill(services: Services): Promise<void>;
};

/** All that decides whether a listing belongs in the index, and which version of it. */
const standing = {
  ...{ id: true, updatedAt: true, status: true, source: true, validUntil: true, applyBy: true },
  ...{ seats: true, taken: true },
  enterprise: { select: { status: true, schools: listingSelect.enterprise.select.schools } },
} as const;

/** Whose school lets firms search and who does not hide: nobody else can belong in the index. */
const mayBeFound = {
  enrolments: { some: { state: "enrolled", school: { studentSearch: { not: "off" } } } },
  profile: { visibility: { not: "hidden" } },
} as const;

const following = (after: Id | null) => (after ? { id: { gt: after } } : {});

/** The truth of each index. */
export const truths: Record<IndexName, Truth> = {
  listings: {
    async wanted({ db, clock }, after, take) {
      const rows = await db.listing.findMany({
        where: { status: "live", ...following(after) },
        ...{ orderBy: { id: "asc" }, take, select: standing },
      });
      const now = clock.now();
      return rows.map((row) => {
        const isWanted = isOpen({ ...row, enterpriseStatus: row.enterprise.status }, now);
        return { id: row.id, version: isWanted ? documentVersion(row) : null };
      });
    },
    refresh: refreshListings,
    fill: (services) => refreshListingsWhere(services, { status: "live" }),
  },
  students: {
    async wanted({ db, clock }, after, take) {
      const rows = await db.person.findMany({
        where: { ...mayBeFound, ...following(after) },
        ...{ orderBy: { id: "asc" }, take, select: studentStanding },
      });
      const now = clock.now();
      return rows.map((row) => ({ id: row.id, version: studentVersion(row, now) }));
    },
    refresh: refreshStudents,
    fill: (services) => refreshStudentsWhere(services, mayBeFound),
  },
};
