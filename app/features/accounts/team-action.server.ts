// Owns what the team page and the staff page can be asked to do: both are one page on two sides of the bridge.
import { data, redirect } from "@remix-run/node";
import type { SchoolActor } from "~/app/domain/permission";
import { flash } from "~/app/platform/flash.server";
import { type FormAnswer, parseFields, readForm } from "~/app/platform/form.server";
import { orThrow } from "~/app/platform/http.server";
import type { RequestContext } from "~/app/platform/services.server";
import { EndGrant, endGrant } from "./end-grant.server";
import { joinLink } from "./join-link.server";
import { InviteStaff, type Inviter, inviteStaff } from "./invite-staff.server";
import { ReopenStaff, ReopenStudent, reopenAccount } from "./reopen-account.server";
import { RevokeInvitation, revokeInvitation } from "./revoke-invitation.server";

/** A link that was just made, and for whom; told once. */
export type MadeLink = { link: string; to: string };
export type TeamAnswer = { answer: FormAnswer | null; made: MadeLink | null };

/** Invites, opens a colleague's account again, takes an invitation back or removes a colleague, as the pressed button says; `here` is the page itself. */
export async function answerTeamForm(
  request: Request,
  context: RequestContext,
  actor: Inviter,
  here: string,
) {
  const { services } = context;
  const form = await readForm(request);
  const intent = form.get("intent");
  form.delete("intent");
  if (intent === "revoke") {
    const parsed = parseFields(form, RevokeInvitation);
    if (!parsed.ok) throw new Response(null, { status: 400 });
    orThrow(await revokeInvitation(services, actor, parsed.value));
    return redirect(here, { headers: flash({ key: "accounts:team.revoked" }) });
  }
  if (intent === "end") {
    const parsed = parseFields(form, EndGrant);
    if (!parsed.ok) throw new Response(null, { status: 400 });
    orThrow(await endGrant(services, actor, parsed.value));
    return redirect(here, { headers: flash({ key: "accounts:team.ended" }) });
  }
  if (intent === "reopen") {
    const parsed = parseFields(form, ReopenStaff);
    if (!parsed.ok) throw new Response(null, { status: 400 });
    const reopened = await reopenAccount(services, actor, parsed.value);
    if (!reopened.ok) return asTeamAnswer(parsed.refused(reopened.refusal));
    return tell(joinLink(request, context, reopened.value.token), reopened.value.name);
  }
  const parsed = parseFields(form, InviteStaff);
  if (!parsed.ok) return asTeamAnswer(parsed.answer());
  const invited = await inviteStaff(services, actor, parsed.value);
  if (!invited.ok) return asTeamAnswer(parsed.refused(invited.refusal));
  return tell(joinLink(request, context, invited.value.token), parsed.value.contact.value);
}

/** Opens a student's account again from a page of the school; anything else in its form is none of ours. */
export async function answerReopenForm(
  request: Request,
  context: RequestContext,
  actor: SchoolActor,
  form: FormData,
) {
  const parsed = parseFields(form, ReopenStudent);
  if (!parsed.ok) return asTeamAnswer(parsed.answer());
  const reopened = await reopenAccount(context.services, actor, parsed.value);
  if (!reopened.ok) return asTeamAnswer(parsed.refused(reopened.refusal));
  return tell(joinLink(request, context, reopened.value.token), reopened.value.name);
}

function tell(link: string, to: string) {
  return data<TeamAnswer>({ answer: null, made: { link, to } });
}

function asTeamAnswer({ data: answer, init }: ReturnType<typeof data<FormAnswer>>) {
  return data<TeamAnswer>({ answer, made: null }, init ?? {});
}
