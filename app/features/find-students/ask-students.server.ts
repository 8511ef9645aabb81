// Owns a search for students from its address to the index's answer: which typed words are conditions, what is asked of
// the index, and the counts of each condition without itself.
import type { FirmReach } from "~/app/domain/find-students";
import { addDays } from "~/app/domain/values";
import type { Services } from "~/app/platform/services.server";
import { correctedSearch, type CorrectedHits } from "~/search/corrected-search";
import type { CorrectionsFor } from "~/search/corrections";
import type { Facets, SearchHits } from "~/search/port";
import type { StudentQuery } from "~/search/student-index";
import { understandQuery } from "~/search/understand";
import { type AskList, askLists, type StudentAsk } from "./student-ask";

export const pageSize = 20;
export type AskNeeds = Pick<Services, "search" | "reference" | "text">;

/** A typed word that is a condition. */
export type TypedAsk = { part: string; key: "place" | "kind"; value: string };
export type Answered = Pick<SearchHits, "ids" | "total" | "degraded" | "matched"> & {
  /** null: the engine that answered cannot count. */
  facets: Facets | null;
  isLoose: boolean;
  /** What was looked for in place of the typed words. */
  reading: string | null;
  words: string;
  typed: TypedAsk[];
};

/** The fields of the index behind the conditions. */
export const fieldOf: Record<AskList, string> = {
  ...{ major: "majorField", year: "studyYear", skill: "skillCodes", place: "cityCodes" },
  ...{ kind: "kinds", language: "languages" },
};
const counted = [...Object.values(fieldOf), "startMonth"];

/** One page of students whom the firm may find, with counts. */
export async function askStudents(
  services: AskNeeds,
  reach: FirmReach,
  ask: StudentAsk,
  correctionsFor: CorrectionsFor,
): Promise<Answered> {
  const { students } = services.search;
  const { words, typed } = understand(services, ask);
  const query: StudentQuery = { ...queryOf(ask, typed), words, reach, facets: counted };
  const own = { text: services.text, correctionsFor };
  const isInsisted = ask.plain.includes(words);
  const hits: CorrectedHits = isInsisted
    ? await students.search(query)
    : await correctedSearch(students, own, words, (text) => ({ ...query, words: text }));
  const reading = hits.corrected ?? null;
  const asked = { ...query, words: reading ?? words, limit: 0, offset: 0 };
  const others = await countOthers(services, ask, hits.loose ? { ...asked, isLoose: true } : asked);
  const facets = hits.facets ? { ...hits.facets, ...others } : null;
  const { ids, total, degraded, matched } = hits;
  return {
    ...{ ids, total, degraded, matched, facets, reading, words, typed },
    isLoose: hits.loose === true && words !== "",
  };
}

/** Typed places and kinds are conditions unless the reader took them back; all else stays words. */
function understand(services: AskNeeds, { q, plain }: StudentAsk) {
  if (q === "") return { words: "", typed: [] };
  const { rest, found } = understandQuery(q, services);
  const typed = found.flatMap(({ part, filter }): TypedAsk[] => {
    if (plain.includes(part)) return [];
    if (filter.name === "place") return [{ part, key: "place", value: filter.code }];
    return filter.name === "kind" ? [{ part, key: "kind", value: filter.kind }] : [];
  });
  const isTyped = (part: string) => typed.some((one) => one.part === part);
  const words = new Set(found.map(({ part }) => part).filter((part) => !isTyped(part)));
  return { words: [rest, ...words].filter(Boolean).join(" "), typed };
}

function queryOf(ask: StudentAsk, typed: readonly TypedAsk[]): Omit<StudentQuery, Put> {
  const said = (key: TypedAsk["key"]) =>
    typed.flatMap((one) => (one.key === key ? [one.value] : []));
  return {
    ...{ sort: "relevance", limit: pageSize, offset: (ask.page - 1) * pageSize },
    ...{ majorFields: ask.major, studyYears: ask.year, skillCodes: ask.skill },
    regionCodes: [...ask.place, ...said("place")],
    kinds: [...ask.kind, ...said("kind")],
    languages: ask.language,
    ...(ask.by ? { availableBy: addDays(`${nextMonth(ask.by)}-01`, -1) } : {}),
  };
}
type Put = "words" | "reach" | "facets";

function nextMonth(month: string): string {
  const [year = 0, at = 1] = month.split("-").map(Number);
  const next = at === 12 ? [year + 1, 1] : [year, at + 1];
  return next.map((n) => String(n).padStart(2, "0")).join("-");
}

/** Each condition that is set, without itself: what else of it could be chosen. Skills narrow each other. */
async function countOthers(
  { search }: AskNeeds,
  ask: StudentAsk,
  query: StudentQuery,
): Promise<Facets> {
  const without: Record<AskList | "by", Partial<StudentQuery>> = {
    ...{ major: { majorFields: [] }, year: { studyYears: [] }, skill: {} },
    ...{ place: { regionCodes: [] }, kind: { kinds: [] }, language: { languages: [] }, by: {} },
  };
  const set = askLists.filter((key) => key !== "skill" && ask[key].length > 0);
  const { availableBy, ...whenever } = query;
  const months = availableBy ? [{ ...whenever, facets: ["startMonth"] }] : [];
  const questions = set.map((key) => ({ ...query, ...without[key], facets: [fieldOf[key]] }));
  const answers = await search.students.ask([...questions, ...months]);
  return Object.assign({}, ...answers.map(({ facets }) => facets ?? {})) as Facets;
}
