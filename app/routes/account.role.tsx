import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { SwitchRole, switchRole } from "~/app/features/accounts/switch-role.server";
import { homeOf, paths } from "~/app/paths";
import { flash } from "~/app/platform/flash.server";
import { parseForm } from "~/app/platform/form.server";
import { orThrow } from "~/app/platform/http.server";
import { requireSignedIn } from "~/app/platform/session.server";

/** The address alone switches nothing: the buttons stand on the account page. */
export function loader() {
  return redirect(paths.account());
}

export async function action({ request, context }: ActionFunctionArgs) {
  const signedIn = await requireSignedIn(request, context);
  const form = await parseForm(request, SwitchRole);
  if (!form.ok) throw new Response(null, { status: 404 });
  const side = orThrow(await switchRole(context.services, signedIn, form.value));
  return redirect(homeOf(side), { headers: flash({ key: "accounts:account.switched" }) });
}
