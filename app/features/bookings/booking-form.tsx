// Owns the form with which a school books a day for a class.
import { Form } from "@remix-run/react";
import { useAccountForm } from "~/app/features/accounts/use-account-form";
import { useLocale, useT } from "~/app/messages/use-t";
import type { FormAnswer } from "~/app/platform/form.server";
import { Button } from "~/app/ui/button";
import { SelectField } from "~/app/ui/choice-field";
import { DayText } from "~/app/ui/date-text";
import { ErrorSummary } from "~/app/ui/error-summary";
import { DateField, TextArea, TextField } from "~/app/ui/field";
import { formatDay } from "~/app/ui/format-date";
import type { BookingForm as Offer } from "./read-visit-listing.server";

/** Class, number, day and a word to the firm. */
export function BookingForm({ offer, answer }: { offer: Offer; answer: FormAnswer | undefined }) {
  const t = useT("bookings");
  const { faults, field } = useAccountForm(
    "book",
    answer,
    {
      classId: t("book.class"),
      students: t("book.students"),
      day: t("book.day"),
      note: t("book.note"),
    },
    {
      "booking.day_not_open": "day",
      "booking.day_full": "students",
      "booking.twice": "day",
      "booking.class_not_yours": "classId",
    },
  );
  const [only, ...others] = offer.classes;
  const usual = only && others.length === 0 ? only : null;
  const classId = field("classId");
  const students = field("students");
  const usualNumber = usual ? String(Math.min(usual.students, offer.listing.seats)) : undefined;
  const { from, until } = offer.listing.days;
  return (
    <>
      <ErrorSummary faults={faults} />
      <Form method="post" id="book" noValidate className="space-y-4">
        <SelectField
          {...classId}
          empty={usual ? undefined : t("book.choose")}
          defaultValue={classId.defaultValue ?? usual?.id ?? ""}
          choices={offer.classes.map(({ id, name, students: n }) => ({
            value: id,
            label: t("book.class_n", { name, n }),
          }))}
        />
        <TextField
          {...students}
          defaultValue={students.defaultValue ?? usualNumber}
          inputMode="numeric"
          hint={t("book.students_hint")}
        />
        <DateField {...field("day")} min={from} max={until} hint={<BusyDays offer={offer} />} />
        <TextArea {...field("note")} optional rows={3} limit={500} hint={t("book.note_hint")} />
        <Button look="primary">{t("book.send")}</Button>
      </Form>
    </>
  );
}

/** On which days visits are taken, and where others come already. */
function BusyDays({ offer: { listing, busy } }: { offer: Offer }) {
  const t = useT("bookings");
  const locale = useLocale();
  const { seats, days } = listing;
  const from = formatDay(days.from, locale);
  const until = formatDay(days.until, locale);
  return (
    <>
      <span>{t("book.days", { seats, from, until })}</span>
      {busy.length > 0 && (
        <span className="block">
          {t("book.busy")}
          {busy.map(({ day, left }) => (
            <span key={day} className="block">
              <DayText day={day} /> · {left > 0 ? t("book.left", { count: left }) : t("book.full")}
            </span>
          ))}
        </span>
      )}
    </>
  );
}
