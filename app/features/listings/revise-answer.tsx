import { useEffect, useRef } from "react";
import type { Refusal } from "~/app/domain/refusal";
import { useRefusalText } from "~/app/messages/refusal-text";
import { useT } from "~/app/messages/use-t";
import { Notice } from "~/app/ui/notice";
import type { FormField, ListingDraft } from "./listing-draft";
import { useFieldName } from "./part-name";

type Props = { refusal: Refusal | null; kind: ListingDraft["kind"] };

/** Why a changed listing was not saved: it needs a second look (and what that sets off), or something is wrong at fields
 * that are named. */
export function ReviseAnswer({ refusal, kind }: Props) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (refusal) box.current?.focus();
  }, [refusal]);
  if (!refusal) return null;
  return (
    <div ref={box} role="alert" tabIndex={-1} className="pb-4">
      {refusal.code === "listing.change_needs_review" ? (
        <SecondLook refusal={refusal} kind={kind} />
      ) : (
        <Wrong refusal={refusal} kind={kind} />
      )}
    </div>
  );
}

type Told = { refusal: Refusal; kind: Props["kind"] };

function SecondLook({ refusal: { detail }, kind }: Told) {
  const t = useT("life");
  const nameOf = useFieldName(kind);
  const join = useT("listings")("join");
  const count = Number(detail.count ?? 0);
  const fields = fieldsOf(detail.fields).map(nameOf).join(join);
  return (
    <Notice tone="act" title={t("revise.ask", { fields })}>
      <p>{count > 0 ? t("revise.ask_told", { count }) : t("revise.ask_told_none")}</p>
      <p>{t("revise.ask_text")}</p>
    </Notice>
  );
}

function Wrong({ refusal, kind }: Told) {
  const say = useRefusalText();
  const nameOf = useFieldName(kind);
  const fields =
    refusal.code === "listing.seats_taken" ? ["seats" as const] : fieldsOf(refusal.detail.fields);
  return (
    <Notice tone="stop" title={say(refusal)}>
      {fields.length > 0 && (
        <ul>
          {fields.map((field) => (
            <li key={field}>
              <a className="link" href={`#listing-${field}`}>
                {nameOf(field)}
              </a>
            </li>
          ))}
        </ul>
      )}
    </Notice>
  );
}

const fieldsOf = (list: unknown) =>
  typeof list === "string" && list !== "" ? (list.split(",") as FormField[]) : [];
