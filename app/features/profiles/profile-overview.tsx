// Owns the front of a profile: how far it has come, the next step, and every group with what stands there.
import { countedGroups, groupsToDo, type ProfileGroup, profileGroups } from "~/app/domain/profile";
import { useT } from "~/app/messages/use-t";
import { paths } from "~/app/paths";
import type { BridgeStep } from "~/app/ui/bridge-geometry";
import { BridgeDots } from "~/app/ui/bridge-dots";
import { ButtonLink } from "~/app/ui/button";
import { TaskList } from "~/app/ui/task-list";
import type { Openings } from "./count-openings.server";
import type { MyProfile } from "./read-my-profile.server";
import { useBrings } from "./use-brings";
import { useGroupSummary } from "./use-group-summary";

type Props = { profile: MyProfile; openings: Openings; files: number; isMinor: boolean };

export function ProfileOverview({ profile, openings, files, isMinor }: Props) {
  const t = useT("profiles");
  const summaryOf = useGroupSummary(profile, files, isMinor);
  const brings = useBrings(openings);
  const done = t("progress.done");
  const tasks = profileGroups.map((group) => {
    const summary = summaryOf(group);
    const status = summary
      ? { tone: "good" as const, text: done }
      : { tone: "wait" as const, text: t(isCounted(group) ? "progress.open" : "progress.may") };
    return {
      label: <b>{t(`groups.${group}.title`)}</b>,
      hint: summary ?? brings(group) ?? t(`groups.${group}.text`),
      to: paths.student.profileGroup(group),
      status,
    };
  });
  return (
    <>
      <Progress profile={profile} />
      <TaskList tasks={tasks} />
    </>
  );
}

const isCounted = (group: ProfileGroup) => countedGroups.some((one) => one === group);

/** The bridge of the profile, and the one step that comes next. */
function Progress({ profile: { filled } }: Pick<Props, "profile">) {
  const t = useT("profiles");
  const [next, ...later] = groupsToDo(filled);
  const stateOf = (group: (typeof countedGroups)[number]): BridgeStep["state"] =>
    filled[group] ? "passed" : group === next ? "present" : "next";
  const steps = countedGroups.map((group) => ({
    label: t(`groups.${group}.title`),
    state: stateOf(group),
  }));
  return (
    <section className="mb-6 rounded-8 border border-line bg-card px-4 py-4">
      <p className="num text-22 font-heavy">
        {next ? t("progress.left", { count: later.length + 1 }) : t("progress.whole")}
      </p>
      <p className="py-2">
        <BridgeDots steps={steps} tone={next ? "act" : "good"} />
      </p>
      <p className="text-soft">{next ? t("progress.why") : t("progress.whole_text")}</p>
      {next && <Next group={next} />}
    </section>
  );
}

function Next({ group }: { group: ProfileGroup }) {
  const t = useT("profiles");
  return (
    <p className="pt-3">
      <ButtonLink to={paths.student.profileGroup(group)} look="primary" wide>
        {t("progress.then", { group: t(`groups.${group}.title`) })}
      </ButtonLink>
    </p>
  );
}
