// Owns that what many events ask of the same job at once is one job: a queue costs as much for a job of one listing as for
// one of hundreds.
import { createHash } from "node:crypto";
import { findJob } from "./catalogue";
import type { QueuedJob } from "./define-job";

/** A job on its way into the queue; ids stop doubles. */
export type AskedJob = { id: string; job: QueuedJob };
type Lists = Record<string, string[]>;

/** So many ids go into one job. */
const most = 500;

/** The same work in fewer jobs, in the order of their first: those whose payloads are lists of ids (`together`) become one,
 * up to 500 ids. Its id is made of theirs, so that only the very same jobs are doubles of each other. */
export function layTogether(asked: readonly AskedJob[]): AskedJob[] {
  const groups: AskedJob[][] = [];
  const open = new Map<string, AskedJob[]>();
  for (const one of asked) {
    const group = findJob(one.job.name).together ? open.get(one.job.name) : undefined;
    if (group && sizeOf([...group, one]) <= most) group.push(one);
    else {
      const begun = [one];
      groups.push(begun);
      open.set(one.job.name, begun);
    }
  }
  return groups.map(asOne);
}

const listsOf = ({ job }: AskedJob) => Object.entries(job.payload as Lists);
const sizeOf = (group: readonly AskedJob[]) =>
  group.flatMap(listsOf).reduce((sum, [, ids]) => sum + ids.length, 0);

function asOne(group: readonly AskedJob[]): AskedJob {
  const [first] = group;
  if (!first || group.length === 1) return group[0]!;
  const payload: Lists = {};
  for (const [key, ids] of group.flatMap(listsOf))
    payload[key] = [...new Set([...(payload[key] ?? []), ...ids])];
  const hash = createHash("sha256").update(group.map(({ id }) => id).join());
  return { id: hash.digest("hex"), job: { ...first.job, payload } };
}
