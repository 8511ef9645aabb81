import { type ReactNode, useId } from "react";
import { useT } from "~/app/messages/use-t";

export type FilterRestProps = { isOpen: boolean; fields: readonly ReactNode[] };

/** Conditions that stand beside the others at a desk and are folded away on a phone; the box that unfolds them works without
 * script. */
export function FilterRest({ isOpen, fields }: FilterRestProps) {
  const t = useT("ui");
  const id = useId();
  return (
    <>
      <input type="checkbox" id={id} defaultChecked={isOpen} className="peer sr-only md:hidden" />
      <label htmlFor={id} className="drawer-label link inline-flex min-h-11 items-center md:hidden">
        {t("filters.more")}
      </label>
      {fields.map((field, at) => (
        <div key={at} className="hidden peer-checked:block md:block">
          {field}
        </div>
      ))}
    </>
  );
}
