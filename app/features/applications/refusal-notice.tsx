// Owns how a page says that a move was not made: why, what stands now, and that nothing typed was lost.
import { useEffect, useRef } from "react";
import type { Refusal } from "~/app/domain/refusal";
import { useRefusalText } from "~/app/messages/refusal-text";
import { useT } from "~/app/messages/use-t";
import { Notice } from "~/app/ui/notice";
import { useLawSource } from "./law-source";

type Props = {
  refusal: Refusal | null | undefined;
  /** The present status in words; none where the page has no application. */
  now?: string;
  /** What was typed into a form that is no longer on the page. */
  typed?: string | undefined;
  reader?: "student" | "enterprise";
};

/** Stands on top of the page, focused, until the reader does something else. */
export function RefusalNotice({ refusal, now, typed, reader = "student" }: Props) {
  const t = useT("applications");
  const say = useRefusalText();
  const source = useLawSource()(refusal ?? undefined);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (refusal) box.current?.focus();
  }, [refusal]);
  if (!refusal) return null;
  return (
    <div ref={box} role="alert" tabIndex={-1} className="mb-4">
      <Notice tone="stop" title={say(refusal)}>
        {source && <p className="text-14 text-soft">{source}</p>}
        {now && (
          <p>
            {t("conflict.now", { status: now })} {t("conflict.again")}
          </p>
        )}
        {typed && (
          <>
            <p className="pt-2">
              {t(reader === "student" ? "conflict.typed_student" : "conflict.typed")}
            </p>
            <p className="mt-1 whitespace-pre-line rounded-2 border border-edge bg-card px-3 py-2">
              {typed}
            </p>
          </>
        )}
      </Notice>
    </div>
  );
}
