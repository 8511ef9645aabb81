// Owns what a firm reads here whose papers are not checked, or no longer good.
import { useT } from "~/app/messages/use-t";
import { paths } from "~/app/paths";
import { ButtonLink } from "~/app/ui/button";
import { EmptyState } from "~/app/ui/empty-state";

/** Why nothing is shown, and the way back. */
export function NotVerified() {
  const t = useT("students");
  return (
    <EmptyState
      title={t("not_verified.title")}
      text={t("not_verified.text")}
      actions={<ButtonLink to={paths.enterprise.home()}>{t("not_verified.action")}</ButtonLink>}
    />
  );
}
