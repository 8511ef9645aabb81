// Owns the fields of a placement as a form asks them, group by group, for one or for several students. What is not known yet
// is left empty; the page of the placement then says who can tell it.
import { shifts } from "~/app/domain/listing-terms";
import { useT } from "~/app/messages/use-t";
import { SelectField } from "~/app/ui/choice-field";
import { DateField, MoneyField, TextArea, TextField } from "~/app/ui/field";
import { Group, Living, PayUnit, People, type TermsProps, YesNo } from "./terms-fields-parts";
import { Clauses, Safety } from "./terms-fields-safety";

/** All groups, in the order in which an agreement says them. */
export function TermsFields(props: TermsProps) {
  const empty = useT("internships")("not_said");
  return (
    <>
      <People {...props} empty={empty} />
      <Work {...props} />
      <Hours {...props} />
      <Pay {...props} />
      <Living {...props} empty={empty} />
      <Safety {...props} />
      <Clauses {...props} />
    </>
  );
}

function Work({ field }: TermsProps) {
  const t = useT("internships");
  return (
    <Group title={t("group.work")}>
      <DateField {...field("startsOn")} />
      <DateField {...field("endsOn")} />
      <TextField {...field("title")} maxLength={60} />
      <TextField {...field("place")} maxLength={200} optional />
      <TextArea {...field("tasks")} rows={4} optional />
      <div className="space-y-4">
        <TextField {...field("regionCode")} inputMode="numeric" maxLength={6} optional />
        <TextField {...field("targetMajors")} maxLength={200} optional />
      </div>
      <TextField {...field("overlapReason")} maxLength={300} optional />
    </Group>
  );
}

function Hours({ field }: TermsProps) {
  const [t, of] = [useT("internships"), useT("listings")];
  return (
    <Group title={t("group.hours")}>
      <TextField {...field("hoursPerDay")} inputMode="numeric" optional />
      <TextField {...field("hoursPerWeek")} inputMode="numeric" optional />
      <SelectField
        {...field("shift")}
        empty={t("not_said")}
        choices={shifts.map((value) => ({ value, label: of(`shift.${value}`) }))}
        optional
      />
      <TextField {...field("restDays")} maxLength={60} optional />
      {(["nightWork", "restDayWork", "overtime"] as const).map((name) => (
        <YesNo key={name} {...field(name)} />
      ))}
    </Group>
  );
}

function Pay({ field }: TermsProps) {
  const t = useT("internships");
  return (
    <Group title={t("group.pay")}>
      <MoneyField {...field("pay")} unit={null} optional />
      <PayUnit field={field} />
      <TextField {...field("payDay")} inputMode="numeric" optional />
      <TextField {...field("payNote")} maxLength={300} optional />
      <YesNo {...field("worksAlone")} />
      <MoneyField {...field("samePostWage")} unit={null} optional />
      <MoneyField {...field("lowestWage")} unit={null} optional />
    </Group>
  );
}
