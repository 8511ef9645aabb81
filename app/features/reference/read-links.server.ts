// Owns how the words of the market hang together, as the operator follows them: from a major to its trades, from a trade to
// the skills, majors and certificates that name it. From memory: what is shown is what the product works with.
import type { ReferenceTable } from "~/app/domain/reference";
import type { Locale, Names } from "~/app/domain/values";
import type { Services } from "~/app/platform/services.server";

export type WordLink = { table: ReferenceTable; code: string; name: string };
/** Why two rows belong together; the texts are `reference:links.<key>`. */
export type LinkKey =
  | "above"
  | "below"
  | "leads_to"
  | "learnt_in"
  | "continued_by"
  | "continues"
  | "skills"
  | "taught_in"
  | "used_in"
  | "needs"
  | "helped_by"
  | "needed_by"
  | "useful_for"
  | "classified_as"
  | "trades";
export type WordLinks = { key: LinkKey; rows: WordLink[] }[];

/** What a word is called; its code where it is no longer among the words. */
export function nameOfWord(
  { reference }: Pick<Services, "reference">,
  table: ReferenceTable,
  code: string,
  locale: Locale,
): string {
  const { regions, majors, occupations, skills, certificates, industries } = reference;
  const { educationLevels, destinations, holidays } = reference;
  if (table === "holiday") {
    const day = holidays.find((one) => `${one.jurisdiction}:${one.day}` === code);
    return day?.names[locale] ?? code;
  }
  const all: Partial<Record<ReferenceTable, ReadonlyMap<string, { names: Names }>>> = {
    ...{ region: regions, major: majors, occupation: occupations, skill: skills },
    ...{ certificate: certificates, industry: industries, educationLevel: educationLevels },
    destination: destinations,
  };
  return all[table]?.get(code)?.names[locale] ?? code;
}

/** Both ends of every link of a row: what it names, and which rows name it. */
export function linksOf(
  { reference }: Pick<Services, "reference">,
  table: ReferenceTable,
  code: string,
  locale: Locale,
): WordLinks {
  const { regions, majors, occupations, skills, certificates, industries } = reference;
  const all = {
    ...{ region: regions, major: majors, occupation: occupations, skill: skills },
    ...{ certificate: certificates, industry: industries },
  };
  type Linked = keyof typeof all;
  // 数控技术 is taught on three levels: only the code tells which.
  const label = (of: Linked, row: { code: string; names: Names }) =>
    of === "major" ? `${row.names[locale]} ${row.code}` : row.names[locale];
  const to = (of: Linked, codes: readonly (string | null | undefined)[]): WordLink[] =>
    codes.flatMap((one) => {
      const row = all[of].get(one ?? "");
      return row ? [{ table: of, code: row.code, name: label(of, row) }] : [];
    });
  const from = <T extends { code: string }>(
    of: Linked,
    rows: ReadonlyMap<string, T>,
    names: (row: T) => boolean,
  ) =>
    to(
      of,
      [...rows.values()].filter(names).map((row) => row.code),
    );
  const has = (codes: readonly string[]) => codes.includes(code);
  const finders: Partial<Record<ReferenceTable, () => WordLinks>> = {
    region: () => [
      { key: "above", rows: to("region", [regions.get(code)?.parentCode]) },
      { key: "below", rows: from("region", regions, (row) => row.parentCode === code) },
    ],
    industry: () => [
      { key: "above", rows: to("industry", [industries.get(code)?.parentCode]) },
      { key: "below", rows: from("industry", industries, (row) => row.parentCode === code) },
    ],
    major: () => [
      { key: "leads_to", rows: to("occupation", majors.get(code)?.occupationCodes ?? []) },
      { key: "continued_by", rows: to("major", majors.get(code)?.successorCodes ?? []) },
      { key: "continues", rows: from("major", majors, (row) => has(row.successorCodes)) },
      { key: "skills", rows: from("skill", skills, (row) => has(row.majorCodes)) },
    ],
    occupation: () => [
      { key: "above", rows: to("occupation", [occupations.get(code)?.parentCode]) },
      { key: "below", rows: from("occupation", occupations, (row) => row.parentCode === code) },
      { key: "classified_as", rows: to("occupation", [occupations.get(code)?.cscoCode]) },
      { key: "trades", rows: from("occupation", occupations, (row) => row.cscoCode === code) },
      { key: "learnt_in", rows: from("major", majors, (row) => has(row.occupationCodes)) },
      { key: "skills", rows: from("skill", skills, (row) => has(row.occupationCodes)) },
      { key: "needs", rows: from("certificate", certificates, (row) => has(row.neededBy)) },
      { key: "helped_by", rows: from("certificate", certificates, (row) => has(row.usefulFor)) },
    ],
    skill: () => [
      { key: "taught_in", rows: to("major", skills.get(code)?.majorCodes ?? []) },
      { key: "used_in", rows: to("occupation", skills.get(code)?.occupationCodes ?? []) },
    ],
    certificate: () => [
      { key: "needed_by", rows: to("occupation", certificates.get(code)?.neededBy ?? []) },
      { key: "useful_for", rows: to("occupation", certificates.get(code)?.usefulFor ?? []) },
    ],
  };
  return (finders[table]?.() ?? []).filter(({ rows }) => rows.length > 0);
}
