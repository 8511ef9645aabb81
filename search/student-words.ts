// Owns which words and places a student is found by: all names of skills, certificates, major and places, from the
// reference data alone.
import { type RecordKind, recordKinds } from "~/app/domain/profile";
import { type Reference, regionPath } from "~/app/domain/reference";
import { besides, unique } from "./besides";
import type { StudentRow } from "./students";
import type { Text } from "./text";
import { namesOf, tradeWords } from "./trade-words";

/** All skills of a row, those that a record shows, and the kinds of such records. */
export function skillsOf({ profile, records }: StudentRow) {
  const all = (profile?.skills ?? []).map(({ skillCode }) => skillCode);
  const showing = records.filter(({ skillCodes }) => skillCodes.some((one) => all.includes(one)));
  const proven = all.filter((code) => showing.some(({ skillCodes }) => skillCodes.includes(code)));
  const kinds: RecordKind[] = recordKinds.filter((one) => showing.some(({ kind }) => kind === one));
  return { all, proven, kinds };
}

type Words = { text: Text; reference: Reference };

/** The words by which a student is found. */
export function wordsOf(
  { records, enrolments }: StudentRow,
  { text, reference }: Words,
  skills: ReturnType<typeof skillsOf>,
) {
  const known = tradeWords(text, reference);
  const called = (names: readonly string[]) => {
    const tokens = unique(names.flatMap((name) => text.documentTokens(name)));
    return unique([...tokens, ...known.namesIn(tokens)]);
  };
  const named = (all: readonly string[]) => all.flatMap((code) => known.trade(code).tokens);
  const certificates = records.flatMap(({ certificateCode }) =>
    certificateCode ? (reference.certificates.get(certificateCode) ?? []) : [],
  );
  const major = reference.majors.get(enrolments[0]?.schoolClass.majorCode ?? "");
  const provenTokens = unique(named(skills.proven));
  const skillTokens = besides(provenTokens, named(skills.all));
  const majorTokens = major
    ? called([...namesOf(major), ...Object.values(major.groupNames)])
    : ([] as string[]);
  const spelt = major ? text.pinyinTokens(major.names["zh-CN"]) : [];
  return {
    ...{ provenTokens, skillTokens, majorTokens },
    certificateTokens: called(certificates.flatMap(namesOf)),
    relatedTokens: besides([...provenTokens, ...skillTokens], named(major?.occupationCodes ?? [])),
    namePinyin: unique([...skills.all.flatMap((code) => known.trade(code).pinyin), ...spelt]),
  };
}

/** Where a student would go: the wished places, or else the school's, with everything above them. */
export function placesOf(
  wished: readonly string[],
  schoolsPlace: string,
  { text, reference }: Words,
) {
  const own = wished.length > 0 ? wished : [schoolsPlace];
  const path = own.flatMap((code) => regionPath(reference, code));
  const above = unique([...path.map(({ code }) => code), ...own]);
  const known = tradeWords(text, reference);
  return {
    placeCodes: above,
    cityCodes: unique(path.flatMap(({ kind, code }) => (kind === "prefecture" ? [code] : []))),
    placeTokens: unique(above.flatMap((code) => known.place(code).tokens)),
  };
}
