import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import type { StudentActor } from "~/app/domain/permission";
import { Id } from "~/app/domain/values";
import { AnswerOffer, answerOffer } from "~/app/features/applications/answer-offer.server";
import { isEnd } from "~/app/features/applications/application-bridge";
import { discardDraft } from "~/app/features/applications/keep-draft.server";
import { MyApplicationPage } from "~/app/features/applications/my-application";
import { AnswerBar } from "~/app/features/applications/offer-answer";
import { findDraftListing } from "~/app/features/applications/find-draft-listing.server";
import { findMyApplication } from "~/app/features/applications/read-my-applications.server";
import { RefusalNotice } from "~/app/features/applications/refusal-notice";
import { SendMessage, sendMessage } from "~/app/features/applications/send-message.server";
import {
  WithdrawApplication,
  withdrawApplication,
} from "~/app/features/applications/withdraw-application.server";
import { BookSlot, bookSlot } from "~/app/features/interviews/book-slot.server";
import { listTimesToChoose } from "~/app/features/interviews/read-slots.server";
import { findShownListing } from "~/app/features/listings/read-listing.server";
import { isToldInPlace } from "~/app/features/applications/told-in-place";
import { SidePage } from "~/app/features/navigation/side-page";
import { useT } from "~/app/messages/use-t";
import { paths } from "~/app/paths";
import { type Flash, flash } from "~/app/platform/flash.server";
import { type FormAnswer, parseFields, readForm } from "~/app/platform/form.server";
import { orNotFound, orThrow } from "~/app/platform/http.server";
import { localeOf } from "~/app/platform/locale.server";
import type { Services } from "~/app/platform/services.server";
import { requireActor } from "~/app/platform/session.server";

export const handle = { messages: ["applications", "listings", "interviews"] };
const Params = z.object({ applicationId: Id });
/** After a no the page shows what stands now. */
export const shouldRevalidate = () => true;

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const actor = await requireActor(request, context, "student");
  const { services } = context;
  const locale = localeOf(request, actor.locale);
  const { success, data } = Params.safeParse(params);
  const found = success
    ? await findMyApplication(services, actor, data.applicationId, { locale })
    : null;
  const draftOf =
    success && !found ? await findDraftListing(services, actor, data.applicationId) : null;
  if (draftOf) throw redirect(paths.listings.apply(draftOf));
  const story = orNotFound(found);
  const shown = await findShownListing(services, { viewer: actor, locale }, story.listing.id);
  const times = await listTimesToChoose(services, actor, story.id);
  return { story, listing: shown?.listing ?? null, times, now: services.clock.now() };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const actor = await requireActor(request, context, "student");
  const typed = await readForm(request);
  const applicationId = orNotFound(params.applicationId);
  const move = typed.get("move");
  const of: Pressed = { services: context.services, actor, typed, applicationId };
  if (typed.has("body")) return say(of);
  if (typed.get("intent") === "book") return book(of);
  if (move === "discard") return discard(context.services, actor, applicationId);
  return move === "withdraw" ? withdraw(of) : answer(of);
}

type Pressed = {
  services: Services;
  actor: StudentActor;
  typed: FormData;
  applicationId: string;
};
const done = (applicationId: string, key: Flash["key"], anchor = "") =>
  redirect(paths.student.application(applicationId) + anchor, { headers: flash({ key }) });

async function say({ services, actor, typed, applicationId }: Pressed) {
  typed.delete("intent");
  const form = parseFields(typed, SendMessage, { applicationId });
  if (!form.ok) return form.answer();
  const said = await sendMessage(services, actor, form.value);
  if (!said.ok) return form.refused(said.refusal);
  return done(applicationId, "applications:flash.said", "#talk");
}

async function book({ services, actor, typed, applicationId }: Pressed) {
  const form = parseFields(typed, BookSlot, { applicationId });
  if (!form.ok) return form.answer();
  const booked = await bookSlot(services, actor, form.value);
  if (!booked.ok) return form.refused(booked.refusal);
  const key = booked.value.slotId ? "interviews:choose.done" : "interviews:choose.freed";
  return done(applicationId, key);
}

async function withdraw({ services, actor, typed, applicationId }: Pressed) {
  typed.delete("move");
  const form = parseFields(typed, WithdrawApplication, { applicationId });
  if (!form.ok) return form.answer();
  const moved = await withdrawApplication(services, actor, form.value);
  if (!moved.ok) return form.refused(moved.refusal);
  return done(applicationId, "applications:flash.withdrawn");
}

async function answer({ services, actor, typed, applicationId }: Pressed) {
  const form = parseFields(typed, AnswerOffer, { applicationId });
  if (!form.ok) return form.answer();
  const moved = await answerOffer(services, actor, form.value);
  if (!moved.ok) return form.refused(moved.refusal);
  return done(applicationId, saidAfter[form.value.move]);
}

async function discard(services: Services, actor: StudentActor, applicationId: string) {
  const { success, data } = Params.safeParse({ applicationId });
  orThrow(await discardDraft(services, actor, orNotFound(success ? data : null)));
  return redirect(paths.student.applications(), {
    headers: flash({ key: "applications:flash.discarded" }),
  });
}

const saidAfter = {
  accept: "applications:flash.accepted",
  decline: "applications:flash.declined",
  undo_accept: "applications:flash.undone",
} as const satisfies Record<AnswerOffer["move"], Flash["key"]>;

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `${data.story.listing.title} · ${data.story.listing.enterprise.shortName}` : "" },
];

/** An offer is answered where the thumb is, whatever of its terms is in sight. */
function barOf(story: ReturnType<typeof useLoaderData<typeof loader>>["story"]) {
  return story.moves.includes("accept") ? <AnswerBar application={story} /> : undefined;
}

/** The message that was typed and not sent. */
function bodyOf(tried: FormAnswer | undefined): string | undefined {
  const body = tried?.lastResult.initialValue?.body;
  return typeof body === "string" ? body : undefined;
}

export default function OneApplication() {
  const { story, listing, times, now } = useLoaderData<typeof loader>();
  const tried = useActionData<typeof action>();
  const isInPlace = isToldInPlace({ story, times, lastResult: tried?.lastResult });
  const t = useT("applications");
  const body = isEnd(story.status) ? bodyOf(tried) : undefined;
  const status = t(
    story.status === "withdrawn" ? "ended.student.withdrawn" : `status.${story.status}`,
  );
  return (
    <SidePage title={story.listing.title} bar={barOf(story)}>
      <RefusalNotice refusal={isInPlace ? null : tried?.refusal} now={status} typed={body} />
      <MyApplicationPage
        {...{ story, listing, times, now }}
        lastResult={tried?.lastResult}
        refusal={tried?.refusal}
      />
    </SidePage>
  );
}
