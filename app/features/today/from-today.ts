// Owns the way from a line of today to where it is done, and back: the address says where the reader came from.
import { paths } from "~/app/paths";

const came = { from: "today" } as const;

/** The list of what waits today, in sight. */
export const todaysList = () => `${paths.school.home()}#today`;

/** An address that remembers that its reader came from today's list. */
export function fromToday(to: string): string {
  const [path = "", hash] = to.split("#");
  const asked = `${path}${path.includes("?") ? "&" : "?"}${new URLSearchParams(came).toString()}`;
  return hash === undefined ? asked : `${asked}#${hash}`;
}

/** Whether the reader of an address came from today's list. */
export function isFromToday(search: string): boolean {
  return new URLSearchParams(search).get("from") === came.from;
}

/** What was done leads back to today's list where its page was opened from there; every other answer stays as it is. */
export function backToToday<Answer>(request: Request, answer: Answer): Answer {
  const leadsOn = answer instanceof Response && answer.headers.has("location");
  if (leadsOn && isFromToday(new URL(request.url).search))
    answer.headers.set("location", todaysList());
  return answer;
}
