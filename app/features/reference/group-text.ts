// Owns how a group of words is called: trades by the groups people look under, all others by the texts of this area.
import { type ReferenceTable, tradeGroups } from "~/app/domain/reference";
import { useT } from "~/app/messages/use-t";

/** The name of a group of a table. */
export function useGroupText(): (table: ReferenceTable, group: string) => string {
  const text = useT("reference") as unknown as (key: string) => string;
  const listings = useT("listings");
  return (table, group) => {
    const trade = tradeGroups.find((one) => one === group);
    return table === "occupation" && trade
      ? listings(`trade_group.${trade}`)
      : text(`groups.${table}.${group}`);
  };
}
