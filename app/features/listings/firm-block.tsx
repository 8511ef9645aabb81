import { Link } from "@remix-run/react";
import type { ReactNode } from "react";
import { useT } from "~/app/messages/use-t";
import { paths } from "~/app/paths";
import { DefinitionList } from "~/app/ui/definition-list";
import type { FirmView } from "./listing-view";

/** Who offers this: what the firm says about itself and whether its papers were seen. */
export function FirmBlock({ firm }: { firm: FirmView }) {
  const t = useT("listings");
  const rows: [string, ReactNode][] = [
    [
      t("firm.name"),
      <Link key={firm.id} to={paths.firm(firm.id)} className="link">
        {firm.name}
      </Link>,
    ],
    [t("firm.place"), firm.place],
    [t("firm.industry"), firm.industry],
    [
      t("firm.staff"),
      firm.staffCount === null ? null : t("firm.people", { count: firm.staffCount }),
    ],
    [t("firm.papers"), t(firm.isVerified ? "firm.seen" : "firm.not_seen")],
  ];
  const items = rows.flatMap(([term, detail]) => (detail ? [{ term, detail }] : []));
  return (
    <>
      <DefinitionList items={items} />
      {firm.about && <p className="whitespace-pre-line pt-2 leading-read">{firm.about}</p>}
    </>
  );
}
