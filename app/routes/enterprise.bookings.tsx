import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { answerBooking } from "~/app/features/bookings/answer-booking.server";
import { BookingsPage } from "~/app/features/bookings/bookings-page";
import { listFirmBookings } from "~/app/features/bookings/read-bookings.server";
import { pageTitle } from "~/app/messages/page-title";
import { requireActor } from "~/app/platform/session.server";

export const handle = { messages: ["bookings"] };

export async function loader({ request, context }: LoaderFunctionArgs) {
  return listFirmBookings(context.services, await requireActor(request, context, "enterprise"));
}

export const action = (args: ActionFunctionArgs) => answerBooking(args, "enterprise");

export const shouldRevalidate = () => true;

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, "bookings:title");

export default function FirmBookings() {
  const bookings = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return <BookingsPage side="firm" bookings={bookings} answer={answer} />;
}
