import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { callerOf } from "~/app/features/accounts/caller.server";
import { listRegistrationPlaces } from "~/app/features/accounts/list-registration-places.server";
import { RegisterForm } from "~/app/features/accounts/register-form";
import {
  RegisterEnterprise,
  registerEnterprise,
} from "~/app/features/accounts/register-enterprise.server";
import { SidePage } from "~/app/features/navigation/side-page";
import { pageTitle } from "~/app/messages/page-title";
import { useT } from "~/app/messages/use-t";
import { paths } from "~/app/paths";
import { flash } from "~/app/platform/flash.server";
import { parseForm } from "~/app/platform/form.server";
import { localeOf } from "~/app/platform/locale.server";
import { findSignedIn } from "~/app/platform/session.server";

export const handle = { messages: ["accounts"] };

export async function loader({ request, context }: LoaderFunctionArgs) {
  const signedIn = await findSignedIn(request, context);
  const locale = localeOf(request, signedIn?.locale);
  return { regions: listRegistrationPlaces(context.services.reference, locale) };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await parseForm(request, RegisterEnterprise);
  if (!form.ok) return form.answer();
  const caller = await callerOf(request, context);
  const outcome = await registerEnterprise(context.services, form.value, caller);
  if (!outcome.ok) return form.refused(outcome.refusal);
  const said = flash({ key: "accounts:register.done" })["set-cookie"];
  return redirect(paths.enterprise.home(), {
    headers: [
      ["set-cookie", outcome.value.cookie],
      ["set-cookie", said],
    ],
  });
}

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, "accounts:register.title");

export default function Register() {
  const { regions } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = useT("accounts");
  return (
    <SidePage title={t("register.title")}>
      <p className="mb-6">{t("register.lead")}</p>
      <RegisterForm answer={answer} regions={regions} />
    </SidePage>
  );
}
