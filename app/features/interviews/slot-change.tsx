import { Form } from "@remix-run/react";
import type { Day } from "~/app/domain/values";
import { useT } from "~/app/messages/use-t";
import { Button, buttonClass } from "~/app/ui/button";
import { Confirm } from "~/app/ui/confirm";
import { ErrorSummary } from "~/app/ui/error-summary";
import type { SlotView } from "./read-slots.server";
import { SlotFields } from "./slot-fields";
import { type TriedSlot, useSlotForm } from "./use-slot-form";

type Props = { slot: SlotView; tried: TriedSlot; today: Day };

/** Another hour or place for a time, or none at all, with who will be told. */
export function SlotChange({ slot, tried, today }: Props) {
  const t = useT("interviews");
  const { id, sequence, applicant, minutes, day, from, place, link, note } = slot;
  const standing = { day, from, place, link, note, minutes: String(minutes) };
  const form = useSlotForm(id, tried, standing);
  const told = (of: "change" | "cancel") =>
    applicant ? t(`${of}.told`, { name: applicant.name }) : t(`${of}.told_nobody`);
  const hidden = (
    <>
      <input type="hidden" name="slotId" value={id} />
      <input type="hidden" name="sequence" value={sequence} />
    </>
  );
  return (
    <details className="no-print pt-2" open={form.isTried || undefined}>
      <summary className={buttonClass("quiet", { size: "small" })}>
        {t("change.open")}
        <span className="sr-only">{` ${from}`}</span>
      </summary>
      <Form method="post" id={form.id} noValidate className="space-y-4 py-3">
        <ErrorSummary faults={form.faults} />
        {hidden}
        <SlotFields field={form.field} today={today} />
        <p className="text-14 text-soft">{told("change")}</p>
        <Button name="intent" value="change" look="primary">
          {t("change.send")}
        </Button>
      </Form>
      <Confirm ask={t("cancel.open")} text={told("cancel")}>
        <Form method="post">
          {hidden}
          <Button name="intent" value="cancel" look="danger">
            {t("cancel.send")}
          </Button>
        </Form>
      </Confirm>
    </details>
  );
}
