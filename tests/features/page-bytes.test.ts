// A page that many strangers open at once: rendered once, sent to all, kept for a second, and never anybody's own.
import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { createServer } from "node:http";
import { type AddressInfo, connect } from "node:net";
import compression from "compression";
import express, { type Response as Answer } from "express";
import { afterAll, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { countEveryVisit, sharePages } from "~/app/platform/page-bytes.server";

const listing = "/listings/01900000-e1d2-7bf6-866a-cde77bcf3c00";
let made = 0;
let counted = 0;
let answer: (res: Answer) => void;
let origin = "";
const app = express();
app.use(sharePages());
app.use((_req, res, next) => {
  res.setHeader("x-request-id", `request ${String((made += 1))}`);
  next();
});
app.use(compression({ threshold: 0 }));
app.get("*", (_req, res) => {
  countEveryVisit(res, () => (counted += 1));
  setTimeout(() => answer(res), 20);
});
const server = createServer(app);

beforeAll(async () => {
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  origin = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
});
afterAll(() => server.close());
beforeEach(() => {
  [made, counted] = [0, 0];
  answer = (res) =>
    void res.set("content-security-policy", "of this page").send("岗位".repeat(500));
});

/** What so many see who ask at once. */
async function visits(n: number, path: string, headers: Record<string, string> = {}) {
  const asked = Array.from({ length: n }, () => fetch(origin + path, { headers }));
  const answers = await Promise.all(asked);
  return Promise.all(
    answers.map(async (one) => ({
      ...{ status: one.status, policy: one.headers.get("content-security-policy") },
      text: await one.text(),
    })),
  );
}

test("a class that opens a listing at once has it rendered once, and counts as a class", async () => {
  const seen = await visits(30, listing);
  expect(made).toBe(1);
  expect(counted).toBe(30);
  for (const one of seen) {
    expect(one).toEqual({ status: 200, policy: "of this page", text: "岗位".repeat(500) });
  }
});

test("a second later it is made anew", async () => {
  await visits(1, "/listings?q=a");
  await visits(1, "/listings?q=a");
  expect(made).toBe(1);
  await new Promise((passed) => setTimeout(passed, 1_100));
  await visits(1, "/listings?q=a");
  expect(made).toBe(2);
});

test("nobody waits for a first reader whose line is slow", async () => {
  const whole = randomBytes(6_000_000).toString("base64");
  answer = (res) => void res.send(whole);
  const { port } = server.address() as AddressInfo;
  const slow = connect(port, "127.0.0.1").pause();
  slow.write("GET /listings?q=slow HTTP/1.1\r\nHost: x\r\n\r\n");
  await vi.waitUntil(() => made === 1);
  const swift = connect(port, "127.0.0.1");
  swift.write("GET /listings?q=slow HTTP/1.1\r\nHost: x\r\n\r\n");
  const began = await Promise.race([
    once(swift, "data").then(() => true),
    new Promise((passed) => setTimeout(passed, 900)).then(() => false),
  ]);
  slow.destroy();
  swift.destroy();
  expect(began).toBe(true);
});

test("a proxy's word for the house's address makes another page", async () => {
  await visits(1, "/listings?q=c");
  await visits(1, "/listings?q=c", { "x-forwarded-host": "elsewhere.example:1" });
  expect(made).toBe(2);
});

test.each([
  ["somebody who is signed in", listing, { cookie: "locale=en; __Host-session=abc" }],
  ["somebody who is told something once", listing, { cookie: "flash=abc" }],
  ["a page that is not everybody's", "/student", {}],
  ["a page below a listing", `${listing}/apply`, {}],
])("%s has it rendered for each visit", async (_who, path, headers) => {
  await visits(3, path, headers);
  expect(made).toBe(3);
});

test("each language has its own", async () => {
  await visits(2, "/", { cookie: "locale=en" });
  await visits(2, "/", { cookie: "locale=zh-HK" });
  await visits(2, "/", { "accept-language": "en" });
  expect(made).toBe(3);
});

test.each([
  ["is not there", (res: Answer) => void res.status(404).send("none")],
  ["gives somebody a cookie", (res: Answer) => void res.cookie("session", "1").send("mine")],
])("what %s is nobody else's", async (_what, answered) => {
  answer = answered;
  await visits(3, "/listings?q=b");
  expect(made).toBe(3);
});
