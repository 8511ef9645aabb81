// Owns how a field of the grid says which cell of the file it stands for.

/** The name of the field of a cell. */
export function cellName(rowNo: number, position: number): string {
  return `cell:${rowNo}:${position}`;
}

/** The id of the field of a cell, for links to it. */
export function cellId(rowNo: number, position: number): string {
  return `cell-${rowNo}-${position}`;
}

/** The cell that a field's name means; null for another name. */
export function cellOf(name: string): { rowNo: number; position: number } | null {
  const found = /^cell:(\d{1,7}):(\d{1,5})$/.exec(name);
  return found && { rowNo: Number(found[1]), position: Number(found[2]) };
}
