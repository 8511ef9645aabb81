import { Form } from "@remix-run/react";
import { addDays, type Day } from "~/app/domain/values";
import { useT } from "~/app/messages/use-t";
import { Button } from "~/app/ui/button";
import { ErrorSummary } from "~/app/ui/error-summary";
import { SlotFields } from "./slot-fields";
import { type TriedSlot, useSlotForm } from "./use-slot-form";

type Props = { tried: TriedSlot; today: Day };

/** Lays out times one after the other on a day; tomorrow afternoon stands in it as an example. */
export function OpenSlotsForm({ tried, today }: Props) {
  const t = useT("interviews");
  const standing = { day: addDays(today, 1), from: "14:00", minutes: "30", count: "4" };
  const { id, field, faults } = useSlotForm(null, tried, standing);
  return (
    <section aria-labelledby="open-slots" className="no-print pt-8">
      <h2 id="open-slots" className="pb-2 text-18 font-bold">
        {t("add.title")}
      </h2>
      <Form
        method="post"
        id={id}
        noValidate
        className="max-w-read space-y-4 rounded-8 border border-edge bg-card px-4 py-4"
      >
        <ErrorSummary faults={faults} />
        <SlotFields field={field} today={today} withCount />
        <Button name="intent" value="open" look="primary">
          {t("add.send")}
        </Button>
      </Form>
    </section>
  );
}
