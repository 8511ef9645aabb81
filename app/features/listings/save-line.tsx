import { useEffect, useState } from "react";
import { changeFields } from "~/app/domain/listing-changes";
import { useT } from "~/app/messages/use-t";
import type { ListingDraft } from "./listing-draft";
import { useFieldName } from "./part-name";
import type { Saving } from "./use-autosave";

/** Where the autosave stands, beside the buttons: "saved 12 seconds ago", or why not. */
export function SaveLine({ saving, kind }: { saving: Saving; kind: ListingDraft["kind"] }) {
  const t = useT("life");
  const text = useStanding(saving, kind);
  if (saving.state === "off") return null;
  const isBad = ["invalid", "lost", "signed_out", "conflict", "gone"].includes(saving.state);
  return (
    <p className={`text-14 ${isBad ? "font-bold text-stop" : "text-soft"}`}>
      {saving.state === "saved" && saving.savedAt !== null ? (
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

function useStanding({ state, invalid }: Saving, kind: ListingDraft["kind"]): string {
  const t = useT("life");
  const join = useT("listings")("join");
  const nameOf = useFieldName(kind);
  switch (state) {
    case "waiting":
    case "saving":
      return t(`save.${state}`);
    case "invalid": {
      const known = changeFields.filter((field) =>
        invalid.some((name) => name.split(/[.[]/)[0] === field),
      );
      return t("save.invalid", { fields: known.map(nameOf).join(join) });
    }
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
