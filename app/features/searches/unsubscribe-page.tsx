// Owns what stands behind the way out in a mail: the question with its one button, and what is so already.
import { Form } from "@remix-run/react";
import { useT } from "~/app/messages/use-t";
import { paths } from "~/app/paths";
import { Button, ButtonLink } from "~/app/ui/button";
import { Notice } from "~/app/ui/notice";
import type { AlertState } from "./unsubscribe.server";

/** Asks, or says calmly that there is nothing to do; only the button changes anything. */
export function Unsubscribe({ alert }: { alert: AlertState }) {
  const t = useT("searches");
  const { state } = alert;
  const name = alert.name ?? "";
  if (state === "on") {
    return (
      <Form method="post" className="max-w-read space-y-3">
        <p className="text-18 font-bold">{t("unsubscribe.ask", { name })}</p>
        <p className="text-soft">{t("unsubscribe.ask_text")}</p>
        <Button look="primary">{t("unsubscribe.press")}</Button>
      </Form>
    );
  }
  return (
    <div className="max-w-read">
      <Notice
        tone={state === "off" ? "good" : "info"}
        title={t(`unsubscribe.${state}`, { name })}
        actions={
          <ButtonLink to={paths.student.searches()}>{t("unsubscribe.to_searches")}</ButtonLink>
        }
      >
        {t(`unsubscribe.${state}_text`)}
      </Notice>
    </div>
  );
}
