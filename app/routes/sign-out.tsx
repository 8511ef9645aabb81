import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { farewellHeaders, signOut } from "~/app/features/accounts/sign-out.server";
import { forgetRecent } from "~/app/features/searches/recent-searches.server";
import { paths } from "~/app/paths";
import { flash } from "~/app/platform/flash.server";
import { findSignedIn } from "~/app/platform/session.server";

/** The address alone signs nobody out: only the button does. */
export function loader() {
  return redirect(paths.home());
}

export async function action({ request, context }: ActionFunctionArgs) {
  const signedIn = await findSignedIn(request, context);
  if (signedIn) await signOut(context.services, signedIn);
  const said = flash({ key: "accounts:signed_out" })["set-cookie"];
  return redirect(paths.home(), {
    headers: [...farewellHeaders, ["set-cookie", forgetRecent], ["set-cookie", said]],
  });
}
