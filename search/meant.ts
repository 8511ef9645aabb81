// Owns what a process takes slips and initials for: prepared by the words of the reference data and of what is on the
// market now, made anew in turns so that no search waits for it. Leaves reading a text to corrections.ts and initials.ts.
import type { Pool } from "pg";
import type { Reference } from "~/app/domain/reference";
import { type CorrectionsFor, preparedCorrections } from "./corrections";
import { preparedReadings, type ReadingsOf } from "./initials";
import { readMarketWords } from "./market-words";
import type { Text } from "./text";
import { atOnce, inTurns, type Steps } from "./turns";
import { type LivingWords, preparedVocabulary } from "./vocabulary";

export type Meant = {
  correctionsFor: CorrectionsFor;
  readingsOf: ReadingsOf;
  /** Makes it anew of what is on the market; what was stands until it is done. Throws when the database is away. */
  renew(): Promise<void>;
  /** Renews now and then. Returns how to stop. */
  follow(onError: (err: unknown) => void): () => void;
};

type Made = { correctionsFor: CorrectionsFor; readingsOf: ReadingsOf; of: unknown };
type Source = { text: Text; reference: Reference; pool: Pool };

const everyMs = 10 * 60_000;

/** Prepared when somebody first asks, by the reference data alone; with the words of the market once it is renewed. While
 * that happens for the first time nothing is taken for anything else. */
export function createMeant({ text, reference, pool }: Source): Meant {
  let made: Made | undefined;
  let making: Promise<void> | undefined;
  const renew = async () => {
    const of = reference.occupations;
    made = { ...(await inTurns(prepared(text, reference, await readMarketWords(pool)))), of };
  };
  const meant: Meant = {
    correctionsFor: (typed) => current()?.correctionsFor(typed) ?? [],
    readingsOf: (typed) => current()?.readingsOf(typed) ?? [],
    renew: () => {
      making ??= renew().finally(() => {
        making = undefined;
      });
      return making;
    },
    follow(onError) {
      const look = () => void meant.renew().catch(onError);
      look();
      const timer = setInterval(look, everyMs).unref();
      return () => {
        clearInterval(timer);
      };
    },
  };
  /** Words that were corrected since are learnt beside the questions; the old ones answer meanwhile. */
  const current = (): Made | undefined => {
    if (!made && !making)
      made = { ...atOnce(prepared(text, reference)), of: reference.occupations };
    if (made && made.of !== reference.occupations && !making) {
      made = { ...made, of: reference.occupations };
      meant.renew().catch(() => undefined);
    }
    return made;
  };
  return meant;
}

function* prepared(
  text: Text,
  reference: Reference,
  living?: LivingWords,
): Steps<Omit<Made, "of">> {
  const vocabulary = yield* preparedVocabulary({ text, reference }, living);
  return {
    correctionsFor: yield* preparedCorrections(text, vocabulary),
    readingsOf: yield* preparedReadings(text, vocabulary),
  };
}
