// Owns how unlawful words that were found in a listing are told: each in its sentence, with the wording that fits.
import { useWordsText } from "./fault-text";
import type { WordsFault } from "./listing-faults";
import { MarkedWords } from "./marked-words";

/** Words that the law forbids, one by one: marked in their sentence, why, and what to write in their place. */
export function FoundList({ found }: { found: readonly WordsFault[] }) {
  const say = useWordsText();
  if (found.length === 0) return null;
  return (
    <ul className="mt-1 space-y-2">
      {found.map((one, index) => {
        const { why, remedy, source } = say(one);
        return (
          <li key={index} className="break-words border-l-3 border-stop pl-3 text-14">
            <p>
              <MarkedWords text={one.sentence} found={[one]} />
            </p>
            <p>{why}</p>
            <p className="font-bold">{remedy}</p>
            <p className="text-soft">{source}</p>
          </li>
        );
      })}
    </ul>
  );
}
