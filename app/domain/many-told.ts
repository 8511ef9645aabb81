// Owns what one press does to many that is told once: what it is, and to whose side. Who hears: many-notices.ts.
export const manyTold = ["opened", "valid", "signed", "expired", "start_moved"] as const;
export type ManyTold = (typeof manyTold)[number];
/** Of each firm, of each class. */
export const manySides = ["firm", "class"] as const;
export type ManySide = (typeof manySides)[number];
