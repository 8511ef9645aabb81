import {
  data,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import type { ReactNode } from "react";
import { answerAccountForm } from "~/app/features/accounts/account-action.server";
import { ChangePasswordForm } from "~/app/features/accounts/change-password-form";
import { listMyGrants, listMySessions } from "~/app/features/accounts/read-account.server";
import { RoleSwitcher } from "~/app/features/accounts/role-switcher";
import { SessionList } from "~/app/features/accounts/session-list";
import { SidePage } from "~/app/features/navigation/side-page";
import { pageTitle } from "~/app/messages/page-title";
import { useLocale, useT } from "~/app/messages/use-t";
import { paths } from "~/app/paths";
import { requireSignedIn } from "~/app/platform/session.server";
import { Button } from "~/app/ui/button";
import { ChoiceGroup } from "~/app/ui/choice-field";
import { languageNames } from "~/app/ui/language-names.data";

export const handle = { messages: ["accounts"] };

export async function loader({ request, context }: LoaderFunctionArgs) {
  const signedIn = await requireSignedIn(request, context);
  const [grants, sessions] = await Promise.all([
    listMyGrants(context.services, signedIn),
    listMySessions(context.services, signedIn),
  ]);
  return data({ grants, sessions });
}

export async function action({ request, context }: ActionFunctionArgs) {
  return answerAccountForm(request, context, await requireSignedIn(request, context));
}

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, "accounts:account.title");

export default function Account() {
  const { grants, sessions } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const locale = useLocale();
  const t = useT("accounts");
  return (
    <SidePage title={t("account.title")}>
      <div className="max-w-read space-y-8">
        <Part name="roles" text={t("account.roles_text")}>
          <RoleSwitcher grants={grants} />
        </Part>
        <Part name="sessions" text={t("account.sessions_text")}>
          <SessionList sessions={sessions} />
        </Part>
        <Part name="password" text={t("account.password_text")}>
          <ChangePasswordForm answer={answer ?? null} />
        </Part>
        <Part name="language" text={t("account.language_text")}>
          <Form method="post" className="space-y-3">
            <ChoiceGroup
              name="locale"
              label={<span className="sr-only">{t("account.language")}</span>}
              defaultValue={locale}
              choices={languageNames.map(([value, label]) => ({ value, label }))}
            />
            <Button name="intent" value="locale">
              {t("account.language_button")}
            </Button>
          </Form>
        </Part>
        <Form method="post" action={paths.signOut()}>
          <Button wide>{t("sign_out")}</Button>
        </Form>
      </div>
    </SidePage>
  );
}

function Part(props: {
  name: "roles" | "sessions" | "password" | "language";
  text: string;
  children: ReactNode;
}) {
  const t = useT("accounts");
  return (
    <section aria-labelledby={`${props.name}-title`}>
      <h2 id={`${props.name}-title`} className="text-18 font-bold">
        {t(`account.${props.name}`)}
      </h2>
      <p className="mb-3 text-soft">{props.text}</p>
      {props.children}
    </section>
  );
}
