// Owns the operator's page of one re-posted listing: what students see, what was found in it, and what its title was
// read to mean, with what else it may mean.
import type { CloseReason } from "~/app/domain/listing";
import type { OperatorActor } from "~/app/domain/permission";
import type { Finding } from "~/app/domain/posting";
import { type PostingWording, withoutFound } from "~/app/domain/posting-cleaning";
import type { AsPublished } from "~/app/domain/posting-columns";
import type { Reference } from "~/app/domain/reference";
import { simplify } from "~/app/domain/simplified";
import { type TitleMapper, titleMapper } from "~/app/domain/title-occupation";
import type { Id, Locale } from "~/app/domain/values";
import type { Services } from "~/app/platform/services.server";
import { type FoundWord, foundWords } from "./found-words";
import type { ListingView } from "./listing-view";
import { listingViewSelect, toListingView } from "./listing-view.server";
import { type FormChoices, formChoices } from "./read-form-choices.server";

/** `sure`: how often such a reading is right, 0..1. */
export type TradeGuess = { code: string; name: string; sure: number };
export type RepostedListing = {
  view: ListingView;
  version: number;
  /** Its last change, as an instant in ISO form: who settles it has seen that state. */
  asOf: string;
  closeReason: CloseReason | null;
  findings: FoundWord[];
  /** The same at every place. */
  marks: Finding[];
  /** The words of the site, before an operator's form: the lawful ones among them where the rest can be taken out. */
  wording: PostingWording;
  asPublished: AsPublished;
  /** The trade as it stands; `sure` null: not a guess. */
  trade: { code: string | null; by: "stated" | "inferred" | "corrected"; sure: number | null };
  /** What the title alone may mean, up to five, best first. */
  candidates: TradeGuess[];
  skillCodes: string[];
  choices: Pick<FormChoices, "occupations" | "skills">;
};

/** A re-posted listing in any state; null for a firm's own. */
export async function findRepostedListing(
  { db, reference }: Pick<Services, "db" | "reference">,
  _actor: OperatorActor,
  listingId: Id,
  locale: Locale,
): Promise<RepostedListing | null> {
  const row = await db.listing.findFirst({
    where: { id: listingId, source: "reposted" },
    select: {
      ...listingViewSelect,
      version: true,
      updatedAt: true,
      closeReason: true,
      findings: true,
      asPublished: true,
    },
  });
  if (!row) return null;
  const { version, updatedAt, closeReason, asPublished, ...held } = row;
  const { findings: found, ...shown } = held;
  const findings = found as unknown as Finding[];
  const { title, payNote, benefits, description, requirements } = row;
  const words = { title, payNote, benefits, description, requirements };
  const { occupationCode: code, occupationBy: by, occupationSure: sure } = shown;
  const read = mapperOf(reference)(row.title);
  const skillCodes = row.skills.map(({ skillCode }) => skillCode);
  const chosen = { occupationCode: code ?? read.candidates[0]?.code ?? null, regionCodes: [] };
  const { occupations, skills } = formChoices(reference, { ...chosen, skillCodes }, locale);
  return {
    view: toListingView(shown, reference, locale),
    ...{ version, asOf: updatedAt.toISOString() },
    closeReason: closeReason as CloseReason | null,
    findings: foundWords(findings, [description, requirements, payNote, benefits.join("\n")]),
    marks: findings,
    wording: withoutFound(words, findings) ?? words,
    asPublished: asPublished as AsPublished,
    trade: { code, by, sure },
    candidates: read.candidates.flatMap((one) => {
      const trade = reference.occupations.get(one.code);
      return trade ? [{ ...one, name: trade.names[locale] }] : [];
    }),
    skillCodes,
    choices: { occupations, skills },
  };
}

const mappers = new WeakMap<Reference["occupations"], TitleMapper>();

/** The reader of titles for the words as they are now; a correction makes a new map and so a new reader. */
function mapperOf(reference: Reference): TitleMapper {
  const known = mappers.get(reference.occupations);
  if (known) return known;
  const made = titleMapper(reference, { simplify });
  mappers.set(reference.occupations, made);
  return made;
}
