// Owns the fields of interview times: when, how long, where, what to bring.
import { interviewDays } from "~/app/domain/application-times";
import { slotMinutes, slotsAtOnce } from "~/app/domain/interview";
import { addDays, type Day } from "~/app/domain/values";
import { useT } from "~/app/messages/use-t";
import { DateField, TextArea, TextField } from "~/app/ui/field";
import type { useSlotForm } from "./use-slot-form";

type Props = {
  field: ReturnType<typeof useSlotForm>["field"];
  today: Day;
  /** Several in a row are asked for only where times are laid out. */
  withCount?: boolean;
};

export function SlotFields({ field, today, withCount = false }: Props) {
  const t = useT("interviews");
  const { least, most } = slotMinutes;
  return (
    <>
      <DateField min={today} max={addDays(today, interviewDays)} {...field("day")} />
      <div className="grid max-w-read grid-cols-2 gap-4 sm:grid-cols-3">
        <TextField
          hint={t("add.from_hint")}
          inputMode="text"
          maxLength={5}
          autoComplete="off"
          {...field("from")}
        />
        <TextField
          hint={`${least}–${most}`}
          inputMode="numeric"
          maxLength={3}
          {...field("minutes")}
        />
        {withCount && (
          <TextField
            hint={t("add.count_hint", { n: slotsAtOnce })}
            inputMode="numeric"
            maxLength={2}
            {...field("count")}
          />
        )}
      </div>
      <TextField hint={t("add.place_hint")} autoComplete="off" optional {...field("place")} />
      <TextField hint={t("add.link_hint")} autoComplete="off" optional {...field("link")} />
      <TextArea hint={t("add.note_hint")} rows={2} limit={300} optional {...field("note")} />
    </>
  );
}
