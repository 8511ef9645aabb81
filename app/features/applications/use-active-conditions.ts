import { useT } from "~/app/messages/use-t";
import type { ApplicantsData } from "./applicants-page";
import { type ApplicantConditions, conditionNames } from "./applicants-query";

type Saying = {
  [K in keyof ApplicantConditions]-?: (value: NonNullable<ApplicantConditions[K]>) => string;
};

/** The conditions that are set, in words; the stage has its own tab and is left out. */
export function useActiveConditions({ query, choices, colleagues }: ApplicantsData) {
  const t = useT("applicants");
  const words = useT("applications");
  const ui = useT("ui");
  const named = (found: { name: string } | undefined) => found?.name ?? "–";
  const says: Omit<Saying, "group"> = {
    q: (text) => ui("quoted", { text }),
    status: (value) => words(`status.${value}`),
    due: (value) => t(`filter.${value}`),
    school: (value) => value,
    year: (n) => words("profile.year_n", { n }),
    major: (value) => named(choices.majors.find(({ code }) => code === value)),
    listing: (value) => choices.listings.find(({ id }) => id === value)?.title ?? "–",
    assignee: (value) => {
      if (value === "me") return t("filter.me");
      if (value === "none") return t("filter.nobody");
      return named(colleagues.find(({ id }) => id === value));
    },
  };
  return conditionNames.flatMap((key) => {
    const value = query[key];
    if (key === "group" || value === undefined) return [];
    return [{ key, name: (says[key] as (value: string | number) => string)(value) }];
  });
}
