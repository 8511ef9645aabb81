import { Form } from "@remix-run/react";
import { useT } from "~/app/messages/use-t";
import { Button } from "~/app/ui/button";
import { Card } from "~/app/ui/card";
import type { DemoLogin } from "./demo-logins.server";

/** One card per person of the demo market: who they are, what to try, and the press that enters. */
export function DemoCards({ logins }: { logins: readonly DemoLogin[] }) {
  const t = useT("accounts");
  const roles = useT("navigation");
  return (
    <ul className="grid gap-3 sm:grid-cols-2">
      {logins.map(({ key, name, role, organisation }) => (
        <li key={key}>
          <Card
            title={t(`demo.${key}.name`)}
            sub={[name, roles(`roles.${role}`), organisation].filter(Boolean).join(" · ")}
          >
            <p>{t(`demo.${key}.try`)}</p>
            <Form method="post" className="pt-3">
              <Button name="key" value={key}>
                {t("demo.enter")}
                <span className="sr-only">: {t(`demo.${key}.name`)}</span>
              </Button>
            </Form>
          </Card>
        </li>
      ))}
    </ul>
  );
}
