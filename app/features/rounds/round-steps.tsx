// Owns the buttons of a round's next steps.
import { Form } from "@remix-run/react";
import type { RoundMove } from "~/app/domain/round";
import { useT } from "~/app/messages/use-t";
import { Button, type ButtonLook } from "~/app/ui/button";
import { DateField } from "~/app/ui/field";

const looks: Partial<Record<RoundMove, ButtonLook>> = {
  open: "primary",
  close: "primary",
  publish: "primary",
  settle: "primary",
  cancel: "danger",
};

/** A form per step, because opening again asks for a day. */
export function RoundSteps({ moves }: { moves: readonly RoundMove[] }) {
  const t = useT("rounds");
  if (moves.length === 0) return null;
  return (
    <section className="space-y-3">
      <h2 className="text-18 font-bold">{t("steps")}</h2>
      {moves.map((move) => (
        <Form key={move} method="post" className="space-y-2">
          <input type="hidden" name="intent" value="move" />
          {move === "reopen" && (
            <DateField id="again" name="rankUntil" label={t("until")} hint={t("until_hint")} />
          )}
          <Button look={looks[move] ?? "quiet"} name="move" value={move}>
            {t(`move.${move}`)}
          </Button>
        </Form>
      ))}
    </section>
  );
}
