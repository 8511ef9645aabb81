// Owns what the pages of applicants load and answer: one listing's and all listings' are the same page.
import { data, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import type { EnterpriseActor } from "~/app/domain/permission";
import type { Id } from "~/app/domain/values";
import { listViews } from "~/app/features/views/list-views.server";
import { parseForm } from "~/app/platform/form.server";
import { orNotFound } from "~/app/platform/http.server";
import { localeOf } from "~/app/platform/locale.server";
import { requireActor } from "~/app/platform/session.server";
import { readApplicantQuery } from "./applicants-query";
import { listColleagues } from "./list-colleagues.server";
import { MoveApplicants, moveApplicants } from "./move-applicants.server";
import { listApplicants } from "./read-applicants.server";
import { openApplication } from "./open-application.server";

/** Everything the page shows; 404 for a listing of another firm. What stands open beside the table has been seen. */
export async function loadApplicants(
  { request, context }: Pick<LoaderFunctionArgs, "request" | "context">,
  listingId: Id | null,
) {
  const actor = await requireActor(request, context, "enterprise");
  const { services } = context;
  const locale = localeOf(request, actor.locale);
  const { search, searchParams } = new URL(request.url);
  const query = readApplicantQuery(searchParams, listingId !== null);
  const [found, colleagues, views, open] = await Promise.all([
    listApplicants(services, actor, listingId, { ...query, locale }),
    listColleagues(services, actor),
    listViews(services, actor, "applicants"),
    query.open ? openApplication(services, actor, query.open, { locale }) : null,
  ]);
  const page = orNotFound(found);
  return {
    ...{ ...page, query, search, colleagues, views, open },
    me: actor.personId,
    isMentor: actor.role === "mentor",
    now: services.clock.now(),
  };
}

/** One press for the ticked rows: what was done and what was left stands on the page that comes back. */
export async function answerBatch(
  { request, context }: Pick<ActionFunctionArgs, "request" | "context">,
  actor: EnterpriseActor,
) {
  const form = await parseForm(request, MoveApplicants);
  if (!form.ok) return form.answer();
  const outcome = await moveApplicants(context.services, actor, form.value);
  if (!outcome.ok) return form.refused(outcome.refusal);
  return data({ lastResult: null, refusal: null, report: outcome.value });
}
