// Owns the offers of a settled round as the school reads them.
import { useRefusalText } from "~/app/messages/refusal-text";
import { useT } from "~/app/messages/use-t";
import { type Column, DataTable } from "~/app/ui/data-table";
import { Notice } from "~/app/ui/notice";
import type { OfferLine, RoundOffers } from "./read-round-offers.server";

type Props = { offers: RoundOffers; nameOf: (programmeId: string) => string };

/** A row per seat that was offered, and what waits. */
export function OffersTable({ offers: { lines, waiting }, nameOf }: Props) {
  const t = useT("rounds");
  const words = useT("applications");
  const say = useRefusalText();
  const columns: Column<OfferLine>[] = [
    { key: "who", header: t("who"), cell: ({ name }) => name },
    { key: "class", header: t("class"), cell: ({ className }) => className },
    { key: "seat", header: t("programme"), wrap: true, cell: (line) => nameOf(line.programmeId) },
    {
      key: "from",
      header: t("offers.from"),
      cell: ({ isNext }) => t(isNext ? "offers.next" : "offers.result"),
    },
    {
      key: "status",
      header: t("offers.status"),
      wrap: true,
      cell: ({ status, fault }) =>
        status ? words(`status.${status}`) : say(fault && { code: fault, detail: {} }),
    },
  ];
  return (
    <section className="space-y-3">
      <h2 className="text-18 font-bold">{t("offers.title")}</h2>
      <p className="max-w-read text-soft">{t("offers.hint")}</p>
      {waiting.map(({ programmeId, seats }) => (
        <Notice
          key={programmeId}
          tone="act"
          title={t("offers.waiting", { name: nameOf(programmeId), n: seats })}
        />
      ))}
      <DataTable
        caption={t("offers.title")}
        columns={columns}
        rows={lines}
        rowKey={({ programmeId, entryId }) => programmeId + entryId}
        empty={<p className="text-soft">{t("offers.none")}</p>}
      />
    </section>
  );
}
