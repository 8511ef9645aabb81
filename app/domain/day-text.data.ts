// The signs of a Chinese date and what they stand for.
export const daySigns: readonly [sign: RegExp, as: string][] = [
  [/[年月]$/, ""],
  [/[年月]/g, "-"],
  [/[日号號]$/, ""],
];
