import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { callerOf } from "~/app/features/accounts/caller.server";
import { DemoCards } from "~/app/features/accounts/demo-cards";
import { demoLogins } from "~/app/features/accounts/demo-logins.data";
import {
  EnterDemo,
  enterDemo,
  hasDemoLogins,
  listDemoLogins,
} from "~/app/features/accounts/demo-logins.server";
import { SidePage } from "~/app/features/navigation/side-page";
import { pageTitle } from "~/app/messages/page-title";
import { useT } from "~/app/messages/use-t";
import { homeOf, paths } from "~/app/paths";
import { parseForm } from "~/app/platform/form.server";
import { orNotFound, orThrow } from "~/app/platform/http.server";
import { EmptyState } from "~/app/ui/empty-state";

export const handle = { messages: ["accounts"] };

/** A page of the demo alone; elsewhere it does not exist. */
export async function loader({ context }: LoaderFunctionArgs) {
  orNotFound(hasDemoLogins(context.services.env) || null);
  return { logins: await listDemoLogins(context.services) };
}

export async function action({ request, context }: ActionFunctionArgs) {
  orNotFound(hasDemoLogins(context.services.env) || null);
  const form = await parseForm(request, EnterDemo);
  if (!form.ok) throw new Response(null, { status: 404 });
  const caller = await callerOf(request, context);
  const { side, cookie } = orThrow(await enterDemo(context.services, form.value, caller));
  return redirect(side ? homeOf(side) : paths.account(), { headers: { "set-cookie": cookie } });
}

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, "accounts:demo.title");

export default function Demo() {
  const { logins } = useLoaderData<typeof loader>();
  const t = useT("accounts");
  return (
    <SidePage title={t("demo.title")}>
      <p className="mb-4">{t("demo.lead")}</p>
      {logins.length === 0 ? (
        <EmptyState title={t("demo.empty")} text={t("demo.empty_text")} />
      ) : (
        <>
          <DemoCards logins={logins} />
          <p className="mt-6">
            <Link to={paths.demo.sent()} className="link">
              {t("demo.sent")}
            </Link>
            {" · "}
            <Link to={paths.demo.sent(1, { kind: "guests" })} className="link">
              {t("demo.links")}
            </Link>
          </p>
          <p className="mt-3 text-soft">{t("demo.password")}</p>
          <ul className="num text-14 text-soft">
            {demoLogins.map(({ mail }) => (
              <li key={mail}>{mail}</li>
            ))}
          </ul>
        </>
      )}
    </SidePage>
  );
}
