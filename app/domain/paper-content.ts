// Owns what a frozen paper says, as data: written once when it is opened for signing, printed, shown and hashed from
// nothing else. How it looks is the features'.
import { z } from "zod/mini";
import { paperKinds, parties } from "./paper";

const Row = z.strictObject({ term: z.string(), detail: z.string() });
/** A heading with paragraphs, with terms and details in two columns, or with both. */
const Block = z.strictObject({
  heading: z.string(),
  paragraphs: z._default(z.array(z.string()), []),
  rows: z._default(z.array(Row), []),
});
/** A place to sign: who, under which words, and what the paper asks for beside a name. */
const Place = z.strictObject({
  party: z.enum(parties),
  /** «甲方（学校）», … */
  label: z.string(),
  /** Who is expected to sign, or whose seal. */
  name: z.string(),
  isSealed: z.boolean(),
});

export const PaperContent = z.strictObject({
  /** Of this shape; raised when it changes, so that old papers can be read. */
  form: z.literal(1),
  kind: z.enum(paperKinds),
  number: z.string(),
  title: z.string(),
  subtitle: z._default(z.string(), ""),
  blocks: z.array(Block),
  places: z.array(Place),
});
export type PaperContent = z.infer<typeof PaperContent>;
export type PaperBlock = PaperContent["blocks"][number];
export type PaperPlace = PaperContent["places"][number];

/** The one text of a content that is hashed: keys in a fixed order, so that a column that orders them anew changes nothing. */
export function canonicalText(content: PaperContent): string {
  return JSON.stringify(content, (_, value: unknown) =>
    value && typeof value === "object" && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)))
      : value,
  );
}
