// Owns the document of a listing: which words it is found by, which rows belong in the index, how a row becomes a
// document. What filters and facets know of it is listing-facts.ts', what a query lets through listing-index.ts'.
import { z } from "zod";
import { isOpen, listingKinds, openUntil } from "~/app/domain/listing";
import { type Reference, regionPath } from "~/app/domain/reference";
import type { Prisma } from "~/prisma/generated/client";
import { monthlyFen } from "./monthly-fen";
import { dayFigure } from "./open-to";
import { besides, unique } from "./besides";
import { type Around, factsOf, listingFacts, listingFactsSelect, noRecord } from "./listing-facts";
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
  version: z.string().describe("documentVersion: the reconciler compares it"),
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
  ...listingFacts,
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
  title: true,
  description: true,
  requirements: true,
  placeText: true,
  address: true,
  ...{ payMin: true, payMax: true, payCurrency: true, payPeriod: true },
  educationRank: true,
  hazardous: true,
  taken: true,
  publishedAt: true,
  validUntil: true,
  applyBy: true,
  updatedAt: true,
  skills: { select: { skillCode: true } },
  ...listingFactsSelect,
  enterprise: {
    select: {
      ...{ id: true, name: true, shortName: true, status: true },
      ...listingFactsSelect.enterprise.select,
    },
  },
} as const satisfies Prisma.ListingSelect;
export type ListingRow = Prisma.ListingGetPayload<{ select: typeof listingSelect }>;

/** Whether a row belongs in the index now: on the market by the law of `isOpen`. Otherwise it is removed. */
export function isVisible(row: ListingRow, now: Date): boolean {
  return isOpen({ ...row, enterpriseStatus: row.enterprise.status }, now);
}

/** Of which making a document is: to be raised when documents are made otherwise, so that all are made anew. */
export const documentShape = 4;

/** What a document depends on that changes by a deed: the row itself and the schools' word on its firm. */
export function documentVersion(row: {
  updatedAt: Date;
  enterprise: { schools: readonly { decidedAt: Date }[] };
}): string {
  const { schools } = row.enterprise;
  const last = Math.max(0, ...schools.map(({ decidedAt }) => decidedAt.getTime()));
  return [documentShape, row.updatedAt.toISOString(), schools.length, last].join("/");
}

/** The document of a row and of what was counted around it. Pure: the same row, words and reference data give the same
 * document. */
export function toDocument(
  row: ListingRow,
  text: Text,
  reference: Reference,
  around: Around = noRecord,
): ListingDocument {
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
  const titleNames = known.namesIn(titleTokens);
  const alsoNames = known.namesIn([...titleTokens, ...own, ...related], titleTokens);
  const written = [row.description, row.requirements, ...row.benefits];
  const titlePinyin = text.pinyinTokens(row.title);
  const monthly = (minor: number | null) => monthlyFen(minor, row.payPeriod, row.payCurrency);
  return {
    id: row.id,
    version: documentVersion(row),
    kind: row.kind,
    reposted: row.source === "reposted",
    repostedRank: row.source === "reposted" ? 1 : 0,
    titleTokens: [...titleTokens, ...besides(titleTokens, titleNames)].join(" "),
    occupationTokens: occupation.tokens,
    skillTokens: besides(occupation.tokens, own),
    relatedTokens: besides([...own, ...titleNames], [...related, ...alsoNames]),
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
    ...factsOf(row, monthly(row.payMax ?? row.payMin), reference, around),
    payMin: monthly(row.payMin ?? row.payMax),
    payMax: monthly(row.payMax ?? row.payMin),
    educationRank: row.educationRank,
    enterpriseId: enterprise.id,
    hazardous: row.hazardous,
    startsOn: startFigure(row.startsOn),
    seatsLeft: row.seats === null ? null : row.seats - row.taken,
    publishedAt: epochSeconds(row.publishedAt ?? row.updatedAt),
    visibleUntil: epochSeconds(openUntil(row)),
  };
}

const pathCodes = (reference: Reference, code: string) =>
  regionPath(reference, code).map((region) => region.code);
/** Two initials of a firm or a trade say nothing: every 科技 would be a kj. */
const isTelling = (pinyin: string) => pinyin.length > 2;
const startFigure = (day: Date | null) => (day ? dayFigure(day.toISOString().slice(0, 10)) : 0);
const epochSeconds = (at: Date) => Math.floor(at.getTime() / 1000);
