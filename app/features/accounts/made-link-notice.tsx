import { useT } from "~/app/messages/use-t";
import { Notice } from "~/app/ui/notice";
import type { MadeLink } from "./team-action.server";

/** A link that was just made, told once, to be copied. */
export function MadeLinkNotice({ link, to }: MadeLink) {
  const t = useT("accounts");
  return (
    <div className="mb-6" role="status">
      <Notice tone="good" title={t("team.link_title")}>
        <p className="mb-2">{t("team.link_text", { to })}</p>
        <label htmlFor="made-link" className="block text-14 text-soft">
          {t("team.link")}
        </label>
        <input
          id="made-link"
          readOnly
          value={link}
          onFocus={(event) => event.currentTarget.select()}
          className="block min-h-11 w-full rounded-8 border border-edge bg-card px-3 py-2 text-14"
        />
      </Notice>
    </div>
  );
}
