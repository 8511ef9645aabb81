/** The eleven cities of the Greater Bay Area as they lie to each other, row by row; null is the estuary. */
export const gbaGrid: readonly (readonly (string | null)[])[] = [
  ["441200", "440100", "441900", "441300"],
  ["440600", "442000", null, "440300"],
  ["440700", "440400", "820000", "810000"],
];
