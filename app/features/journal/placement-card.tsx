// Owns the way from a student's first page to the own placement.
import { useT } from "~/app/messages/use-t";
import { paths } from "~/app/paths";
import { ButtonLink } from "~/app/ui/button";
import { Card } from "~/app/ui/card";
import { Tag } from "~/app/ui/tag";
import type { PlacementLine } from "./choose-placement.server";

/** The placement that counts now, and one press to what waits there. */
export function PlacementCard({ placement }: { placement: PlacementLine }) {
  const t = useT("journal");
  const { placementId, title, firm, state } = placement;
  return (
    <div className="pb-5">
      <Card
        title={t("hub.title")}
        aside={<Tag tone={state === "running" ? "good" : "wait"}>{t(`state.${state}`)}</Tag>}
        sub={[title, firm].filter(Boolean).join(" · ")}
      >
        <p className="cluster">
          <ButtonLink to={paths.student.placement({ of: placementId })} look="primary">
            {t("hub.open")}
          </ButtonLink>
          {state !== "confirmed" && (
            <ButtonLink to={paths.student.placementJournal({ of: placementId })}>
              {t("title")}
            </ButtonLink>
          )}
        </p>
      </Card>
    </div>
  );
}
