import { useT } from "~/app/messages/use-t";
import type { PartProps } from "./listing-form";
import { TickList } from "./tick-list";

/** Skills that are needed, skills that are good to have, and certificates: of many those that fit the trade. */
export function SkillTicks({ form: { ticks }, choices }: Pick<PartProps, "form" | "choices">) {
  const t = useT("listings");
  const { fitting, other } = choices.skills;
  const hasTrade = fitting.length > 0;
  const countText = (n: number) => t("form.chosen_other", { n });
  const [wanted, certificates] = [ticks("skillsWanted"), choices.certificates];
  const chosenElsewhere = other.filter(({ value }) => wanted.chosen.includes(value));
  return (
    <>
      <TickList
        field={ticks("skills")}
        label={t("field.skills")}
        hint={t("hint.skills")}
        countText={countText}
        groups={[
          { label: t("form.fitting_skills"), options: fitting },
          {
            label: t(hasTrade ? "form.other_skills" : "form.all_skills"),
            options: other,
            folded: true,
          },
        ]}
      />
      <TickList
        field={wanted}
        label={t("field.skillsWanted")}
        hint={t(hasTrade ? "hint.skillsWanted" : "form.trade_first")}
        countText={countText}
        groups={[
          {
            label: t("form.fitting_skills"),
            options: [...fitting, ...chosenElsewhere],
            folded: true,
          },
        ]}
      />
      <TickList
        field={ticks("certificates")}
        label={t("field.certificates")}
        countText={countText}
        groups={[
          { label: t("form.fitting_certificates"), options: certificates.fitting },
          { label: t("form.all_certificates"), options: certificates.other, folded: true },
        ]}
      />
    </>
  );
}
