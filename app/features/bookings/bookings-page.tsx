// Owns the page of bookings as both sides read it: what it is for, what was refused, what is ahead and what is over.
import type { ComponentProps, ReactNode } from "react";
import { SidePage } from "~/app/features/navigation/side-page";
import { useRefusalText } from "~/app/messages/refusal-text";
import { useT } from "~/app/messages/use-t";
import { EmptyState } from "~/app/ui/empty-state";
import { Notice } from "~/app/ui/notice";
import { BookingLists } from "./booking-list";

type Props = ComponentProps<typeof BookingLists> & {
  side: "firm" | "school";
  actions?: ReactNode;
};

export function BookingsPage({ side, actions, bookings, answer }: Props) {
  const t = useT("bookings");
  const say = useRefusalText();
  const isEmpty = bookings.ahead.length + bookings.past.length === 0;
  return (
    <SidePage title={t("title")} actions={actions}>
      <p className="max-w-read pb-4 text-soft">{t(`${side}_intro`)}</p>
      {answer?.refusal && <Notice tone="stop" title={say(answer.refusal)} />}
      {isEmpty ? (
        <EmptyState title={t(`none_${side}`)} text={t(`none_${side}_text`)} actions={actions} />
      ) : (
        <BookingLists bookings={bookings} answer={answer} />
      )}
    </SidePage>
  );
}
