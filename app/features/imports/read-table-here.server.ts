// Owns reading bytes of a known format to one outcome, wherever it runs: in the reading thread, or on the spot for a text
// so small that nothing can grow out of it.
import { accept, type Outcome } from "~/app/domain/refusal";
import type { Table } from "~/app/domain/sheet";
import { Refused, type TableCaps } from "./read-table-caps.server";
import { readCsv } from "./read-table-csv.server";
import type { TableFormat } from "./read-table-format.server";
import { readWorkbook } from "./read-workbook.server";

export type ToRead = { bytes: Uint8Array; format: TableFormat; caps: TableCaps };

const readers = { text: readCsv, workbook: readWorkbook } as const satisfies Record<
  TableFormat,
  (bytes: Buffer, caps: TableCaps) => Promise<Table>
>;

/** Reads here and now. Refusals come back as values; what breaks is thrown. */
export async function readHere({ bytes, format, caps }: ToRead): Promise<Outcome<Table>> {
  try {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    return accept(await readers[format](buffer, caps));
  } catch (error) {
    if (error instanceof Refused) return { ok: false, refusal: error.refusal };
    throw error;
  }
}
