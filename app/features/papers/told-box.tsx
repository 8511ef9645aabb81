// Owns showing a teacher what to hand on: an address to copy, a code to tell on the telephone.
import { useT } from "~/app/messages/use-t";
import { Notice } from "~/app/ui/notice";
import type { Told } from "./step-paper.server";

/** Stands from the beginning, so that what comes into it is read out. */
export function ToldBox({ told }: { told: Told | undefined }) {
  const t = useT("papers");
  return (
    <div role="status">
      {told?.code && <Notice tone="info" title={t("code_told", told.code)} />}
      {told?.link && (
        <div>
          <label htmlFor="guest-link" className="block font-bold">
            {t("link_title")}
          </label>
          <input
            id="guest-link"
            readOnly
            value={told.link}
            className="min-h-11 w-full rounded-8 border border-edge bg-paper px-3 text-14"
          />
        </div>
      )}
    </div>
  );
}
