// What the server's own process holds at its door: headers, cookies, foreign sites, health.
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { paths } from "~/app/paths";
import { reconcileSearch } from "~/workers/jobs/reconcile-search";
import { type Server, startServer } from "../support/server";

let server: Server;
beforeAll(async () => {
  server = await startServer();
  await reconcileSearch.run(server.services, {});
}, 120_000);
afterAll(() => server.close());

const pages = [
  paths.home(),
  paths.listings.search(),
  paths.signIn(),
  "/_root.data",
  "/no/such/page",
  `${paths.dev.components()}?fail=500`,
  paths.student.home(),
  "/healthz",
];

describe.each(pages)("%s", (path) => {
  test("has every header that a browser needs to be careful", async () => {
    const { headers } = await server.visitor().get(path);
    const csp = headers.get("content-security-policy") ?? "";
    expect(csp).toMatch(/script-src 'self' 'strict-dynamic' 'nonce-[\w+/=]{20,}'/);
    expect(csp).toContain("frame-ancestors 'none'");
    expect(csp).toContain("object-src 'none'");
    expect(csp).toContain("base-uri 'none'");
    expect(csp).toContain("form-action 'self'");
    expect(csp).not.toContain("unsafe");
    expect(headers.get("x-content-type-options")).toBe("nosniff");
    expect(headers.get("referrer-policy")).toBe("strict-origin-when-cross-origin");
    expect(headers.get("x-request-id")).toMatch(/^[\da-f]{16}$/);
    expect(headers.get("x-powered-by")).toBeNull();
  });
});

test("the nonce is new for every answer, and the page's scripts carry it", async () => {
  const nonceOf = (page: { headers: Headers }) =>
    /'nonce-([^']+)'/.exec(page.headers.get("content-security-policy") ?? "")?.[1] ?? "";
  const first = await server.visitor().get(paths.home());
  const second = await server.visitor().get(paths.home());
  expect(nonceOf(first)).not.toBe(nonceOf(second));
  const scripts = first.html.match(/<script[^>]*>/g) ?? [];
  expect(scripts.length).toBeGreaterThan(0);
  for (const script of scripts) expect(script).toContain(`nonce="${nonceOf(first)}"`);
});

test("signed-in pages and their data are never stored by anybody", async () => {
  const student = server.visitor();
  const entered = await student.submit(paths.demo.logins(), { key: "student" });
  expect(entered.path).toBe(paths.student.home());
  for (const path of [paths.student.home(), `${paths.student.home()}.data`, paths.inbox()]) {
    const { headers, status } = await student.get(path);
    expect([path, status, headers.get("cache-control")]).toEqual([path, 200, "no-store"]);
  }
});

test("the session's cookie belongs to this host alone, and no script reads it", async () => {
  const body = new URLSearchParams({ key: "recruiter" });
  const { headers, status } = await server.visitor().post(paths.demo.logins(), body);
  expect(status).toBe(302);
  const [cookie = "", ...more] = headers.getSetCookie().filter((one) => /session/.test(one));
  expect(more).toEqual([]);
  expect(cookie).toMatch(/^__Host-session=[\w-]{40,}; /);
  for (const word of ["Path=/", "Secure", "HttpOnly", "SameSite=Lax"])
    expect(cookie).toContain(word);
  expect(cookie).not.toContain("Domain");
});

describe("a post from elsewhere changes nothing", () => {
  const foreign: [string, Record<string, string>][] = [
    ["another site", { origin: "https://evil.example", "sec-fetch-site": "cross-site" }],
    ["another site of old", { origin: "https://evil.example", "sec-fetch-site": "same-origin" }],
    ["our site by name only", { "sec-fetch-site": "cross-site" }],
    ["a neighbour", { "sec-fetch-site": "same-site" }],
    ["a sandboxed frame", { origin: "null" }],
    ["nobody's origin", { origin: "" }],
    ["another port", { origin: "http://127.0.0.1:1" }],
  ];
  test.each(foreign)("from %s", async (_name, headers) => {
    const { db } = server.services;
    const student = server.visitor();
    await student.submit(paths.demo.logins(), { key: "student" });
    const { id } = await db.listing.findFirstOrThrow({
      where: {
        ...{ status: "live", kind: "internship", enterprise: { status: "approved" } },
        applications: { none: { student: { mail: "student.demo@zhiqiao.example" } } },
      },
    });
    const before = await db.application.count();
    for (const path of [paths.listings.apply(id), `${paths.listings.apply(id)}.data`]) {
      const { status } = await student.post(path, new URLSearchParams({ note: "x" }), headers);
      expect([path, status]).toEqual([path, 403]);
    }
    expect(await db.application.count()).toBe(before);
  });
});

test.each(["%ff", "%F0%9F", "%", "x".repeat(4000)])(
  "an address that is none is answered: %s",
  async (id) => {
    for (const path of [paths.listings.show(id), paths.join(id), `/${id}`, `/${id}.data`]) {
      const { status } = await server.visitor().get(path);
      expect([path, status < 500 && status >= 400]).toEqual([path, true]);
    }
  },
);

test("a mail program ends alerts without saying where it comes from; nothing else opens so", async () => {
  const body = new URLSearchParams({ "List-Unsubscribe": "One-Click" });
  const press = (path: string) =>
    fetch(new URL(path, server.address), { method: "POST", body, redirect: "manual" });
  expect((await press(paths.unsubscribe("no-such-token"))).status).toBe(404);
  expect((await press(paths.signOut())).status).toBe(403);
});

test("alive and ready are told apart", async () => {
  const visitor = server.visitor();
  const alive = await visitor.get("/healthz");
  expect([alive.status, alive.html]).toEqual([200, "ok"]);
  const ready = await visitor.get("/readyz");
  expect(ready.status).toBe(200);
  expect(JSON.parse(ready.html)).toMatchObject({ ok: true, database: true, search: true });
});
