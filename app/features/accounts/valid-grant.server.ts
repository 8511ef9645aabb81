// Owns when a role that was given may be used: from its first instant to before its last.

/** The `where` of the role grants that may be used at an instant. */
export function validGrant(now: Date) {
  return { validFrom: { lte: now }, OR: [{ validUntil: null }, { validUntil: { gt: now } }] };
}
