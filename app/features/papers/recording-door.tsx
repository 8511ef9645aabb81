// Owns the way from a paper to its recording: whether families hear one, and where it is made.
import type { SchoolPaper } from "./read-school-paper.server";
import { useT } from "~/app/messages/use-t";
import { paths } from "~/app/paths";
import { ButtonLink } from "~/app/ui/button";
import { Tag } from "~/app/ui/tag";

/** Only while a family signs, which may want to listen. */
export function RecordingDoor({ paper: { paperId, kind, state, view } }: { paper: SchoolPaper }) {
  const t = useT("recordings");
  const isSpoken = kind === "consent" || kind === "agreement";
  const isFamilys = view?.places.some(({ party }) => party === "guardian");
  if (state !== "signing" || !isSpoken || !isFamilys) return null;
  const isHeard = view?.recordings.some(({ of }) => of === "arrangement");
  return (
    <p className="cluster items-center">
      <ButtonLink to={paths.school.recording(paperId)}>{t("door")}</ButtonLink>
      {isHeard && <Tag tone="good">{t("door_has")}</Tag>}
    </p>
  );
}
