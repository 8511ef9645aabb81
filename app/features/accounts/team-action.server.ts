// Owns what the team page and the staff page can be asked to do: both are one page on two sides of the bridge.
import { data, redirect } from "@remix-run/node";
import { flash } from "~/app/platform/flash.server";
import { type FormAnswer, parseFields, readForm } from "~/app/platform/form.server";
import { orThrow } from "~/app/platform/http.server";
import type { RequestContext } from "~/app/platform/services.server";
import { paths } from "~/app/paths";
import { EndGrant, endGrant } from "./end-grant.server";
import { InviteStaff, type Inviter, inviteStaff } from "./invite-staff.server";
import { RevokeInvitation, revokeInvitation } from "./revoke-invitation.server";

/** A link that was just made, and for whom; told once. */
export type MadeLink = { link: string; to: string };
export type TeamAnswer = { answer: FormAnswer | null; made: MadeLink | null };

/** Invites, takes an invitation back or removes a colleague, as the pressed button says; `here` is the page itself. */
export async function answerTeamForm(
  request: Request,
  { services }: RequestContext,
  actor: Inviter,
  here: string,
) {
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
  const parsed = parseFields(form, InviteStaff);
  if (!parsed.ok) return asTeamAnswer(parsed.answer());
  const invited = await inviteStaff(services, actor, parsed.value);
  if (!invited.ok) return asTeamAnswer(parsed.refused(invited.refusal));
  const site = services.env.PUBLIC_URL ?? new URL(request.url).origin;
  const link = new URL(paths.join(invited.value.token), site).href;
  const made: MadeLink = { link, to: parsed.value.contact.value };
  return data<TeamAnswer>({ answer: null, made });
}

function asTeamAnswer({ data: answer, init }: ReturnType<typeof data<FormAnswer>>) {
  return data<TeamAnswer>({ answer, made: null }, init ?? {});
}
