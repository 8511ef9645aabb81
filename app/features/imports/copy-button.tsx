import { Check, Copy } from "lucide-react";
import { useState } from "react";
import { useT } from "~/app/messages/use-t";
import { buttonClass } from "~/app/ui/button";
import { useIsAlive } from "./use-is-alive";

/** Puts a text where it can be pasted from. Where scripts or the clipboard are missing the text beside it is selected by
 * hand. */
export function CopyButton({ text, of }: { text: string; of: string }) {
  const t = useT("imports");
  const isAlive = useIsAlive();
  const [isCopied, setCopied] = useState(false);
  if (!isAlive || !("clipboard" in navigator)) return null;
  const copy = () => {
    navigator.clipboard.writeText(text).then(
      () => setCopied(true),
      () => setCopied(false),
    );
  };
  const Icon = isCopied ? Check : Copy;
  return (
    <button
      type="button"
      onClick={copy}
      className={`no-print ${buttonClass("quiet", { size: "small" })} mt-1 md:ml-3 md:mt-0`}
    >
      <Icon size={16} aria-hidden className="mr-1" />
      <span role="status">{t(isCopied ? "page.links.copied" : "page.links.copy")}</span>
      <span className="sr-only"> {of}</span>
    </button>
  );
}
