// Owns walking through one part of a workbook as XML, piece by piece, so that no part is ever in memory as a whole.
// Entities are the five of XML; a document type is not read, so nothing can grow out of one.
import { SaxesParser } from "saxes";
import { type TableCaps, tooLarge } from "./read-table-caps.server";

export type Attributes = Record<string, string>;
/** Names without their prefix. */
export type XmlHandlers = {
  open?: (name: string, attributes: Attributes) => void;
  close?: (name: string) => void;
  text?: (text: string) => void;
};

/** Walks to the end or to the first thing that a handler throws; a part that is not there says nothing. A single text may be no longer than a cell. */
export async function walkXml(
  pieces: AsyncIterable<Buffer>,
  caps: TableCaps,
  handlers: XmlHandlers,
): Promise<void> {
  const parser = new SaxesParser();
  const decoder = new TextDecoder();
  let pending = 0;
  const seen = <A extends unknown[]>(handler: (...args: A) => void) => {
    return (...args: A) => {
      pending = 0;
      handler(...args);
    };
  };
  parser.on(
    "opentag",
    seen(({ name, attributes }: { name: string; attributes: Attributes }) => {
      handlers.open?.(localName(name), attributes);
    }),
  );
  parser.on(
    "closetag",
    seen(({ name }: { name: string }) => handlers.close?.(localName(name))),
  );
  const text = seen((text: string) => handlers.text?.(text));
  parser.on("text", text);
  parser.on("cdata", text);
  parser.on("error", (error) => {
    throw error;
  });
  for await (const piece of pieces) {
    pending += piece.length;
    parser.write(decoder.decode(piece, { stream: true }));
    if (pending > caps.cell * 8) throw tooLarge("cell", caps);
  }
  if (parser.position > 0) parser.close();
}

function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}
