// The way from a line of today and back: what was done leads back to the list, every other answer stays as it is.
import { data, redirect } from "@remix-run/node";
import { expect, test } from "vitest";
import { backToToday, fromToday, isFromToday, todaysList } from "~/app/features/today/from-today";
import { paths } from "~/app/paths";
import { flash } from "~/app/platform/flash.server";

const at = (path: string) => new Request(`http://school.test${path}`, { method: "POST" });

test.each([
  [paths.school.paper("p"), "/school/papers/p?from=today"],
  [
    `${paths.school.papers({ tab: "signed" })}#call-c`,
    "/school/papers?tab=signed&from=today#call-c",
  ],
])("%s remembers where its reader came from", (to, remembered) => {
  expect(fromToday(to)).toBe(remembered);
  expect(isFromToday(new URL(remembered, "http://school.test").search)).toBe(true);
  expect(isFromToday(new URL(to, "http://school.test").search)).toBe(false);
});

test("what was done leads back, with its word; a fault and a page opened from elsewhere stay", () => {
  const done = () =>
    redirect(paths.school.paper("p"), { headers: flash({ key: "papers:said.seal" }) });
  const came = at(fromToday(paths.school.paper("p")));
  const back = backToToday(came, done());
  expect(back.headers.get("location")).toBe(todaysList());
  expect(back.headers.get("set-cookie")).toContain("said.seal");
  expect(backToToday(at(paths.school.paper("p")), done()).headers.get("location")).toBe(
    paths.school.paper("p"),
  );
  const fault = data({ refusal: null }, { status: 422 });
  expect(backToToday(came, fault)).toBe(fault);
});
