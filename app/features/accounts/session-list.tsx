import { Form } from "@remix-run/react";
import { useT } from "~/app/messages/use-t";
import { Button } from "~/app/ui/button";
import { InstantText } from "~/app/ui/date-text";
import { Tag } from "~/app/ui/tag";
import { browserOf } from "./browser-of";
import type { SessionRow } from "./read-account.server";

/** Everywhere somebody is signed in, each with the press that ends it. */
export function SessionList({ sessions }: { sessions: readonly SessionRow[] }) {
  const t = useT("accounts");
  return (
    <>
      <ul className="divide-y divide-line rounded-8 border border-line bg-card">
        {sessions.map(({ sessionId, userAgent, createdAt, lastSeenAt, isThis }) => (
          <li key={sessionId} className="flex flex-wrap items-center px-4 py-3">
            <p className="mr-auto min-w-0 py-1 pr-4">
              <span className="block font-bold">
                {browserOf(userAgent) ?? t("account.unknown_browser")}
              </span>
              <span className="block text-14 text-soft">
                {t("account.since")} <InstantText at={createdAt} /> · {t("account.last_seen")}{" "}
                <InstantText at={lastSeenAt} />
              </span>
            </p>
            {isThis ? (
              <Tag tone="info">{t("account.this_one")}</Tag>
            ) : (
              <Form method="post">
                <input type="hidden" name="sessionId" value={sessionId} />
                <Button name="intent" value="revoke" size="small">
                  {t("account.revoke")}
                </Button>
              </Form>
            )}
          </li>
        ))}
      </ul>
      {sessions.length > 1 && (
        <Form method="post" className="pt-3">
          <Button name="intent" value="revoke" size="small">
            {t("account.revoke_others")}
          </Button>
        </Form>
      )}
    </>
  );
}
