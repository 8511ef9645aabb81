// Owns how a field of the grid says which cell, or which row, of the file it stands for.

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

/** The name of the tick that takes a row out of the file. */
export function outName(rowNo: number): string {
  return `out:${rowNo}`;
}

/** The name of the field that says whether a row is out (`out`) or in (`in`) until now. */
export function wasName(rowNo: number): string {
  return `was:${rowNo}`;
}

/** The row that the name of such a field means; null for another name. */
export function wasOf(name: string): number | null {
  const found = /^was:(\d{1,7})$/.exec(name);
  return found && Number(found[1]);
}
