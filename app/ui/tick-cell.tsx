import { useT } from "~/app/messages/use-t";

/** The tick of a table's row: it stays in sight beside the row's name; on a phone it stands in the card's corner. */
export function TickCell({ name, value, label }: { name: string; value: string; label: string }) {
  const t = useT("ui");
  return (
    <td
      role="cell"
      className="tick-cell no-print sticky left-0 w-9 border-b border-line bg-card px-2 py-2 align-middle"
    >
      <input
        type="checkbox"
        name={name}
        value={value}
        aria-label={t("table.select_row", { name: label })}
        className="block h-5 w-5"
      />
    </td>
  );
}
