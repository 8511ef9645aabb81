// Owns that a document says a word once: in the weightiest of its fields.

/** The values once each, in their order. */
export const unique = (values: readonly string[]): string[] => [...new Set(values)];

/** The values once each, without those that a weightier field says already: every word costs the engine its time. */
export function besides(said: readonly string[], values: readonly string[]): string[] {
  const known = new Set(said);
  return unique(values).filter((value) => !known.has(value));
}
