import { useEffect, useState } from "react";
import { listingParts } from "~/app/domain/listing-content";
import { useT } from "~/app/messages/use-t";
import type { ListingDraft } from "./listing-draft";
import { wrongFields } from "./listing-fields";
import { useFieldName } from "./part-name";
import type { Saving } from "./use-autosave";

/** Where the autosave stands, beside the buttons: "saved 12 seconds ago", or why not. */
export function SaveLine({ saving, kind }: { saving: Saving; kind: ListingDraft["kind"] }) {
  const t = useT("life");
  const text = useStanding(saving, kind);
  if (saving.state === "off") return null;
  const isPartly = saving.state === "saved" && wrongFields(saving.findings ?? nothing).size > 0;
  const isBad =
    isPartly || ["invalid", "lost", "signed_out", "conflict", "gone"].includes(saving.state);
  return (
    <p className={`text-14 ${isBad ? "font-bold text-stop" : "text-soft"}`}>
      {saving.state === "saved" && !isPartly && saving.savedAt !== null ? (
        <>
          <span role="status" className="sr-only">
            {t("save.now")}
          </span>
          <Ago since={saving.savedAt} />
        </>
      ) : (
        <span role="status">{text}</span>
      )}
    </p>
  );
}

const nothing = { errors: {} };

function useStanding({ state, findings }: Saving, kind: ListingDraft["kind"]): string {
  const t = useT("life");
  const join = useT("listings")("join");
  const nameOf = useFieldName(kind);
  switch (state) {
    case "waiting":
    case "saving":
      return t(`save.${state}`);
    case "saved": {
      const wrong = wrongFields(findings ?? nothing);
      const fields = Object.values(listingParts)
        .flat()
        .filter((field) => wrong.has(field));
      return t("save.partly", { fields: fields.map(nameOf).join(join) });
    }
    case "invalid":
    case "lost":
      return t("save.failed");
    case "signed_out":
      return t("save.signed_out");
    case "conflict":
    case "gone":
      return t("save.conflict");
    default:
      return t("save.on");
  }
}

function Ago({ since }: { since: number }) {
  const t = useT("life");
  const [now, setNow] = useState(since);
  useEffect(() => {
    setNow(performance.now());
    const timer = setInterval(() => setNow(performance.now()), 1000);
    return () => clearInterval(timer);
  }, [since]);
  const seconds = Math.max(0, Math.round((now - since) / 1000));
  if (seconds < 2) return <span className="num">{t("save.now")}</span>;
  return (
    <span className="num">
      {seconds < 60
        ? t("save.seconds", { count: seconds })
        : t("save.minutes", { count: Math.floor(seconds / 60) })}
    </span>
  );
}
