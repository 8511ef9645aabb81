import { Form } from "@remix-run/react";
import { useT } from "~/app/messages/use-t";
import { paths } from "~/app/paths";
import { Button } from "~/app/ui/button";
import { EmptyState } from "~/app/ui/empty-state";
import { Tag } from "~/app/ui/tag";
import type { GrantRow } from "./read-account.server";

type Props = { grants: readonly GrantRow[] };

/** Every role of the person with its organisation; the one in use is marked, the others are one press away. */
export function RoleSwitcher({ grants }: Props) {
  const t = useT("accounts");
  const roles = useT("navigation");
  if (grants.length === 0) {
    return <EmptyState title={t("account.no_roles")} text={t("account.no_roles_text")} />;
  }
  return (
    <ul className="divide-y divide-line rounded-8 border border-line bg-card">
      {grants.map(({ grantId, role, organisation, part, isCurrent }) => (
        <li key={grantId} className="flex flex-wrap items-center px-4 py-3">
          <p className="mr-auto min-w-0 py-1 pr-4">
            <span className="block font-bold">{roles(`roles.${role}`)}</span>
            <span className="block text-14 text-soft">
              {[organisation, part].filter(Boolean).join(" · ")}
            </span>
          </p>
          {isCurrent ? (
            <Tag tone="info">{t("account.current")}</Tag>
          ) : (
            <Form method="post" action={paths.actAs()}>
              <Button name="grantId" value={grantId} size="small">
                {t("account.act_as")}
              </Button>
            </Form>
          )}
        </li>
      ))}
    </ul>
  );
}
