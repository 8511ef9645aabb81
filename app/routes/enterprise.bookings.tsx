import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { BookingLists } from "~/app/features/bookings/booking-list";
import { MoveBooking, moveBooking } from "~/app/features/bookings/move-booking.server";
import { listFirmBookings } from "~/app/features/bookings/read-bookings.server";
import { SidePage } from "~/app/features/navigation/side-page";
import { pageTitle } from "~/app/messages/page-title";
import { useRefusalText } from "~/app/messages/refusal-text";
import { useT } from "~/app/messages/use-t";
import { paths } from "~/app/paths";
import { flash } from "~/app/platform/flash.server";
import { parseForm } from "~/app/platform/form.server";
import { requireActor } from "~/app/platform/session.server";
import { EmptyState } from "~/app/ui/empty-state";
import { Notice } from "~/app/ui/notice";

export const handle = { messages: ["bookings"] };

export async function loader({ request, context }: LoaderFunctionArgs) {
  return listFirmBookings(context.services, await requireActor(request, context, "enterprise"));
}

export async function action({ request, context }: ActionFunctionArgs) {
  const actor = await requireActor(request, context, "enterprise");
  const form = await parseForm(request, MoveBooking);
  if (!form.ok) return form.answer();
  const outcome = await moveBooking(context.services, actor, form.value);
  if (!outcome.ok) return form.refused(outcome.refusal);
  return redirect(paths.enterprise.bookings(), {
    headers: flash({ key: `bookings:done.${form.value.move}` }),
  });
}

export const shouldRevalidate = () => true;

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, "bookings:title");

export default function FirmBookings() {
  const bookings = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = useT("bookings");
  const say = useRefusalText();
  const isEmpty = bookings.ahead.length + bookings.past.length === 0;
  return (
    <SidePage title={t("title")}>
      <p className="max-w-read pb-4 text-soft">{t("firm_intro")}</p>
      {answer?.refusal && <Notice tone="stop" title={say(answer.refusal)} />}
      {isEmpty ? (
        <EmptyState title={t("none_firm")} text={t("none_firm_text")} />
      ) : (
        <BookingLists bookings={bookings} answer={answer} />
      )}
    </SidePage>
  );
}
