// Owns the index of listings: what a document holds, which rows belong in it, how a row becomes a document and what a
// query lets through. Leaves engines to the adapters and the wording of titles and pages to whoever reads the rows.
import { z } from "zod";
import { isOpen, listingKinds, openUntil } from "~/app/domain/listing";
import { type Reference, regionPath } from "~/app/domain/reference";
import type { Prisma } from "~/prisma/generated/client";
import { monthlyFen } from "./monthly-fen";
import { dayFigure, openToConditions } from "./open-to";
import { besides, unique } from "./besides";
import type { Condition, IndexDefinition, ListingQuery } from "./port";
import { companyForms } from "./stop-words.data";
import type { Text } from "./text";
import { tradeWords } from "./trade-words";

const words = (of: string) =>
  z.string().describe(`${of}: tokens in reading order, parted by spaces`);
// An engine must not read neighbours of a set as one word (电, 工 as 电工): hence lists.
const tokens = (of: string) => z.array(z.string()).describe(`${of}: tokens in no order`);

/** One listing in the index: what is searched, filtered or sorted, and nothing by which a person could be reached. */
export const ListingDocument = z.strictObject({
  id: z.uuid().describe("Listing.id"),
  version: z.string().describe("Listing.updatedAt, ISO 8601: the reconciler compares it"),
  kind: z.enum(listingKinds).describe("Filter"),
  reposted: z.boolean().describe("Filter: from another site; hidden by scope"),
  repostedRank: z.int().describe("0 own, 1 re-posted: what can be applied to comes first"),
  titleTokens: words("Title"),
  occupationTokens: tokens("All names of the occupation"),
  skillTokens: tokens("All names of the skills"),
  relatedTokens: tokens("Names of the trades and skills that the title mentions"),
  titlePinyin: tokens("Pinyin and initials of the title"),
  firmTokens: words("Name and short name of the enterprise"),
  placeTokens: tokens("Places with everything above them, all names, and the address"),
  namePinyin: tokens("Pinyin of occupation, skills, firm and places"),
  innerTokens: tokens("Characters and pairs of title and firm that are no words of them"),
  descriptionTokens: tokens("Description, requirements and benefits without the words above"),
  regionCodes: z.array(z.string()).describe("Filter: the places and everything above them"),
  payMin: z.int().nullable().describe("CNY fen a month, for comparison only; null when hidden"),
  payMax: z.int().nullable().describe("As payMin; the lower end where the upper is open"),
  educationRank: z.int().describe("Filter: the rank asked for, 0 = any"),
  enterpriseId: z.uuid().describe("Filter"),
  hazardous: z.boolean().describe("Filter: closed to minors"),
  startsOn: z.int().describe("Filter: first day as a figure, 20270301; 0 = not stated"),
  seatsLeft: z.int().nullable().describe("null = several"),
  publishedAt: z.int().describe("Epoch seconds; sorts newest first"),
  visibleUntil: z
    .int()
    .describe("Epoch seconds: the last day to apply is over; queries ask for later than now"),
});
export type ListingDocument = z.infer<typeof ListingDocument>;

/** What a document is made of. */
export const listingSelect = {
  id: true,
  kind: true,
  status: true,
  source: true,
  title: true,
  description: true,
  requirements: true,
  regionCodes: true,
  placeText: true,
  address: true,
  ...{ payMin: true, payMax: true, payCurrency: true, payPeriod: true },
  educationRank: true,
  hazardous: true,
  startsOn: true,
  benefits: true,
  seats: true,
  taken: true,
  publishedAt: true,
  validUntil: true,
  applyBy: true,
  updatedAt: true,
  occupationCode: true,
  skills: { select: { skillCode: true } },
  enterprise: { select: { id: true, name: true, shortName: true, status: true } },
} as const satisfies Prisma.ListingSelect;
export type ListingRow = Prisma.ListingGetPayload<{ select: typeof listingSelect }>;

/** Whether a row belongs in the index now: on the market by the law of `isOpen`. Otherwise it is removed. */
export function isVisible(row: ListingRow, now: Date): boolean {
  return isOpen({ ...row, enterpriseStatus: row.enterprise.status }, now);
}

/** The document of a row. Pure: the same row, words and reference data give the same document. */
export function toDocument(row: ListingRow, text: Text, reference: Reference): ListingDocument {
  const { enterprise } = row;
  const { name, shortName } = enterprise;
  const firm = name.includes(shortName) ? name : `${name}\n${shortName}`;
  const regionCodes = unique(
    row.regionCodes.flatMap((code) => [...pathCodes(reference, code), code]),
  );
  const known = tradeWords(text, reference);
  const occupation = known.trade(row.occupationCode ?? "");
  const skills = row.skills.map(({ skillCode }) => known.trade(skillCode));
  const own = unique([...occupation.tokens, ...skills.flatMap(({ tokens }) => tokens)]);
  const ownCodes = [row.occupationCode, ...row.skills.map(({ skillCode }) => skillCode)];
  const related = known
    .mentionedIn(row.title)
    .filter((code) => !ownCodes.includes(code))
    .flatMap((code) => known.trade(code).tokens);
  const places = regionCodes.map((code) => known.place(code));
  const called = firm.replace(companyForms, " ");
  const [titleTokens, firmTokens] = [text.documentTokens(row.title), text.documentTokens(firm)];
  const names = [...titleTokens, ...firmTokens];
  const written = [row.description, row.requirements, ...row.benefits];
  const titlePinyin = text.pinyinTokens(row.title);
  const monthly = (minor: number | null) => monthlyFen(minor, row.payPeriod, row.payCurrency);
  return {
    id: row.id,
    version: row.updatedAt.toISOString(),
    kind: row.kind,
    reposted: row.source === "reposted",
    repostedRank: row.source === "reposted" ? 1 : 0,
    titleTokens: titleTokens.join(" "),
    occupationTokens: occupation.tokens,
    skillTokens: besides(occupation.tokens, own),
    relatedTokens: besides(own, related),
    titlePinyin,
    firmTokens: firmTokens.join(" "),
    placeTokens: unique([
      ...places.flatMap(({ tokens }) => tokens),
      ...text.documentTokens(`${row.placeText}\n${row.address}`),
    ]),
    namePinyin: besides(titlePinyin, [
      ...[occupation, ...skills].flatMap(({ pinyin }) => pinyin.filter(isTelling)),
      ...text.pinyinTokens(called).filter(isTelling),
      ...places.flatMap(({ pinyin }) => pinyin),
    ]),
    innerTokens: besides(names, text.innerTokens(`${row.title}\n${called}`)),
    descriptionTokens: besides([...names, ...own], text.documentTokens(written.join("\n"))),
    regionCodes,
    payMin: monthly(row.payMin ?? row.payMax),
    payMax: monthly(row.payMax ?? row.payMin),
    educationRank: row.educationRank,
    enterpriseId: enterprise.id,
    hazardous: row.hazardous,
    startsOn: row.startsOn ? dayFigure(row.startsOn.toISOString().slice(0, 10)) : 0,
    seatsLeft: row.seats === null ? null : row.seats - row.taken,
    publishedAt: epochSeconds(row.publishedAt ?? row.updatedAt),
    visibleUntil: epochSeconds(openUntil(row)),
  };
}

const pathCodes = (reference: Reference, code: string) =>
  regionPath(reference, code).map((region) => region.code);
/** Two initials of a firm or a trade say nothing: every 科技 would be a kj. */
const isTelling = (pinyin: string) => pinyin.length > 2;
const epochSeconds = (at: Date) => Math.floor(at.getTime() / 1000);

/** What a listing query lets through, said once for every engine. Open re-posted listings need an explicit true. */
function conditions(query: ListingQuery): Condition[] {
  const any = (field: string, values: string[] | undefined): Condition[] =>
    values?.length ? [{ field, is: "any", values }] : [];
  const number = (field: string, is: "atLeast" | "atMost", value: number | undefined) =>
    value === undefined ? [] : [{ field, is, value }];
  return [
    { field: "visibleUntil", is: "after", value: epochSeconds(query.now) },
    // eslint-disable-next-line @typescript-eslint/no-unnecessary-boolean-literal-compare -- a scope that came from anywhere but our types must not widen
    ...(query.scope.reposted === true ? [] : [{ field: "reposted", is: "false" } as const]),
    ...any("kind", query.kinds),
    ...any("regionCodes", query.regionCodes),
    ...number("payMax", "atLeast", query.payAtLeast),
    ...number("educationRank", "atMost", query.educationRankAtMost),
    ...any("enterpriseId", query.enterpriseId === undefined ? undefined : [query.enterpriseId]),
    ...(query.openTo ? openToConditions(query.openTo) : []),
  ];
}

/** The index of listings as an engine needs to know it; searchable fields stand in the order of their weight. */
export const listingIndex: IndexDefinition<ListingQuery> = {
  name: "listings",
  searchable: [
    "titleTokens",
    "occupationTokens",
    "skillTokens",
    "relatedTokens",
    "titlePinyin",
    "firmTokens",
    "placeTokens",
    "namePinyin",
    "innerTokens",
    "descriptionTokens",
  ] satisfies (keyof ListingDocument)[],
  filterable: [
    "kind",
    "reposted",
    "regionCodes",
    "payMax",
    "educationRank",
    "enterpriseId",
    "hazardous",
    "startsOn",
    "visibleUntil",
  ] satisfies (keyof ListingDocument)[],
  firstBy: ["repostedRank"] satisfies (keyof ListingDocument)[],
  newestBy: "publishedAt" satisfies keyof ListingDocument,
  conditions,
};
