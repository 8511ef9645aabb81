import { type Agent, request } from "node:http";
import { connect } from "node:net";

/** A question over a kept connection, without anything in between: a POST where it has a body. */
export function send(agent: Agent, url: string, init: { key?: string; body?: string } = {}) {
  return new Promise<{ status: number; text: string }>((done, fail) => {
    const { key, body } = init;
    const headers = {
      "accept-encoding": "identity",
      ...(key && { authorization: `Bearer ${key}`, "content-type": "application/json" }),
      ...(body && { "content-length": String(Buffer.byteLength(body)) }),
    };
    const asked = request(url, { agent, method: body ? "POST" : "GET", headers }, (answer) => {
      const parts: Buffer[] = [];
      answer.on("data", (part: Buffer) => parts.push(part));
      answer.once("end", () => {
        done({ status: answer.statusCode ?? 0, text: Buffer.concat(parts).toString("utf8") });
      });
    });
    asked.once("error", fail);
    asked.end(body);
  });
}

/** How many answers a second so many clients get at one address, over bare sockets: Node's own client would cost more than
 * bytes from memory do. Rejects at the first answer that is not 200. */
export async function perSecondAt(url: string, of: { clients: number; requests: number }) {
  const { hostname, port, pathname, search, host } = new URL(url);
  const asked = `GET ${pathname}${search} HTTP/1.1\r\nhost: ${host}\r\naccept-encoding: gzip\r\n\r\n`;
  let left = of.requests;
  const client = () =>
    new Promise<void>((done, fail) => {
      const socket = connect(Number(port), hostname).setNoDelay();
      let isEnd: ((part: Buffer) => boolean) | null = null;
      const next = () => {
        isEnd = null;
        left -= 1;
        if (left >= 0) socket.write(asked);
        else socket.destroy();
      };
      socket.once("connect", next);
      socket.once("error", fail);
      socket.once("close", done);
      socket.on("data", (part) => {
        isEnd ??= endOf(part);
        if (!isEnd) socket.destroy(new Error(part.toString("latin1", 0, 300)));
        else if (isEnd(part)) next();
      });
    });
  const from = performance.now();
  await Promise.all(Array.from({ length: of.clients }, client));
  return of.requests / ((performance.now() - from) / 1000);
}

/** What tells the last part of an answer, each part being shown to it in turn; null for one that is not 200. */
function endOf(first: Buffer): ((part: Buffer) => boolean) | null {
  const end = first.indexOf("\r\n\r\n") + 4;
  const head = first.toString("latin1", 0, end);
  if (!head.startsWith("HTTP/1.1 200")) return null;
  const told = /\r\ncontent-length: (\d+)/i.exec(head)?.[1];
  if (told === undefined) return (part) => part.subarray(-5).toString("latin1") === "0\r\n\r\n";
  let missing = end + Number(told);
  return (part) => (missing -= part.length) <= 0;
}
