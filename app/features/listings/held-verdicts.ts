/** What needs least trust first. `clean`: the words found are taken out, the rest is lawful; `discard`: closed; `release`:
 * nothing is wrong with them. */
export const heldVerdicts = ["clean", "discard", "release"] as const;
