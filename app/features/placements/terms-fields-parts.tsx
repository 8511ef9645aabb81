// Owns what the fields of a placement share: their names, a group under its heading, a question of yes and no.
import type { ReactNode } from "react";
import { payPeriods } from "~/app/domain/listing";
import { insurancePayers } from "~/app/domain/listing-terms";
import { lodgings } from "~/app/domain/placement-terms";
import { currencies } from "~/app/domain/values";
import type { FieldOf } from "~/app/features/accounts/use-account-form";
import { useT } from "~/app/messages/use-t";
import { SelectField } from "~/app/ui/choice-field";
import { TextField } from "~/app/ui/field";

export const placementFieldNames = [
  ...(["startsOn", "endsOn", "contactName", "contactPhone", "mentorName", "mentorPhone"] as const),
  ...(["teacherId", "overlapReason", "title", "tasks", "place", "regionCode"] as const),
  ...(["targetMajors", "hoursPerDay", "hoursPerWeek", "shift", "restDays", "nightWork"] as const),
  ...(["restDayWork", "overtime", "pay", "payPeriod", "payCurrency", "payDay", "payNote"] as const),
  ...(["samePostWage", "lowestWage", "worksAlone", "board", "lodging", "lodgingAddress"] as const),
  ...(["hazards", "labourGrade", "isEntertainment", "insurancePayer", "likePostStaff"] as const),
  ...(["protection", "accidents", "assessment", "breach", "other"] as const),
] as const;
export type PlacementFieldName = (typeof placementFieldNames)[number];
/** Several answers of one field, as they stood or were typed. */
export type TermsProps = {
  field: FieldOf<PlacementFieldName>;
  teachers: readonly { id: string; name: string }[];
  ticked: readonly string[];
};

/** Fields under one heading. */
export function Group({ title, children }: { title: string; children: ReactNode }) {
  return (
    <fieldset className="space-y-4 border-t border-line pt-4">
      <legend className="float-left w-full pb-2 text-18 font-bold">{title}</legend>
      <div className="clear-both grid gap-4 md:grid-cols-2">{children}</div>
    </fieldset>
  );
}

/** Yes, no, or nobody has told. */
export function YesNo(props: ReturnType<FieldOf<string>>) {
  const t = useT("internships");
  return (
    <SelectField
      {...props}
      empty={t("not_said")}
      choices={(["no", "yes"] as const).map((value) => ({ value, label: t(value) }))}
      optional
    />
  );
}

type PeopleName = "contactName" | "contactPhone" | "mentorName" | "mentorPhone" | "teacherId";
type PeopleProps = { field: FieldOf<PeopleName>; empty: string } & Pick<TermsProps, "teachers">;

/** Who looks after the student; `empty` says what nobody chosen means. */
export function People({ field, teachers, empty }: PeopleProps) {
  const t = useT("internships");
  return (
    <Group title={t("group.people")}>
      <TextField {...field("contactName")} maxLength={40} optional />
      <TextField {...field("contactPhone")} type="tel" maxLength={40} optional />
      <TextField {...field("mentorName")} maxLength={40} optional />
      <TextField {...field("mentorPhone")} type="tel" maxLength={40} optional />
      <SelectField
        {...field("teacherId")}
        empty={empty}
        choices={teachers.map(({ id, name }) => ({ value: id, label: name }))}
        optional
      />
    </Group>
  );
}

/** For how long the amount is paid, and in whose money. */
export function PayUnit({ field }: { field: FieldOf<"payPeriod" | "payCurrency"> }) {
  const [t, ui] = [useT("internships"), useT("ui")];
  const [period, currency] = [field("payPeriod"), field("payCurrency")];
  return (
    <>
      <SelectField
        {...currency}
        choices={currencies.map((value) => ({ value, label: ui(`currency.${value}`) }))}
        defaultValue={currency.defaultValue ?? "CNY"}
      />
      <SelectField
        {...period}
        choices={payPeriods.map((value) => ({ value, label: t(`period.${value}`) }))}
        defaultValue={period.defaultValue ?? "month"}
      />
    </>
  );
}

type LivingProps = { field: FieldOf<"board" | "lodging" | "lodgingAddress">; empty: string };

/** Board and lodging, and what else stands under their heading. */
export function Living({ field, empty, children }: LivingProps & { children?: ReactNode }) {
  const t = useT("internships");
  return (
    <Group title={t("group.living")}>
      <TextField {...field("board")} maxLength={200} optional />
      <SelectField
        {...field("lodging")}
        empty={empty}
        choices={lodgings.map((value) => ({ value, label: t(`lodgings.${value}`) }))}
        optional
      />
      <TextField {...field("lodgingAddress")} maxLength={200} optional />
      {children}
    </Group>
  );
}

/** Who pays the insurance. */
export function InsurancePayer(props: ReturnType<FieldOf<string>> & { empty: string }) {
  const t = useT("internships");
  return (
    <SelectField
      {...props}
      choices={insurancePayers.map((value) => ({
        ...{ value, label: t(value === "school" ? "by.school" : "by.firm") },
      }))}
      optional
    />
  );
}
