// Owns how the nine tables of the market's words are read and written as one kind of row: which column names a row, by
// what it is grouped, and among which rows a word may stand only once. Every SQL word here is ours, none is typed.
import type { ReferenceTable } from "~/app/domain/reference";
import {
  tablesWithAliases,
  tablesWithRetired,
  type Wording,
} from "~/app/domain/reference-correction";

type Source = {
  from: string;
  /** The code of a row as its corrections name it. */
  code: string;
  aliases: string;
  retired: string;
  /** What rows are told apart by: a key of `reference:groups`, or null. */
  group: string;
  /** Rows with the same value here may not share a word: same-named districts of two cities may. */
  scope: string;
};

const groups: Record<ReferenceTable, string> = {
  region: `"kind"::text`,
  major: `"level"::text`,
  occupation: `coalesce("groupCode", "kind"::text)`,
  skill: `"levels"::text`,
  certificate: `"kind"::text`,
  industry: `case when "parentCode" is null then 'section' else 'division' end`,
  holiday: `"jurisdiction"::text`,
  educationLevel: `null::text`,
  destination: `"group"::text`,
};

const scopes: Partial<Record<ReferenceTable, string>> = {
  region: `coalesce("parentCode", '')`,
  major: `"level"::text`,
  occupation: `"kind"::text`,
  // The same feast stands on several days, in three places.
  holiday: `"jurisdiction"::text || "day"::text`,
  destination: `"version"`,
};

const codes: Partial<Record<ReferenceTable, string>> = {
  holiday: `"jurisdiction"::text || ':' || "day"::text`,
  destination: `"version" || ':' || "code"`,
};

/** The SQL of a table of words. */
export function sourceOf(table: ReferenceTable): Source {
  return {
    from: `"${table.replace(/^./, (first) => first.toUpperCase())}"`,
    code: codes[table] ?? `"code"`,
    aliases: tablesWithAliases.includes(table) ? `"aliases"` : `'{}'::text[]`,
    retired: tablesWithRetired.includes(table) ? `"retired"` : `false`,
    group: groups[table],
    scope: scopes[table] ?? `''`,
  };
}

/** The columns of a row's wording, for a `select`. */
export function wordingColumns({ aliases, retired }: Source): string {
  return `"zhCN", "zhHK", en, ${aliases} as aliases, ${retired} as retired`;
}

/** A row of any of the tables. */
export type WordRow = Wording & { code: string; group: string | null };
