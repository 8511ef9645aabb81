// Owns what somebody reads whose link does not open, or opens something that has no page yet.
import { useT } from "~/app/messages/use-t";
import { paths } from "~/app/paths";
import { ButtonLink } from "~/app/ui/button";
import { EmptyState } from "~/app/ui/empty-state";

/** The link is unknown or over: how to get another. */
export function GuestGone() {
  const t = useT("guests");
  return (
    <EmptyState
      title={t("gone_title")}
      text={t("gone_text")}
      actions={
        <ButtonLink look="primary" to={paths.guest.again()}>
          {t("gone_again")}
        </ButtonLink>
      }
    />
  );
}

/** What the link is for is not there any more, or not yet. */
export function GuestNotReady() {
  const t = useT("guests");
  return <EmptyState title={t("not_ready_title")} text={t("not_ready_text")} />;
}
