import { Link } from "@remix-run/react";
import { partsOf } from "~/app/domain/listing-content";
import type { ListingContent } from "~/app/domain/listing-changes";
import { useT } from "~/app/messages/use-t";
import { type Definition, DefinitionList } from "~/app/ui/definition-list";
import type { AnswerNames } from "./answer-names.server";
import { useAnswerText } from "./answer-text";
import { useFaultText } from "./fault-text";
import { FoundList } from "./found-list";
import type { ListingDraft } from "./listing-draft";
import type { Fault } from "./listing-faults";
import { useFieldName, usePartName } from "./part-name";

type Props = {
  kind: ListingDraft["kind"];
  content: ListingContent;
  names: AnswerNames;
  faults: readonly Fault[];
  /** Where an answer is changed. */
  edit: string;
};

/** All answers of a listing, part by part, each with what is wrong with it and the way to change it. */
export function ListingAnswers({ kind, content, names, faults, edit }: Props) {
  const t = useT("life");
  const read = useAnswerText(names);
  const say = useFaultText();
  const partName = usePartName(kind);
  const nameOf = useFieldName(kind);
  return (
    <div className="space-y-6">
      {partsOf(kind).map(({ part, fields }) => (
        <section key={part} aria-labelledby={`answers-${part}`}>
          <h2 id={`answers-${part}`} className="pb-1 text-18 font-bold">
            {partName(part)}
          </h2>
          <DefinitionList
            items={fields.map((field): Definition => {
              const wrong = faults.filter((fault) => fault.field === field);
              return {
                term: nameOf(field),
                detail: (
                  <>
                    <Said text={read(field, content)} />
                    {wrong.map((fault, index) =>
                      fault.is === "words" ? (
                        <FoundList key={index} found={[fault]} />
                      ) : (
                        <p key={index} className="text-14 font-bold text-stop">
                          {say(fault)}
                        </p>
                      ),
                    )}
                  </>
                ),
                action: (
                  <Link to={`${edit}#listing-${field}`} className="link inline-block py-2 sm:py-0">
                    {t("check.change")}
                    <span className="sr-only"> {nameOf(field)}</span>
                  </Link>
                ),
              };
            })}
          />
        </section>
      ))}
    </div>
  );
}

/** An answer with its lines kept; said so where there is none. */
export function Said({ text }: { text: string | null }) {
  const t = useT("life");
  if (text === null) return <span className="text-soft">{t("nothing")}</span>;
  return <span className="whitespace-pre-line break-words">{text}</span>;
}
