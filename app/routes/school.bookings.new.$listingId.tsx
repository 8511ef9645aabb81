import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { Link, useActionData, useLoaderData } from "@remix-run/react";
import { mayBook } from "~/app/domain/booking";
import { Id } from "~/app/domain/values";
import { BookVisit, bookVisit } from "~/app/features/bookings/book-visit.server";
import { BookingForm } from "~/app/features/bookings/booking-form";
import { readBookingForm } from "~/app/features/bookings/read-visit-listing.server";
import { SidePage } from "~/app/features/navigation/side-page";
import { pageTitle } from "~/app/messages/page-title";
import { useT } from "~/app/messages/use-t";
import { paths } from "~/app/paths";
import { flash } from "~/app/platform/flash.server";
import { parseForm } from "~/app/platform/form.server";
import { orNotFound } from "~/app/platform/http.server";
import { requireActor } from "~/app/platform/session.server";
import { Notice } from "~/app/ui/notice";

export const handle = { messages: ["bookings"] };

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const actor = await requireActor(request, context, "school");
  const listingId = orNotFound(Id.safeParse(params.listingId).data);
  const offer = orNotFound(await readBookingForm(context.services, actor, listingId));
  return { offer, mayBook: mayBook(actor.role) };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const actor = await requireActor(request, context, "school");
  const { listingId } = params;
  const form = await parseForm(request, BookVisit, { listingId });
  if (!form.ok) return form.answer();
  const outcome = await bookVisit(context.services, actor, form.value);
  if (!outcome.ok) return form.refused(outcome.refusal);
  return redirect(paths.school.bookings(), { headers: flash({ key: "bookings:book.done" }) });
}

export const shouldRevalidate = () => true;

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, "bookings:book.title");

export default function NewBooking() {
  const { offer, mayBook: isAllowed } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = useT("bookings");
  const { listing, classes } = offer;
  const crumb = (
    <Link to={paths.school.bookings()} className="link">
      {t("title")}
    </Link>
  );
  const why = isAllowed ? classes.length === 0 && t("book.no_class") : t("book.not_yours");
  return (
    <SidePage title={t("book.title")} crumb={crumb}>
      <div className="max-w-read space-y-4">
        <p>
          <Link to={paths.listings.show(listing.id)} className="link font-bold">
            {listing.title}
          </Link>
          <span className="block text-soft">{listing.firm}</span>
        </p>
        {why ? <Notice tone="info" title={why} /> : <BookingForm offer={offer} answer={answer} />}
      </div>
    </SidePage>
  );
}
