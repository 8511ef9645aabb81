import { useEffect, useRef } from "react";
import { useT } from "~/app/messages/use-t";
import { paths } from "~/app/paths";
import { buttonClass } from "~/app/ui/button";
import { Notice } from "~/app/ui/notice";
import type { Saving } from "./use-autosave";

/** Two windows on one draft: the later one is told and taken there, keeps what was typed in it, sees the other's, and
 * chooses. */
export function SavedElsewhere({ saving, listingId }: { saving: Saving; listingId: string }) {
  const t = useT("life");
  const box = useRef<HTMLDivElement>(null);
  const isGone = saving.state === "gone";
  const isLost = isGone || saving.state === "conflict";
  useEffect(() => {
    if (isLost) box.current?.focus();
  }, [isLost]);
  if (!isLost) return null;
  return (
    <div ref={box} role="alert" tabIndex={-1} className="pb-4">
      <Notice
        tone="stop"
        title={t(isGone ? "elsewhere.gone" : "elsewhere.title")}
        actions={
          <>
            <a
              className="link py-2"
              href={
                isGone ? paths.enterprise.listing(listingId) : paths.enterprise.check(listingId)
              }
              target="_blank"
              rel="noreferrer"
            >
              {t(isGone ? "elsewhere.now" : "elsewhere.see")}
            </a>
            {!isGone && (
              <>
                <Keep saving={saving} />
                <a className="link py-2" href={paths.enterprise.listing(listingId)}>
                  {t("elsewhere.theirs")}
                </a>
              </>
            )}
          </>
        }
      >
        {t(isGone ? "elsewhere.gone_text" : "elsewhere.text")}
      </Notice>
    </div>
  );
}

function Keep({ saving }: { saving: Saving }) {
  const t = useT("life");
  return (
    <button type="button" onClick={saving.insist} className={buttonClass()}>
      {t("elsewhere.mine")}
    </button>
  );
}
