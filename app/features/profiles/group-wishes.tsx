// Owns the wishes of a profile: which work, where, on what terms. They find listings; no firm reads them.
import { listingKinds } from "~/app/domain/listing";
import { lawOf } from "~/app/domain/listing-kind";
import { shifts } from "~/app/domain/listing-terms";
import { mostOccupations } from "~/app/domain/profile";
import { TickList } from "~/app/features/listings/tick-list";
import { useT } from "~/app/messages/use-t";
import { CheckField, ChoiceGroup } from "~/app/ui/choice-field";
import { DateField, MoneyField } from "~/app/ui/field";
import type { GroupFormProps } from "./group-form";
import { GroupShell } from "./group-shell";
import { SearchTicks } from "./search-ticks";
import { useGroupForm } from "./use-group-form";

/** Kinds and trades. */
export function WorkGroup({ page: { profile, trades }, answer }: GroupFormProps) {
  const t = useT("profiles");
  const listings = useT("listings");
  const [kinds, work] = [t("wishes.kinds"), t("wishes.trades")];
  const labels = { wishedKinds: kinds, wishedOccupations: work };
  const { faults, ticks } = useGroupForm(answer, {}, labels);
  const open = listingKinds.filter((kind) => lawOf(kind).takenBy === "student");
  const kind = ticks("wishedKinds", profile.wishedKinds);
  return (
    <GroupShell version={profile.versions.work} faults={faults}>
      <ChoiceGroup
        {...kind}
        label={kinds}
        many
        choices={open.map((value) => ({
          value,
          label: t(`wishes.${value}`),
          hint: t(`wishes.${value}_hint`),
        }))}
        defaultValue={kind.chosen}
      />
      <SearchTicks
        field={ticks("wishedOccupations", profile.wishedOccupations)}
        label={work}
        hint={t("wishes.trades_hint", { most: mostOccupations })}
        groups={(trades ?? []).map(({ group, options }) => ({
          key: group,
          label:
            group === "fitting" ? t("wishes.trades_fitting") : listings(`trade_group.${group}`),
          options,
        }))}
      />
    </GroupShell>
  );
}

/** Places, those wished for first. */
export function PlacesGroup({ page: { profile, places }, answer }: GroupFormProps) {
  const t = useT("profiles");
  const search = useT("search");
  const label = t("wishes.places");
  const { faults, ticks } = useGroupForm(answer, {}, { wishedRegions: label });
  const groups = (places?.groups ?? []).map(({ key, places: options }) => ({
    label: search(`filters.groups.${key}`),
    options: options.map(({ code, name }) => ({ value: code, label: name })),
    folded: key === "elsewhere",
  }));
  return (
    <GroupShell version={profile.versions.places} faults={faults}>
      <TickList
        field={ticks("wishedRegions", profile.wishedRegions)}
        label={label}
        groups={[{ options: places?.wished ?? [] }, ...groups]}
        countText={(n) => t("ticked", { n })}
      />
    </GroupShell>
  );
}

/** Pay, days, and what the student will not do. */
export function TermsGroup({ page: { profile }, answer }: GroupFormProps) {
  const t = useT("profiles");
  const listings = useT("listings");
  const labels = {
    wishedPay: t("terms.pay"),
    availableFrom: t("terms.from"),
    availableUntil: t("terms.until"),
    refusedShifts: t("terms.shifts"),
  };
  const saved = {
    wishedPay: profile.wishedPay === null ? "" : String(profile.wishedPay / 100),
    availableFrom: profile.availableFrom ?? "",
    availableUntil: profile.availableUntil ?? "",
  };
  const { faults, text, ticks, typed } = useGroupForm(answer, saved, labels);
  const ticked = (name: "refusesNight" | "needsDorm") =>
    typed ? typed[name] === "on" : profile[name];
  const shift = ticks("refusedShifts", profile.refusedShifts);
  return (
    <GroupShell version={profile.versions.terms} faults={faults}>
      <MoneyField
        {...text("wishedPay")}
        label={labels.wishedPay}
        hint={t("terms.pay_hint")}
        unit={t("terms.pay_unit")}
        optional
      />
      <DateField
        {...text("availableFrom")}
        label={labels.availableFrom}
        hint={t("terms.from_hint")}
        optional
      />
      <DateField {...text("availableUntil")} label={labels.availableUntil} optional />
      <ChoiceGroup
        {...shift}
        label={labels.refusedShifts}
        many
        optional
        choices={shifts.map((value) => ({ value, label: listings(`shift.${value}`) }))}
        defaultValue={shift.chosen}
      />
      <div className="space-y-2">
        <CheckField
          id="profile-refusesNight"
          name="refusesNight"
          label={t("terms.no_night")}
          checked={ticked("refusesNight")}
        />
        <CheckField
          id="profile-needsDorm"
          name="needsDorm"
          label={t("terms.dorm")}
          checked={ticked("needsDorm")}
        />
      </div>
    </GroupShell>
  );
}
