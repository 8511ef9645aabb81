// Owns who may find a student's profile. What a firm sees of an application is the snapshot of application.ts.

export const visibilities = ["hidden", "school_approved", "verified"] as const;
/** hidden: nobody; school_approved: firms the school works with; verified: every firm whose papers were checked. */
export type Visibility = (typeof visibilities)[number];

/** The widest circle that may find a student: a minor's profile stays hidden whatever was chosen. */
export function visibilityOf(wish: Visibility, isMinor: boolean): Visibility {
  return isMinor ? "hidden" : wish;
}
