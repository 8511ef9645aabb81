import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData, useLocation } from "@remix-run/react";
import {
  AcceptInvitation,
  acceptInvitation,
} from "~/app/features/accounts/accept-invitation.server";
import { callerOf } from "~/app/features/accounts/caller.server";
import { JoinForm } from "~/app/features/accounts/join-form";
import {
  findInvitation,
  type InvitationView,
} from "~/app/features/accounts/read-invitation.server";
import { tokenMeant } from "~/app/features/imports/invite-token.server";
import { SidePage } from "~/app/features/navigation/side-page";
import { pageTitle } from "~/app/messages/page-title";
import { useT } from "~/app/messages/use-t";
import { homeOf, paths } from "~/app/paths";
import { flash } from "~/app/platform/flash.server";
import { parseForm } from "~/app/platform/form.server";
import { findSignedIn } from "~/app/platform/session.server";
import { InstantText } from "~/app/ui/date-text";
import { EmptyState } from "~/app/ui/empty-state";

export const handle = { messages: ["accounts"] };

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const token = tokenMeant(params.token ?? "");
  if (token !== params.token) throw redirect(paths.join(token));
  const signedIn = await findSignedIn(request, context);
  const invitation = await findInvitation(context.services, token, signedIn);
  const name = invitation?.name ?? signedIn?.name ?? "";
  return data({ invitation, name }, { status: invitation ? 200 : 404 });
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const form = await parseForm(request, AcceptInvitation, { token: params.token });
  if (!form.ok) return form.answer();
  const [signedIn, caller] = [
    await findSignedIn(request, context),
    await callerOf(request, context),
  ];
  const outcome = await acceptInvitation(context.services, form.value, signedIn, caller);
  if (!outcome.ok) return form.refused(outcome.refusal);
  const { side, cookie } = outcome.value;
  const said = flash({ key: "accounts:join.done" })["set-cookie"];
  return redirect(side ? homeOf(side) : paths.account(), {
    headers: [
      ["set-cookie", cookie],
      ["set-cookie", said],
    ],
  });
}

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, "accounts:join.button");

export default function Join() {
  const { invitation, name } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { pathname } = useLocation();
  const t = useT("accounts");
  if (!invitation) {
    return (
      <SidePage title={t("join.button")}>
        <EmptyState title={t("join.gone_title")} text={t("join.gone_text")} />
      </SidePage>
    );
  }
  const { organisation, way } = invitation;
  const title = organisation ? t("join.title", { organisation }) : t("join.title_operator");
  return (
    <SidePage title={way === "open" ? t("join.open_title") : title}>
      {way !== "open" && <Lead {...invitation} />}
      <JoinForm way={way} name={name} here={pathname} answer={answer} />
    </SidePage>
  );
}

function Lead({ role: code, part, expiresAt }: InvitationView) {
  const t = useT("accounts");
  const role = useT("navigation")(`roles.${code}`);
  return (
    <div className="mb-4">
      <p>{part ? t("join.lead_part", { role, part }) : t("join.lead", { role })}</p>
      <p className="text-soft">
        {t("join.until")} <InstantText at={expiresAt} />
      </p>
    </div>
  );
}
