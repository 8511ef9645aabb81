// Owns how booked visits are listed for either side, each with the buttons that are open to the reader.
import { Form, Link } from "@remix-run/react";
import type { BookingMove, BookingState } from "~/app/domain/booking";
import { useAccountForm } from "~/app/features/accounts/use-account-form";
import { useT } from "~/app/messages/use-t";
import { paths } from "~/app/paths";
import type { FormAnswer } from "~/app/platform/form.server";
import { Button, type ButtonLook, buttonClass } from "~/app/ui/button";
import { Card } from "~/app/ui/card";
import { DayText } from "~/app/ui/date-text";
import { ErrorSummary } from "~/app/ui/error-summary";
import { TextArea } from "~/app/ui/field";
import { Tag } from "~/app/ui/tag";
import type { BookingView, Bookings } from "./read-bookings.server";

type Props = { bookings: Bookings; answer: FormAnswer | undefined };

/** What is ahead, then what is over or off. */
export function BookingLists({ bookings: { ahead, past }, answer }: Props) {
  const t = useT("bookings");
  return (
    <div className="max-w-read space-y-8">
      {ahead.length > 0 && <List title={t("ahead")} rows={ahead} answer={answer} />}
      {past.length > 0 && <List title={t("past")} rows={past} answer={answer} />}
    </div>
  );
}

type ListProps = { title: string; rows: readonly BookingView[]; answer: FormAnswer | undefined };
function List({ title, rows, answer }: ListProps) {
  const tried = answer?.lastResult.initialValue?.bookingId;
  return (
    <section>
      <h2 className="pb-2 text-18 font-bold">{title}</h2>
      <ul className="space-y-3">
        {rows.map((row) => (
          <li key={row.id}>
            <BookingCard row={row} answer={tried === row.id ? answer : undefined} />
          </li>
        ))}
      </ul>
    </section>
  );
}

const tones = { asked: "act", confirmed: "good", declined: "wait", cancelled: "wait" } as const;

function StateTag({ state }: { state: BookingState }) {
  const t = useT("bookings");
  return <Tag tone={tones[state]}>{t(`state.${state}`)}</Tag>;
}

function BookingCard({ row, answer }: { row: BookingView; answer: FormAnswer | undefined }) {
  const t = useT("bookings");
  const [first, ...others] = row.moves;
  return (
    <Card
      title={<DayText day={row.day} />}
      aside={<StateTag state={row.state} />}
      sub={`${row.with} · ${row.className} · ${t("students", { count: row.students })}`}
    >
      <p>
        <Link to={paths.listings.show(row.listingId)} className="link">
          {row.title}
        </Link>
        <span className="block text-14 text-soft">{row.address}</span>
      </p>
      {row.note && <p className="pt-1">{t("school_note", { note: row.note })}</p>}
      {row.answerNote && <p className="pt-1">{t("answer_note", { note: row.answerNote })}</p>}
      {row.endedWithListing && <p className="pt-1">{t("ended_with_listing")}</p>}
      {first && (
        <div className="space-y-2 pt-3">
          {[first, ...others].map((move) => (
            <MoveForm key={move} move={move} bookingId={row.id} answer={answer} />
          ))}
        </div>
      )}
    </Card>
  );
}

const looks: Record<BookingMove, ButtonLook> = {
  confirm: "primary",
  decline: "danger",
  cancel: "danger",
  call_off: "danger",
};

type MoveProps = { move: BookingMove; bookingId: string; answer: FormAnswer | undefined };
/** A button that opens the line which the other side will read, and sends it. */
function MoveForm({ move, bookingId, answer }: MoveProps) {
  const t = useT("bookings");
  const isMine = answer?.lastResult.initialValue?.move === move;
  const id = `${move}-${bookingId}`;
  const { faults, field } = useAccountForm(
    id,
    isMine ? answer : undefined,
    { note: t(`note.${move}`) },
    { "booking.note_needed": "note" },
  );
  const needsNote = move === "decline" || move === "call_off";
  return (
    <details open={isMine || undefined}>
      <summary className={buttonClass(move === "confirm" ? "primary" : "quiet")}>
        {t(`move.${move}`)}
      </summary>
      <div className="pt-3">
        <ErrorSummary faults={faults} />
        <Form method="post" id={id} noValidate className="space-y-3">
          <input type="hidden" name="bookingId" value={bookingId} />
          <input type="hidden" name="move" value={move} />
          <TextArea
            {...field("note")}
            optional={!needsNote}
            rows={2}
            limit={500}
            hint={move === "confirm" ? t("confirm_hint") : undefined}
          />
          <Button look={looks[move]}>{t(`send.${move}`)}</Button>
        </Form>
      </div>
    </details>
  );
}
