// Owns what became of the listings that were held up to a class, in numbers.
import { Link } from "@remix-run/react";
import { dayOf } from "~/app/domain/values";
import { useT } from "~/app/messages/use-t";
import { paths } from "~/app/paths";
import { DataTable } from "~/app/ui/data-table";
import { DayText } from "~/app/ui/date-text";
import type { ClassTip } from "./list-class-tips.server";

const counts = ["told", "seen", "applied", "declined"] as const;

/** Nothing at all before the first one. */
export function ClassTips({ tips }: { tips: readonly ClassTip[] }) {
  const t = useT("guidance");
  if (tips.length === 0) return null;
  return (
    <section id="tips" className="pb-6">
      <h2 className="text-18 font-bold">{t("tips.title")}</h2>
      <p className="pb-2 text-14 text-soft">{t("tips.text")}</p>
      <DataTable
        caption={t("tips.title")}
        rows={tips}
        rowKey={({ tipId }) => tipId}
        empty={null}
        columns={[
          {
            key: "listing",
            header: t("tips.listing"),
            cell: ({ listing: { id, title, firm } }) => (
              <>
                <Link to={paths.listings.show(id)} className="link">
                  {title}
                </Link>
                <span className="block font-normal text-soft">{firm}</span>
              </>
            ),
          },
          {
            key: "at",
            header: t("tips.at"),
            cell: ({ createdAt }) => <DayText day={dayOf(createdAt)} />,
          },
          ...counts.map((key) => ({
            ...{ key, header: t(`tips.${key}`), numeric: true },
            cell: (tip: ClassTip) => tip[key] ?? t("tips.untold"),
          })),
        ]}
      />
    </section>
  );
}
