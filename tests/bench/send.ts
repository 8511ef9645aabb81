import { type Agent, request } from "node:http";

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
