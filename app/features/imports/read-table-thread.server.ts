// Owns the inside of the reading thread: bytes come in, one outcome per file goes out. Refusals travel as values; what
// breaks ends the thread and is told by its door (read-table.server.ts).
import { parentPort } from "node:worker_threads";
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

async function read({ bytes, format, caps }: ToRead): Promise<Outcome<Table>> {
  try {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    return accept(await readers[format](buffer, caps));
  } catch (error) {
    if (error instanceof Refused) return { ok: false, refusal: error.refusal };
    throw error;
  }
}

parentPort?.on("message", (toRead: ToRead) => {
  void read(toRead).then((outcome) => parentPort?.postMessage(outcome));
});
