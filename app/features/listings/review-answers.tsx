import type { ChangeField } from "~/app/domain/listing-changes";
import { partsOf } from "~/app/domain/listing-content";
import { useT } from "~/app/messages/use-t";
import type { FormAnswer } from "~/app/platform/form.server";
import { Tag } from "~/app/ui/tag";
import { type Tone, toneSurface } from "~/app/ui/tone";
import { ToneIcon } from "~/app/ui/tone-icon";
import { useAnswerText } from "./answer-text";
import { useFaultText } from "./fault-text";
import { Said } from "./listing-answers";
import type { Fault } from "./listing-faults";
import { useFieldName, usePartName } from "./part-name";
import type { ReviewedListing } from "./read-review.server";
import { Mend } from "./review-mend";

type Props = {
  listing: ReviewedListing;
  /** A decision can be made: each answer can be ticked and written at. */
  mayTick: boolean;
  answer: FormAnswer | undefined;
};

/** All answers of a listing: what was changed since the last look is marked, what is to be mended gets its note. */
export function ReviewAnswers({ listing, mayTick, answer }: Props) {
  const t = useT("life");
  const { draft } = listing;
  const partName = usePartName(draft.kind);
  return (
    <section aria-labelledby="answers" className="space-y-4">
      <h2 id="answers" className="text-18 font-bold">
        {t("desk.answers")}
      </h2>
      {mayTick && <p className="text-soft">{t("desk.how")}</p>}
      {partsOf(draft.kind).map(({ part, fields }) => (
        <div key={part}>
          <h3 className="pb-1 font-bold">{partName(part)}</h3>
          <ul className="border-t border-line lg:grid lg:grid-cols-2 lg:gap-x-6">
            {fields.map((field) => (
              <Answer key={field} {...{ listing, field, mayTick, answer }} />
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

function isLong(said: string | null): boolean {
  return said !== null && said.length > short;
}

function isFoundAt({ faults, advice }: ReviewedListing, field: string): boolean {
  return [...faults, ...advice].some((one) => one.field === field);
}

/** What the machine found at this answer: what the law forbids, and what a person has to judge. */
function Found({ listing: { faults, advice }, field }: Pick<Props, "listing"> & { field: string }) {
  const say = useFaultText();
  const isHere = (one: Fault) => one.field === field;
  return (
    <>
      {faults.filter(isHere).map((fault, index) => (
        <Finding key={index} tone="stop" text={say(fault)} />
      ))}
      {advice.filter(isHere).map((one, index) => (
        <Finding key={index} tone="act" text={say(one)} />
      ))}
    </>
  );
}

function Finding({ tone, text }: { tone: Tone; text: string }) {
  return (
    <p className={`mt-1 flex items-start rounded-2 px-2 py-1 text-14 ${toneSurface[tone]}`}>
      <span className="mr-1 pt-px">
        <ToneIcon tone={tone} size={16} />
      </span>
      <span className="min-w-0">{text}</span>
    </p>
  );
}

/** One answer with what was found at it; a short one leaves room for another beside it. */
function Answer({ listing, field, mayTick, answer }: Props & { field: ChangeField }) {
  const t = useT("life");
  const { draft, content, before, names, changed } = listing;
  const name = useFieldName(draft.kind)(field);
  const read = useAnswerText(names);
  const isChanged = changed.includes(field);
  const said = read(field, content);
  const isAlone = isChanged || isFoundAt(listing, field) || isLong(said);
  return (
    <li className={`${line} ${isAlone ? "lg:col-span-2" : ""} ${isChanged ? marked : ""}`}>
      <div className="text-soft">
        {name} {isChanged && <Tag tone="act">{t("changed")}</Tag>}
      </div>
      <div className="order-1 col-span-3 min-w-0 sm:order-none sm:col-span-1">
        <Said text={said} />
        {mayTick && <Found listing={listing} field={field} />}
        {isChanged && (
          <p className="whitespace-pre-line break-words text-soft">
            {t("was", { text: read(field, before) ?? t("nothing") })}
          </p>
        )}
      </div>
      {mayTick && <Mend field={field} name={name} answer={answer} />}
    </li>
  );
}

/** On a phone the name with its tick, below it the answer; wider, all on one line. The note comes under both. */
const line =
  "grid grid-cols-[minmax(0,1fr)_auto_auto] items-start gap-x-2 border-b border-line py-1 sm:grid-cols-[8.5rem_minmax(0,1fr)_auto_auto]";
/** An answer of so many characters leaves room for another beside it. */
const short = 16;
const marked = "border-l-3 border-l-act pl-3";
