import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { Link, useActionData, useLoaderData } from "@remix-run/react";
import { callerOf } from "~/app/features/accounts/caller.server";
import { hasDemoLogins } from "~/app/features/accounts/demo-logins.server";
import { SignInForm } from "~/app/features/accounts/sign-in-form";
import { SignIn, signIn } from "~/app/features/accounts/sign-in.server";
import { SidePage } from "~/app/features/navigation/side-page";
import { pageTitle } from "~/app/messages/page-title";
import { useT } from "~/app/messages/use-t";
import { homeOf, paths } from "~/app/paths";
import { parseForm } from "~/app/platform/form.server";
import { safePath } from "~/app/platform/http.server";
import { findSignedIn } from "~/app/platform/session.server";
import { Notice } from "~/app/ui/notice";

export const handle = { messages: ["accounts"] };

export async function loader({ request, context }: LoaderFunctionArgs) {
  const next = new URL(request.url).searchParams.get("next");
  const signedIn = await findSignedIn(request, context);
  if (signedIn) {
    const { actor } = signedIn;
    throw redirect(safePath(next, actor ? homeOf(actor.side) : paths.account()));
  }
  return { hasNext: next !== null, hasDemo: hasDemoLogins(context.services.env) };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await parseForm(request, SignIn);
  if (!form.ok) return form.answer();
  const caller = await callerOf(request, context);
  const outcome = await signIn(context.services, form.value, caller);
  if (!outcome.ok) return form.refused(outcome.refusal);
  const { side, cookie } = outcome.value;
  const next = new URL(request.url).searchParams.get("next");
  return redirect(safePath(next, side ? homeOf(side) : paths.account()), {
    headers: { "set-cookie": cookie },
  });
}

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, "accounts:sign_in.title");

export default function SignInPage() {
  const { hasNext, hasDemo } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = useT("accounts");
  return (
    <SidePage title={t("sign_in.title")}>
      {hasDemo && (
        <div className="mb-6">
          <Notice tone="info" title={t("sign_in.demo")}>
            <Link to={paths.demo.logins()} className="link">
              {t("sign_in.demo_link")}
            </Link>
          </Notice>
        </div>
      )}
      {hasNext && <p className="mb-4 text-soft">{t("sign_in.next")}</p>}
      <SignInForm answer={answer} />
      <div className="mt-8 space-y-3 text-soft">
        <details>
          <summary className="link inline-flex min-h-11 items-center">
            {t("sign_in.forgotten")}
          </summary>
          <p>{t("sign_in.forgotten_text")}</p>
        </details>
        <p>{t("sign_in.student")}</p>
        <p>
          {t("sign_in.firm")}{" "}
          <Link to={paths.register()} className="link">
            {t("sign_in.register")}
          </Link>
        </p>
      </div>
    </SidePage>
  );
}
