// Owns the small block that says as whom one acts, and leads to changing it.
import { Link } from "@remix-run/react";
import { useT } from "~/app/messages/use-t";
import { paths } from "~/app/paths";
import type { FrameView } from "./read-frame.server";

/** Name, role and the way to the account page, where roles are switched and sessions ended. */
export function Who({ viewer }: { viewer: NonNullable<FrameView["viewer"]> }) {
  const t = useT("navigation");
  return (
    <p>
      <span className="block font-bold text-ink">{viewer.name}</span>
      {viewer.role && <span className="block">{t(`roles.${viewer.role}`)}</span>}
      <Link to={paths.account()} className="link">
        {t("places.account")}
      </Link>
    </p>
  );
}
