// Owns finding a major of the catalogue in what somebody wrote: a code or a name in any of the three languages.
import type { Major, MajorLevel, Reference } from "./reference";
import { plain } from "./sheet";
import type { SchoolKind } from "./student";

/** The major that is meant; undefined for none and for several. */
export type MajorFinder = (text: string) => Major | undefined;

const levelOf: Record<SchoolKind, MajorLevel> = {
  secondary: "secondary",
  associate: "associate",
  bachelor_vocational: "bachelor_vocational",
  bachelor: "bachelor_vocational",
  hong_kong: "associate",
};

/** Prepares the catalogue for a school; make it once per file. A name that stands on several levels is taken on the
 * school's own; a major that is no longer taught only where no other is called so. */
export function majorFinder(
  { majors }: Pick<Reference, "majors">,
  schoolKind: SchoolKind,
): MajorFinder {
  const byName = new Map<string, Major[]>();
  for (const major of majors.values()) {
    for (const name of new Set(Object.values(major.names).map(plain))) {
      byName.set(name, [...(byName.get(name) ?? []), major]);
    }
  }
  const only = (found: readonly Major[]) => (found.length === 1 ? found[0] : undefined);
  return (text) => {
    const flat = plain(text);
    const named = byName.get(flat) ?? [];
    const taught = named.filter(({ retired }) => !retired);
    const here = taught.filter(({ level }) => level === levelOf[schoolKind]);
    return majors.get(flat) ?? only(here) ?? only(taught) ?? only(named);
  };
}
