// Which place of a frame is lit: the one whose address begins like the page's, or to which the page belongs.
import { expect, test } from "vitest";
import type { Role, Side } from "~/app/domain/permission";
import { placesOf } from "~/app/features/navigation/places";
import { paths } from "~/app/paths";

const litAt = (side: Side, role: Role, pathname: string) =>
  placesOf(side, role, { inbox: 0 }, pathname, (key) => key)
    .filter(({ current }) => current)
    .map(({ label }) => label);

test.each([
  [paths.student.home(), "home"],
  [paths.student.cv(), "me"],
  [paths.student.bringCv(), "me"],
  [paths.student.profileGroup("about"), "me"],
  [paths.student.saved(), "progress"],
  [paths.student.application("x"), "progress"],
])("%s lights %s, and nothing else", (pathname, place) => {
  expect(litAt("student", "student", pathname)).toEqual([place]);
});

test("whoever is placed has the placement where the way there was, and all that belongs to it", () => {
  const placed = { inbox: 0, applications: 2, isPlaced: true };
  const at = (pathname: string) => placesOf("student", "student", placed, pathname, (key) => key);
  expect(at(paths.student.home()).map(({ label }) => label)).toEqual([
    "home",
    "search",
    "placement",
    "inbox",
    "me",
  ]);
  for (const pathname of [
    ...[paths.student.placement(), paths.student.placementJournal({}), paths.student.papers()],
    ...[paths.student.applications(), paths.student.saved()],
  ]) {
    const lit = at(pathname).find(({ current }) => current);
    expect(lit).toMatchObject({ label: "placement", to: paths.student.placement(), count: 2 });
  }
});

test.each([
  [paths.enterprise.home(), "today"],
  [paths.enterprise.application("x"), "applicants"],
  [paths.enterprise.compare(), "applicants"],
  [paths.enterprise.applicants("x"), "listings"],
  [paths.enterprise.interviews(), "interviews"],
])("%s lights %s at a firm's desk", (pathname, place) => {
  expect(litAt("enterprise", "recruiter", pathname)).toEqual([place]);
});
