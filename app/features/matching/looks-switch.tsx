// Owns the switch by which a student lets what they open count for recommendations, and forgets it again.
import { Form } from "@remix-run/react";
import { useT } from "~/app/messages/use-t";
import { Button } from "~/app/ui/button";
import type { LooksConsent } from "./read-looks-consent.server";

/** Whether what the student opens counts; off until they say so. */
export function LooksSwitch({ looks }: { looks: LooksConsent }) {
  const t = useT("matching");
  const isOn = looks === "on";
  const isForGrownUps = looks === "adults_only" || looks === "forget_only";
  const canForget = isOn || looks === "forget_only";
  return (
    <section aria-labelledby="looks" className="border-t border-line pt-4 text-14">
      <h2 id="looks" className="font-bold">
        {t(isOn ? "looks.on" : "looks.off")}
      </h2>
      <p className="pb-2 text-soft">{t("looks.text")}</p>
      {isForGrownUps && <p className={canForget ? "pb-2" : ""}>{t("looks.adults_only")}</p>}
      {looks !== "adults_only" && (
        <Form method="post" preventScrollReset>
          <Button size="small" name="intent" value={canForget ? "forget_looks" : "keep_looks"}>
            {t(canForget ? "looks.forget" : "looks.keep")}
          </Button>
        </Form>
      )}
    </section>
  );
}
