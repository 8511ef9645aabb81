// Owns what a spreadsheet program calls a column.

/** The letters of a column that counts from 0: A, B … Z, AA. */
export function columnLetter(position: number): string {
  const rest = Math.floor(position / 26);
  return (rest > 0 ? columnLetter(rest - 1) : "") + String.fromCharCode(65 + (position % 26));
}
