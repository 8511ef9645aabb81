/** What people say on the telephone: `ZQ-1024`. */
export function listingNumber(n: number): string {
  return `ZQ-${String(n)}`;
}
