/** `release`: nothing is wrong with them; `clean`: the words found are taken out, the rest is lawful; `discard`: closed. */
export const heldVerdicts = ["release", "clean", "discard"] as const;
