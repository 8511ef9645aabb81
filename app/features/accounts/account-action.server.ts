// Owns what the account page can be asked to do: the pressed button says which of its forms was sent.
import { redirect } from "@remix-run/node";
import { paths } from "~/app/paths";
import { flash } from "~/app/platform/flash.server";
import { parseFields, readForm } from "~/app/platform/form.server";
import { orThrow } from "~/app/platform/http.server";
import { rememberLocale } from "~/app/platform/locale.server";
import type { RequestContext } from "~/app/platform/services.server";
import type { SignedIn } from "~/app/platform/session.server";
import { callerOf } from "./caller.server";
import { ChangePassword, changePassword } from "./change-password.server";
import { RevokeSession, revokeSession } from "./revoke-session.server";
import { SetLocale, setLocale } from "./set-locale.server";

/** Ends sessions, keeps a language or changes the password; only the last can send the page back with faults. */
export async function answerAccountForm(request: Request, context: RequestContext, me: SignedIn) {
  const form = await readForm(request);
  const intent = form.get("intent");
  form.delete("intent");
  if (intent === "revoke") return revoke(form, context, me);
  if (intent === "locale") return keepLocale(form, context, me);
  const parsed = parseFields(form, ChangePassword);
  if (!parsed.ok) return parsed.answer();
  const caller = await callerOf(request, context);
  const outcome = await changePassword(context.services, me, parsed.value, caller);
  if (!outcome.ok) return parsed.refused(outcome.refusal);
  return back(outcome.value, flash({ key: "accounts:account.password_changed" })["set-cookie"]);
}

async function revoke(form: FormData, { services }: RequestContext, me: SignedIn) {
  const parsed = parseFields(form, RevokeSession);
  if (!parsed.ok) throw new Response(null, { status: 400 });
  const count = orThrow(await revokeSession(services, me, parsed.value));
  const said = parsed.value.sessionId
    ? flash({ key: "accounts:account.revoked" })
    : flash({ key: "accounts:account.others_revoked", values: { count } });
  return back(said["set-cookie"]);
}

async function keepLocale(form: FormData, { services }: RequestContext, me: SignedIn) {
  const parsed = parseFields(form, SetLocale);
  if (!parsed.ok) throw new Response(null, { status: 400 });
  const locale = orThrow(await setLocale(services, me, parsed.value));
  const said = flash({ key: "accounts:account.language_saved" })["set-cookie"];
  return back(rememberLocale(locale), said);
}

function back(...cookies: string[]) {
  const headers = cookies.map((cookie): [string, string] => ["set-cookie", cookie]);
  return redirect(paths.account(), { headers });
}
