// Owns which occupation a free job title means and how sure that is: several trades in one title, what stands in
// brackets, what a site's categories say. Leaves the words to title-words.ts and the trades they name to title-terms.ts.
import type { Reference } from "./reference";
import { remember } from "./remember";
import {
  bareRank,
  certainty,
  hintedGroups,
  noTrade,
  unitEnd,
  vagueTrades,
} from "./title-occupation.data";
import { skillFinder } from "./title-skills";
import { asTeacher, type Read } from "./title-teaching";
import { best, coreReader, type ReadCore, type Scored } from "./title-terms";
import { plainTitle, type TitlePart, titleWords, type TitleWords } from "./title-words";

/** `code`: of a trade of ours, or of the official classification where only that knows it; null when nobody can say.
 * `sure`: how often such a reading is right, 0..1. `candidates`: up to five, best first. `skills`: codes named in the title. */
export type TitleReading = {
  code: string | null;
  sure: number;
  candidates: { code: string; sure: number }[];
  skills: string[];
};
/** What else a posting says: the categories of the site and the department of the firm. */
export type TitleHints = { categories?: string[]; department?: string };
export type TitleMapper = (title: string, hints?: TitleHints) => TitleReading;

const leastSure = 0.6;
const clear = 0.8;
const speaking = 0.7;
const han = /\p{Script=Han}/u;
const mostCandidates = 5;
const longestUnit = 8;
const vague = 0.5;
const elsewhere = 0.93;
const exact = 0.99;
const nearness = 0.15;
const doubt = 0.25;

/**
 * Prepares reading job titles; make it once per file or process (a fifth of a second with the full classification).
 * Nothing is guessed: below .6 the code is null and the candidates say what it may be. Several trades in one title: the
 * first is meant when the other is an addition (`司机兼仓管`) or of the same group of trades (`车床/铣床技工`); otherwise
 * (`司机/文员`) the code is null and the candidates stand in the order of the title. A trade that names its official
 * row (`cscoCode`, alone) answers for it. `simplify` turns traditional characters into simplified ones.
 */
export function titleMapper(
  reference: Pick<Reference, "occupations" | "skills">,
  { simplify }: { simplify: (text: string) => string },
): TitleMapper {
  const readCore = coreReader(reference.occupations.values(), simplify);
  const findSkills = skillFinder(reference, simplify);
  const groupOf = (code: string) => reference.occupations.get(code)?.groupCode ?? null;
  const names = Array.from(reference.occupations.values(), (row) => row.names["zh-CN"]);
  const plainOf = remember(plainTitle(names, simplify));
  const groupsOf = remember(groupsIn);
  const unitOf = (department: string) => {
    const plain = plainOf(department);
    return plain.length <= longestUnit && unitEnd.test(plain) ? plain.replace(unitEnd, "") : "";
  };
  const readTitle = remember((plain) => ({
    read: readParts(titleWords(plain), readCore),
    skills: findSkills(plain),
  }));
  const answer = remember((key): TitleReading => {
    const [groups = "", plain = ""] = key.split("\n");
    const { read, skills } = readTitle(plain);
    const leaned = read.map(({ part, scored }) => {
      return { part, scored: weigh(scored, new Set(groups.split(" ")), groupOf) };
    });
    return { ...decided(together(leaned, groupOf)), skills };
  });

  return (title, { categories = [], department = "" } = {}) => {
    const plain = plainOf(title);
    const ranked = bareRank.test(plain) ? `${unitOf(department)}${plain}` : plain;
    return answer(`${groupsOf([...categories, department].join(" ").toLowerCase())}\n${ranked}`);
  };
}

/** The parts that say something, in the order of the title. */
function readParts(words: TitleWords, readCore: ReadCore): Read[] {
  const { parts, asides } = words;
  const isVague = ({ wholes }: TitlePart) => parts.length > 1 && vagueTrades.includes(wholes[0]!);
  const read = parts
    .map((part) => ({
      part,
      scored: scaled(readPart(part, asides, readCore), isVague(part) ? vague : 1),
    }))
    .filter(({ scored }) => scored.length > 0);
  const telling = read.filter(({ scored }) => scored[0]!.score >= speaking);
  return asTeacher(words, telling.length > 0 ? telling : read, readCore);
}

/** A part by its best spelling; brackets complete it (`工程师(结构)`), or answer for it when it says nothing. */
function readPart({ wholes, levelled }: TitlePart, asides: string[], readCore: ReadCore): Scored {
  const bare = wholes[0] ?? "";
  if ([levelled, ...wholes].some((whole) => noTrade.test(whole))) return [];
  const own = readSpellings([levelled, ...wholes], readCore);
  if ((own[0]?.score ?? 0) > clear) return own;
  const completed = asides.flatMap((aside) => scaled(readCore(`${aside}${bare}`), 0.97));
  const isForeign = !han.test(bare);
  const beside = asides.flatMap((aside) => scaled(readCore(aside), isForeign ? 0.97 : 0.75));
  return best([...own, ...completed.filter(({ score }) => score > clear), ...beside]);
}

/** The whole with and without its level, then its pieces, the front before the back. */
function readSpellings(spellings: string[], readCore: ReadCore): Scored {
  const all = spellings.flatMap((spelling, at) => {
    const factor = at < 2 ? 1 : Math.max(0.8, 1.01 - at * 0.03);
    return bareRank.test(spelling) ? [] : scaled(readCore(spelling), factor);
  });
  return best(all);
}

function scaled(scored: Scored, by: number): Scored {
  return scored.map(({ code, score }) => ({ code, score: score * by }));
}

/** A trade outside the hinted groups loses a little; then a near rival lowers the first, unless a name fits exactly. */
function weigh(
  scored: Scored,
  hinted: ReadonlySet<string>,
  groupOf: (code: string) => string | null,
): Scored {
  const leaned = scored.map(({ code, score }) => {
    const isElsewhere = !hinted.has("") && !hinted.has(groupOf(code) ?? "");
    return { code, score: isElsewhere && groupOf(code) ? score * elsewhere : score };
  });
  const all = best(leaned);
  const [first, second] = all;
  if (!first || !second || isExact(first.code, scored)) return all;
  const isRival = second.code.startsWith("oc-") === first.code.startsWith("oc-");
  const near = isRival ? Math.max(0, 1 - (first.score - second.score) / nearness) : 0;
  const most = first.score * (1 - doubt * near);
  return all.map(({ code, score }) => ({ code, score: Math.min(score, most) }));
}

/** The title is a name of this trade, and of no other. */
function isExact(code: string, scored: Scored): boolean {
  const named = scored.filter(({ score }) => score >= exact);
  return named.length === 1 && named[0]!.code === code;
}

/** One list out of several trades: see titleMapper for which of them is meant. */
function together(
  weighed: Read[],
  groupOf: (code: string) => string | null,
): { scored: Scored; isOpen: boolean } {
  const [first, ...others] = weighed;
  if (!first) return { scored: [], isOpen: false };
  const main = first.scored[0]!;
  const rivals = others.filter(({ part, scored }) => {
    const other = scored[0]!;
    if (part.isSecond || other.score < speaking || other.code === main.code) return false;
    return groupOf(other.code) === null || groupOf(other.code) !== groupOf(main.code);
  });
  const behind = others.flatMap(({ scored }) => scaled(scored, main.score > speaking ? 0.9 : 0.95));
  const all = best([...first.scored, ...behind]);
  const leads = weighed.map(({ scored }) => scored[0]!.code);
  const inOrder = [...all].sort((a, b) => rank(leads, a.code) - rank(leads, b.code));
  return {
    scored: rivals.length > 0 ? inOrder : all,
    isOpen: rivals.length > 0 && main.score > 0.7,
  };
}

const rank = (leads: string[], code: string) =>
  (leads.indexOf(code) + leads.length + 1) % (leads.length + 1);

function decided({
  scored,
  isOpen,
}: {
  scored: Scored;
  isOpen: boolean;
}): Omit<TitleReading, "skills"> {
  const candidates = scored
    .slice(0, mostCandidates)
    .map(({ code, score }) => ({ code, sure: certaintyOf(score) }));
  const first = candidates[0];
  const isSure = first !== undefined && !isOpen && first.sure >= leastSure;
  return { code: isSure ? first.code : null, sure: first?.sure ?? 0, candidates };
}

/** What a score is worth, from judged titles: straight lines between the points of `certainty`. */
function certaintyOf(score: number): number {
  const above = certainty.findIndex(([from]) => from >= score);
  const [x1, y1] = certainty[Math.max(0, above < 0 ? certainty.length - 1 : above)]!;
  const [x0, y0] = certainty[Math.max(0, above - 1)]!;
  if (above <= 0 || x1 === x0) return y1;
  return Math.round((y0 + ((y1 - y0) * (score - x0)) / (x1 - x0)) * 100) / 100;
}

/** Codes of groups, parted by blanks; empty when the words speak of none. */
function groupsIn(spoken: string): string {
  return hintedGroups.flatMap(([words, groups]) => (words.test(spoken) ? groups : [])).join(" ");
}
