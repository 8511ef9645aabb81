// Checks the paper of a round without any server: node check-round.mjs paper.csv SEED
// Needs nothing but Node.js; says "stable" and ends with 0, or names what is wrong and ends with 1.
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";

const [file, seed] = process.argv.slice(2);
const sha256 = (text) => createHash("sha256").update(text).digest("hex");
const [head, ...lines] = readFileSync(file, "utf8").trim().split(/\r?\n/);
const names = head.split(",");
const rows = lines.map((line) => {
  const cells = line.split(",");
  const row = Object.fromEntries(names.map((name, at) => [name, cells[at]]));
  for (const name of ["choice", "seats", "rank", "tie", "got"]) row[name] = Number(row[name]);
  return row;
});
const faults = [];
const groupBy = (all, keyOf) => {
  const groups = new Map();
  for (const one of all) groups.set(keyOf(one), [...(groups.get(keyOf(one)) ?? []), one]);
  return groups;
};

console.log(`SHA-256 of the seed: ${sha256(seed)}`);
for (const { entry, ticket } of rows) {
  if (sha256(`${seed}:${entry}`) !== ticket) faults.push(`ticket of ${entry}`);
}

// Ties: whoever shares a tie stands in the order of the tickets.
for (const [key, tied] of groupBy(
  rows.filter(({ rank }) => rank > 0),
  (row) => `${row.programme} ${row.tie}`,
)) {
  const byRank = tied.sort((a, b) => a.rank - b.rank);
  if (byRank.some((row, at) => at > 0 && byRank[at - 1].ticket > row.ticket))
    faults.push(`lottery of programme ${key}`);
}

// Seats: never more than there are, nobody twice.
const got = rows.filter((row) => row.got === 1);
const taken = groupBy(got, ({ programme }) => programme);
const takenOfPart = groupBy(got, ({ programme, part }) => `${programme} ${part}`);
for (const [programme, who] of taken)
  if (who.length > who[0].seats) faults.push(`too many in programme ${programme}`);
for (const [key, who] of takenOfPart) {
  if (who[0].part !== "" && who.length > Number(who[0].partSeats))
    faults.push(`too many in part ${key}`);
}
for (const [entry, seats] of groupBy(got, (row) => row.entry))
  if (seats.length > 1) faults.push(`two seats for ${entry}`);
for (const { entry, programme, rank } of got)
  if (rank === 0) faults.push(`${entry} does not fit programme ${programme}`);

// Stable: nobody would rather have a programme that would rather have them.
const last = (who) => Math.max(0, ...who.map(({ rank }) => rank));
const seatOf = new Map(got.map((row) => [row.entry, row.choice]));
for (const row of rows) {
  const { entry, programme, part, partSeats, choice, rank, seats } = row;
  if (rank === 0 || choice >= (seatOf.get(entry) ?? Infinity)) continue;
  const inPart = takenOfPart.get(`${programme} ${part}`) ?? [];
  const inAll = taken.get(programme) ?? [];
  const isPartFull = part !== "" && inPart.length >= Number(partSeats);
  const wouldTake = isPartFull
    ? seats > 0 && rank < last(inPart)
    : inAll.length < seats || rank < last(inAll);
  if (wouldTake) faults.push(`${entry} and programme ${programme} would rather have each other`);
}
console.log(`${seatOf.size} seats, ${new Set(rows.map(({ entry }) => entry)).size} students`);
console.log(faults.length === 0 ? "stable" : faults.join("\n"));
process.exit(faults.length === 0 ? 0 : 1);
