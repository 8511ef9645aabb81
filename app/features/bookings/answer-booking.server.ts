// Owns what the two pages of bookings answer: the firm's and the school's press the same moves.
import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { paths } from "~/app/paths";
import { flash } from "~/app/platform/flash.server";
import { parseForm } from "~/app/platform/form.server";
import { requireActor } from "~/app/platform/session.server";
import { MoveBooking, moveBooking } from "./move-booking.server";

/** One press on a booking and back to the list, which says what was done; a no stands at its booking. */
export async function answerBooking(
  { request, context }: ActionFunctionArgs,
  side: "enterprise" | "school",
) {
  const actor = await requireActor(request, context, side);
  const form = await parseForm(request, MoveBooking);
  if (!form.ok) return form.answer();
  const outcome = await moveBooking(context.services, actor, form.value);
  if (!outcome.ok) return form.refused(outcome.refusal);
  const headers = flash({ key: `bookings:done.${form.value.move}` });
  return redirect(paths[side].bookings(), { headers });
}
