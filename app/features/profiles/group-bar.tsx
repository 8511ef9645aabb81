import { groupAfter, type ProfileGroup } from "~/app/domain/profile";
import { useT } from "~/app/messages/use-t";
import { paths } from "~/app/paths";
import { Button, ButtonLink } from "~/app/ui/button";
import { ButtonRow } from "~/app/ui/button-row";
import type { GroupPage } from "./read-group-page.server";
import { profileFormId } from "./use-group-form";

/** Groups whose page saves by itself, and a minor's visibility, which is not theirs to choose. */
const withoutForm: readonly ProfileGroup[] = ["records", "files"];

/** What comes next: save and go on while something is left, save and be done, or only go on. */
export function GroupBar({ page: { group, profile, isMinor } }: { page: GroupPage }) {
  const t = useT("profiles");
  const next = groupAfter(group, profile.filled);
  const goOn = next && t("progress.then", { group: t(`groups.${next}.title`) });
  if (withoutForm.includes(group) || (group === "visibility" && isMinor)) {
    const to = next ? paths.student.profileGroup(next) : paths.student.profile();
    return (
      <ButtonLink to={to} wide>
        {goOn ?? t("progress.back")}
      </ButtonLink>
    );
  }
  if (!goOn) return <Save text={t("save")} look="primary" />;
  return (
    <ButtonRow>
      <Save text={t("progress.save_next")} look="primary" then="next" />
      <Save text={t("save")} look="quiet" />
    </ButtonRow>
  );
}

type SaveProps = { text: string; look: "primary" | "quiet"; then?: "next" };

function Save({ text, look, then }: SaveProps) {
  const isAlone = look === "primary" && then === undefined;
  return (
    <Button form={profileFormId} look={look} wide={isAlone} name="then" value={then ?? "back"}>
      {text}
    </Button>
  );
}
