// Owns what a student reads where nothing is recommended: because the law opens nothing yet, or because too little is known.
import { useT } from "~/app/messages/use-t";
import { paths } from "~/app/paths";
import { ButtonLink } from "~/app/ui/button";
import { EmptyState } from "~/app/ui/empty-state";

/** Why, and where to go on. */
export function NothingForYou({ isClosed }: { isClosed: boolean }) {
  const t = useT("matching");
  return isClosed ? (
    <EmptyState
      title={t("none.closed")}
      text={t("none.closed_text")}
      actions={
        <ButtonLink to={paths.listings.search({ show: "all" })} look="primary">
          {t("none.look")}
        </ButtonLink>
      }
    />
  ) : (
    <EmptyState
      title={t("none.title")}
      text={t("none.text")}
      actions={
        <ButtonLink to={paths.student.profile()} look="primary">
          {t("none.action")}
        </ButtonLink>
      }
    />
  );
}
