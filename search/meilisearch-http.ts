// Owns the transport to Meilisearch: node:http with kept-alive connections, because every answer over Node's fetch
// takes 40 ms longer (Nagle against delayed ACK). Searches give up early, work for workers late.
import { Agent as HttpAgent, type IncomingMessage, request as requestHttp } from "node:http";
import { Agent as HttpsAgent, request as requestHttps } from "node:https";

const searchTimeout = 1_500;
const workTimeout = 60_000;

/** What Meilisearch answered, or why it did not; `code` is its own (`index_not_found`) or the socket's. */
export type EngineError = Error & { code?: string };

/** The `httpClient` of the Meilisearch SDK. Rejects with an EngineError on any status from 400. */
export function createHttpClient() {
  const plain = { request: requestHttp, agent: new HttpAgent({ keepAlive: true }) };
  const secure = { request: requestHttps, agent: new HttpsAgent({ keepAlive: true }) };
  return async (input: string | URL | Request, init: RequestInit = {}): Promise<unknown> => {
    const url = new URL(input instanceof Request ? input.url : input);
    const { request, agent } = url.protocol === "https:" ? secure : plain;
    const body = typeof init.body === "string" ? init.body : "";
    const headers = Object.fromEntries(new Headers(init.headers));
    if (body) headers["content-length"] = String(Buffer.byteLength(body));
    const isSearch = /\/(multi-search|search|health)$/.test(url.pathname);
    const timeout = isSearch ? searchTimeout : workTimeout;
    const options = { agent, method: init.method ?? "GET", headers };
    const send = (isAgain = false): Promise<Answer> =>
      new Promise((resolve, reject) => {
        const late = setTimeout(() => {
          sent.destroy(new Error(`meilisearch did not answer within ${String(timeout)} ms`));
        }, timeout);
        const read = (response: IncomingMessage) => {
          const parts: Buffer[] = [];
          response.on("data", (part: Buffer) => parts.push(part));
          response.once("error", reject);
          response.once("end", () => {
            resolve({
              status: response.statusCode ?? 500,
              text: Buffer.concat(parts).toString("utf8"),
            });
          });
        };
        const sent = request(url, options, read);
        sent.on("error", (error: EngineError) => {
          // The engine closed a kept connection just as we used it: that is no outage.
          const isStale = sent.reusedSocket && error.code === "ECONNRESET" && !isAgain;
          if (isStale) send(true).then(resolve, reject);
          else reject(error);
        });
        sent.once("close", () => {
          clearTimeout(late);
        });
        sent.end(body);
      });
    return parsed(await send());
  };
}

type Answer = { status: number; text: string };

function parsed({ status, text: answer }: Answer): unknown {
  if (status < 400) return answer ? JSON.parse(answer) : undefined;
  const error: EngineError = new Error(`meilisearch ${status}: ${answer.slice(0, 500)}`);
  error.code = /"code":\s*"(\w+)"/.exec(answer)?.[1];
  throw error;
}
