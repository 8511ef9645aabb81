import { afterAll, beforeAll, expect, test } from "vitest";
import { paths } from "~/app/paths";
import { type Server, startServer } from "../support/server";

let server: Server;
beforeAll(async () => {
  server = await startServer({ env: { WEB_PROCESSES: "2" } });
}, 120_000);
let isClosed = false;
const close = async () => {
  if (!isClosed) await server.close();
  isClosed = true;
};
afterAll(close);

/** Opens a page so many times, each on a connection of its own. */
async function open(times: number): Promise<number[]> {
  const visits = Array.from({ length: times }, async () => {
    const headers = { connection: "close" };
    return (await fetch(server.address + paths.signIn(), { headers })).status;
  });
  return Promise.all(visits);
}

/** The processes that have answered, as their log lines say. */
const answered = () =>
  new Set(
    [...server.log().matchAll(/"pid":(\d+)[^\n]*"path":"\/sign-in"/g)].map(([, pid]) =>
      Number(pid),
    ),
  );
const isAlive = (pid: number) => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

test("two share the port; one that is killed is replaced; both end with the command", async () => {
  expect(new Set(await open(20))).toEqual(new Set([200]));
  await expect.poll(() => answered().size).toBe(2);
  const [first, second] = [...answered()] as [number, number];

  process.kill(first, "SIGKILL");
  await expect.poll(() => isAlive(first)).toBe(false);
  expect(new Set(await open(5))).toEqual(new Set([200]));
  await expect.poll(async () => (await open(6), answered().size), { timeout: 30_000 }).toBe(3);

  const all = [...answered()];
  await close();
  expect(all).toContain(second);
  await expect.poll(() => all.filter(isAlive)).toEqual([]);
}, 90_000);
