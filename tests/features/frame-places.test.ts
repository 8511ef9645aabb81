// Which place of a frame is lit: the one whose address begins like the page's, or to which the page belongs.
import { expect, test } from "vitest";
import { placesOf } from "~/app/features/navigation/places";
import { paths } from "~/app/paths";

const litAt = (pathname: string) =>
  placesOf("student", "student", { inbox: 0 }, pathname, (key) => key)
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
  expect(litAt(pathname)).toEqual([place]);
});
