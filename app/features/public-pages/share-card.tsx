// Owns handing a listing on: its code to scan, its address, the device's own way to share where there is one, and paper.
import { Share2 } from "lucide-react";
import { useEffect, useState } from "react";
import type { Id } from "~/app/domain/values";
import { useT } from "~/app/messages/use-t";
import { paths } from "~/app/paths";
import { buttonClass } from "~/app/ui/button";
import { PrintButton } from "~/app/ui/print-button";
import type { PublicListing } from "./read-public-listing.server";

type Props = { listingId: Id; title: string; page: PublicListing | null };

/** Stands under the listing, and on paper: whoever holds the sheet scans it. Nothing for a listing that is told to nobody. */
export function ShareCard({ listingId, title, page }: Props) {
  const t = useT("sharing");
  if (!page) return null;
  const { summary, url } = page;
  return (
    <section
      aria-label={t("title")}
      className="keep-whole mt-6 max-w-read rounded-8 border border-line bg-card px-4 py-3"
    >
      <div className="flex items-start">
        <img
          src={paths.listings.code(listingId)}
          alt={t("code")}
          width={128}
          height={128}
          className="mr-4 shrink-0 rounded-2"
        />
        <div className="min-w-0 flex-1">
          <h2 className="text-16 font-bold">{t("title")}</h2>
          <p className="text-14 text-soft">{t("text")}</p>
          <p className="num break-all pt-1 text-14">{url}</p>
        </div>
      </div>
      <div className="no-print cluster pt-2">
        <ShareButton title={title} text={summary} url={url} />
        <PrintButton label={t("print")} />
      </div>
    </section>
  );
}

/** Only where the device can; elsewhere the address stands to be copied. */
function ShareButton(shared: { title: string; text: string; url: string }) {
  const t = useT("sharing");
  const [canShare, setCanShare] = useState(false);
  useEffect(() => setCanShare("share" in navigator), []);
  if (!canShare) return null;
  const share = () => {
    navigator.share(shared).catch(() => undefined); // the reader changed their mind
  };
  return (
    <button type="button" onClick={share} className={buttonClass("quiet", { size: "small" })}>
      <Share2 size={16} aria-hidden className="mr-1" />
      {t("share")}
    </button>
  );
}
