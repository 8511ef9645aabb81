import { useEffect, useRef } from "react";
import type { Refusal } from "~/app/domain/refusal";
import { useRefusalText } from "~/app/messages/refusal-text";
import { useT } from "~/app/messages/use-t";
import { Notice } from "~/app/ui/notice";
import type { FormField, ListingDraft } from "./listing-draft";
import { useFieldName } from "./part-name";

type Props = { refusal: Refusal | null; kind: ListingDraft["kind"] };

/** Why a changed listing as a whole was not saved: it needs a second look (and what that sets off), or the business says
 * no. What is wrong at fields the form says. */
export function ReviseAnswer({ refusal, kind }: Props) {
  const say = useRefusalText();
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
        <Notice tone="stop" title={say(refusal)} />
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

const fieldsOf = (list: unknown) =>
  typeof list === "string" && list !== "" ? (list.split(",") as FormField[]) : [];
