// Owns the short groups of a profile: a few words about oneself, the languages, and who may find it.
import { languageCodes } from "~/app/domain/listing-terms";
import { visibilities } from "~/app/domain/profile";
import { useLocale, useT } from "~/app/messages/use-t";
import { ChoiceGroup } from "~/app/ui/choice-field";
import { TextArea } from "~/app/ui/field";
import { formatFullDay } from "~/app/ui/format-date";
import type { GroupFormProps } from "./group-form";
import { GroupShell } from "./group-shell";
import { useGroupForm } from "./use-group-form";

export function AboutGroup({ page: { profile, isMinor }, answer }: GroupFormProps) {
  const t = useT("profiles");
  const label = t("about.label");
  const { faults, text } = useGroupForm(answer, { about: profile.about }, { about: label });
  return (
    <GroupShell version={profile.versions.about} faults={faults}>
      <TextArea
        {...text("about")}
        label={label}
        hint={isMinor ? t("about.hint_minor") : t("about.hint")}
        rows={7}
        limit={500}
      />
      <div className="rounded-8 border border-dashed border-edge px-4 py-3">
        <p className="font-bold">{t("about.example")}</p>
        <p className="text-soft">{t("about.example_text")}</p>
      </div>
    </GroupShell>
  );
}

export function LanguagesGroup({ page: { profile }, answer }: GroupFormProps) {
  const t = useT("profiles");
  const listings = useT("listings");
  const label = t("languages.label");
  const { faults, ticks } = useGroupForm(answer, {}, { languages: label });
  const field = ticks("languages", profile.languages);
  return (
    <GroupShell version={profile.versions.languages} faults={faults}>
      <ChoiceGroup
        {...field}
        label={label}
        hint={t("languages.hint")}
        many
        choices={languageCodes.map((value) => ({ value, label: listings(`language.${value}`) }))}
        defaultValue={field.chosen}
      />
    </GroupShell>
  );
}

/** A minor reads why there is nothing to choose; the server holds it whatever is sent. */
export function VisibilityGroup({ page, answer }: GroupFormProps) {
  const { profile, isMinor, adultOn } = page;
  const t = useT("profiles");
  const locale = useLocale();
  const label = t("visibility.label");
  const { visibility, versions } = profile;
  const { faults, text } = useGroupForm(answer, { visibility }, { visibility: label });
  if (isMinor) {
    const day = adultOn && formatFullDay(adultOn, locale);
    return <p>{day ? t("visibility.minor", { day }) : t("visibility.minor_undated")}</p>;
  }
  return (
    <GroupShell version={versions.visibility} faults={faults}>
      <ChoiceGroup
        {...text("visibility")}
        label={label}
        hint={t("visibility.hint")}
        choices={visibilities.map((value) => ({
          value,
          label: t(`visibility.${value}`),
          hint: t(`visibility.${value}_hint`),
        }))}
      />
    </GroupShell>
  );
}
