// A door in front of PostgreSQL that counts what passes: every Execute and every simple query of the frontend's side.
import { type AddressInfo, connect, createServer, type Socket } from "node:net";

export type QueryCounter = { url: string; count: () => number; close: () => Promise<void> };

/** Listens before a database; `count` says how many statements ran since it was asked last. */
export async function countQueries(databaseUrl: string): Promise<QueryCounter> {
  const target = new URL(databaseUrl);
  const sockets = new Set<Socket>();
  let counted = 0;
  const server = createServer((inside) => {
    const outside = connect(Number(target.port), target.hostname);
    const read = frames((type) => {
      if (type === "E" || type === "Q") counted += 1;
    });
    inside.on("data", read);
    for (const [one, other] of [
      [inside, outside],
      [outside, inside],
    ] as const) {
      sockets.add(one);
      one.on("error", () => other.destroy());
      one.on("close", () => other.destroy());
      one.pipe(other);
    }
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  const url = new URL(databaseUrl);
  url.host = `127.0.0.1:${String((server.address() as AddressInfo).port)}`;
  return {
    url: url.href,
    count: () => {
      const since = counted;
      counted = 0;
      return since;
    },
    close: () => {
      for (const socket of sockets) socket.destroy();
      return new Promise((closed) => server.close(() => closed()));
    },
  };
}

/** Cuts a frontend's stream into messages (PostgreSQL protocol 3.0): the first has no type, all have a length. */
function frames(see: (type: string) => void): (chunk: Buffer) => void {
  let rest: Buffer = Buffer.alloc(0);
  let isStarted = false;
  return (chunk) => {
    rest = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
    for (;;) {
      const head = isStarted ? 1 : 0;
      if (rest.length < head + 4) return;
      const length = head + rest.readUInt32BE(head);
      if (rest.length < length) return;
      if (isStarted) see(String.fromCharCode(rest[0] ?? 0));
      isStarted = true;
      rest = rest.subarray(length);
    }
  };
}
