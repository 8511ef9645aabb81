import { afterAll, beforeAll, expect, test } from "vitest";
import {
  idBytes,
  packedBytes,
  packEntry,
  packHead,
} from "~/app/features/matching/packed-matches.server";
import { findMatches } from "~/app/features/matching/read-matches.server";
import type { Services } from "~/app/platform/services.server";
import { dice, idOf } from "~/prisma/seed/market/dice";
import { aDatabase } from "~/tests/support/database";
import { storeLists } from "~/workers/matching/store-lists";

let services: Services;
beforeAll(async () => {
  services = await aDatabase();
});
afterAll(() => services.close());

const entries = 3;
const owners = Array.from({ length: 2_500 }, (_, n) => idOf("owner", n));
const others = Array.from({ length: entries }, (_, n) => idOf("other", n));

/** Lists in which everybody's wants begin with a figure of the run. */
function packed(figure: number) {
  const bytes = packedBytes(entries);
  const lists = Buffer.alloc(owners.length * bytes);
  owners.forEach((_, row) => {
    packHead(lists, row * bytes, entries);
    others.forEach((id, n) =>
      packEntry(lists, row * bytes, n, { id: idBytes(id), want: figure + n, need: row % 1_000 }),
    );
  });
  const prices = Float32Array.from(owners, () => dice(figure).next());
  return { owners: Buffer.concat(owners.map(idBytes)), lists, bytes, prices };
}

async function aRun(slot: number, isCurrent: boolean) {
  const id = idOf("run", slot, services.clock.now().getTime());
  const at = services.clock.now();
  const times = { startedAt: at, finishedAt: isCurrent ? at : null };
  await services.db.matchRun.updateMany({ where: { isCurrent }, data: { isCurrent: false } });
  await services.db.matchRun.create({
    data: { id, slot, isCurrent, weightsVersion: "test", ...times },
  });
  return { id, slot };
}

test("pages read the last complete run, whatever the next one has written so far", async () => {
  const owner = owners[2_400]!;
  expect(await findMatches(services, owner)).toBeNull();
  const first = await aRun(0, true);
  await storeLists(services, first, packed(100));
  const wanted = others.map((id, n) => ({ id, want: 100 + n, need: 400, price: 0 }));
  expect(await findMatches(services, owner)).toEqual(wanted);

  const second = await aRun(1, false);
  await storeLists(services, second, packed(200));
  await storeLists(services, second, packed(300));
  expect(await findMatches(services, owner)).toEqual(wanted);

  const finishedAt = services.clock.now();
  await services.db.$transaction([
    services.db.matchRun.update({ where: { id: first.id }, data: { isCurrent: false } }),
    services.db.matchRun.update({
      where: { id: second.id },
      data: { isCurrent: true, finishedAt },
    }),
  ]);
  expect((await findMatches(services, owner))?.[0]).toEqual({
    id: others[0],
    want: 300,
    need: 400,
    price: 0,
  });
  expect(await findMatches(services, idOf("nobody"))).toBeNull();
});
