import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { answerBooking } from "~/app/features/bookings/answer-booking.server";
import { BookingsPage } from "~/app/features/bookings/bookings-page";
import { listSchoolBookings } from "~/app/features/bookings/read-bookings.server";
import { pageTitle } from "~/app/messages/page-title";
import { useT } from "~/app/messages/use-t";
import { paths } from "~/app/paths";
import { requireActor } from "~/app/platform/session.server";
import { ButtonLink } from "~/app/ui/button";

export const handle = { messages: ["bookings"] };

export async function loader({ request, context }: LoaderFunctionArgs) {
  return listSchoolBookings(context.services, await requireActor(request, context, "school"));
}

export const action = (args: ActionFunctionArgs) => answerBooking(args, "school");

export const shouldRevalidate = () => true;

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, "bookings:title");

export default function SchoolBookings() {
  const bookings = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = useT("bookings");
  const find = (
    <ButtonLink to={paths.listings.search({ kind: "observation" })}>{t("find")}</ButtonLink>
  );
  return <BookingsPage side="school" bookings={bookings} answer={answer} actions={find} />;
}
