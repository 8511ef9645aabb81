// Owns the form of a student's own words. What the school registered stands above it, read only.
import { useForm, type SubmissionResult } from "@conform-to/react";
import { Form } from "@remix-run/react";
import type { ReactNode } from "react";
import { listingKinds } from "~/app/domain/listing";
import { visibilities } from "~/app/domain/profile";
import { TickList } from "~/app/features/listings/tick-list";
import { useFaults, useInvalidText } from "~/app/messages/refusal-text";
import { useT } from "~/app/messages/use-t";
import { ChoiceGroup } from "~/app/ui/choice-field";
import { ErrorSummary } from "~/app/ui/error-summary";
import { TextArea } from "~/app/ui/field";
import { fieldProps } from "~/app/ui/field-props";
import { ProfileSkills } from "./profile-skills";
import type { MyProfile, ProfileChoices } from "./read-my-profile.server";

/** The id of the form, for the button in the page's bar. */
export const profileFormId = "profile";

type Props = {
  profile: MyProfile;
  choices: ProfileChoices;
  isMinor: boolean;
  lastResult: SubmissionResult | null | undefined;
};

/** Skills first, because firms read them first; then the words, the wishes, and who may find it. */
export function ProfileForm({ profile, choices, isMinor, lastResult }: Props) {
  const t = useT("profiles");
  const [form, fields] = useForm<{ about: string; visibility: string }>({
    id: profileFormId,
    lastResult: lastResult ?? null,
    defaultValue: { about: profile.about, visibility: profile.visibility },
  });
  const say = useInvalidText();
  const faults = useFaults(form, null, {
    ...{ skills: t("skills.title"), evidence: t("skills.title"), about: t("about.label") },
    ...{ wishedKinds: t("wishes.kinds"), wishedRegions: t("wishes.places") },
    visibility: t("visibility.label"),
  });
  const typed = lastResult?.initialValue ?? null;
  return (
    <Form method="post" id={profileFormId} noValidate className="space-y-6">
      <ErrorSummary faults={faults} />
      <Part title={t("skills.title")}>
        <ProfileSkills
          held={profile.skills}
          choices={choices.skills}
          typed={typed && { skills: listOf(typed.skills), evidence: textsOf(typed.evidence) }}
        />
      </Part>
      <TextArea
        label={t("about.label")}
        hint={t("about.hint")}
        rows={5}
        limit={500}
        optional
        {...fieldProps(fields.about, say)}
      />
      <Wishes
        kinds={typed ? listOf(typed.wishedKinds) : profile.wishedKinds}
        regions={typed ? listOf(typed.wishedRegions) : profile.wishedRegions}
        choices={choices}
      />
      <Visibility isMinor={isMinor} field={fieldProps(fields.visibility, say)} />
    </Form>
  );
}

function listOf(value: unknown): string[] {
  return [value ?? []].flat().map(String);
}

function textsOf(value: unknown): Record<string, string> {
  return typeof value === "object" && value !== null ? (value as Record<string, string>) : {};
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="space-y-3">
      <h2 className="text-18 font-bold">{title}</h2>
      {children}
    </section>
  );
}

type Wished = { kinds: string[]; regions: string[]; choices: ProfileChoices };

function Wishes({ kinds, regions, choices }: Wished) {
  const t = useT("profiles");
  const search = useT("search");
  const groups = choices.places.map(({ key, places: options }) => ({
    label: search(`filters.groups.${key}`),
    options: options.map(({ code, name }) => ({ value: code, label: name })),
    folded: true,
  }));
  return (
    <Part title={t("wishes.title")}>
      <p className="text-14 text-soft">{t("wishes.text")}</p>
      <TickList
        field={{
          id: `${profileFormId}-wishedKinds`,
          name: "wishedKinds",
          errors: [],
          chosen: kinds,
        }}
        label={t("wishes.kinds")}
        groups={[
          { options: listingKinds.map((kind) => ({ value: kind, label: t(`wishes.${kind}`) })) },
        ]}
      />
      <TickList
        field={{
          id: `${profileFormId}-wishedRegions`,
          name: "wishedRegions",
          errors: [],
          chosen: regions,
        }}
        label={t("wishes.places")}
        groups={[{ options: choices.wished }, ...groups]}
        countText={(n) => t("skills.ticked", { n })}
      />
    </Part>
  );
}

function Visibility(props: { isMinor: boolean; field: ReturnType<typeof fieldProps> }) {
  const { isMinor, field } = props;
  const t = useT("profiles");
  if (isMinor) {
    return (
      <Part title={t("visibility.label")}>
        <input type="hidden" name="visibility" value="hidden" />
        <p>{t("visibility.minor")}</p>
      </Part>
    );
  }
  return (
    <ChoiceGroup
      label={t("visibility.label")}
      hint={t("visibility.hint")}
      choices={visibilities.map((value) => ({
        value,
        label: t(`visibility.${value}`),
        hint: t(`visibility.${value}_hint`),
      }))}
      {...field}
    />
  );
}
