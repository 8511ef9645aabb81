// Owns the sentence that says what telling more would meet today; none without a figure to say.
import type { ProfileGroup } from "~/app/domain/profile";
import { useT } from "~/app/messages/use-t";
import type { Openings } from "./count-openings.server";

/** For a group: the most asked thing that is not told yet, with how many open listings ask for it; null for nothing. */
export function useBrings(openings: Openings | null): (group: ProfileGroup) => string | null {
  const t = useT("profiles");
  return (group) => {
    if (!openings) return null;
    const { skill, certificate, places } = openings;
    if (group === "skills" && skill)
      return t("brings.skill", { name: skill.name, count: skill.count });
    if (group === "records" && certificate) {
      return t("brings.certificate", { name: certificate.name, count: certificate.count });
    }
    return group === "places" && places ? t("brings.places", { count: places }) : null;
  };
}
