// Owns how far a press over many papers is, and what came of it: the page asks again by itself or, without JavaScript, as a
// whole.
import { useAskAgain } from "~/app/features/piles/use-ask-again";
import { useRefusalText } from "~/app/messages/refusal-text";
import { useT } from "~/app/messages/use-t";
import type { PressLine } from "./read-presses.server";

/** A line for each press; nothing where there is none. */
export function PressProgress({ presses }: { presses: readonly PressLine[] }) {
  const goesOn = presses.some(({ isFinished }) => !isFinished);
  useAskAgain(goesOn);
  if (presses.length === 0) return null;
  return (
    <section className="max-w-read space-y-3">
      {goesOn && (
        <noscript>
          <meta httpEquiv="refresh" content="3" />
        </noscript>
      )}
      {presses.map((press) => (
        <Line key={press.pressId} press={press} />
      ))}
    </section>
  );
}

function Line({ press: { deed, of, done, refused, isFinished } }: { press: PressLine }) {
  const t = useT("papers");
  const say = useRefusalText();
  const failed = refused.reduce((sum, { count }) => sum + count, 0);
  const text = isFinished
    ? t(`press.${deed}.ended`, { done: done - failed, of })
    : t(`press.${deed}.goes_on`, { done, of });
  return (
    <div className="rounded-8 border border-line bg-card px-4 py-3">
      <p role="status" className="num font-bold">
        {text}
      </p>
      {!isFinished && (
        <>
          <progress aria-label={text} max={of} value={done} className="mt-2 h-3 w-full" />
          <p className="pt-1 text-soft">{t("press.leave")}</p>
        </>
      )}
      {refused.length > 0 && (
        <ul className="list-disc pl-5 pt-1">
          {refused.map(({ count, why }) => (
            <li key={say(why)}>{t("press.stayed", { n: count, why: say(why) })}</li>
          ))}
        </ul>
      )}
    </div>
  );
}
