// Owns how old a student's recommendations are, in words.
import { oldAfterDays } from "~/app/domain/match-run";
import { useT } from "~/app/messages/use-t";
import { InstantText } from "~/app/ui/date-text";
import type { ForYou } from "./read-for-you.server";

/** When they were brought up to date; that they were chosen on the spot; that the whole has not been made for days. */
export function ListAge({ age }: Pick<ForYou, "age">) {
  const t = useT("matching");
  if (!age) return <p>{t("age.on_the_spot")}</p>;
  return (
    <p>
      {t("age.made")} <InstantText at={age.madeAt} />
      {age.isOld && <span className="block text-ink">{t("age.old", { days: oldAfterDays })}</span>}
    </p>
  );
}
