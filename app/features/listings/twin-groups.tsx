import { Form, Link } from "@remix-run/react";
import { useT } from "~/app/messages/use-t";
import { paths } from "~/app/paths";
import { Button } from "~/app/ui/button";
import { DayText } from "~/app/ui/date-text";
import { EmptyState } from "~/app/ui/empty-state";
import { Tag } from "~/app/ui/tag";
import { listingNumber } from "./listing-number";
import { PayText } from "./pay-text";
import type { TwinGroup, TwinRow } from "./read-twins.server";

/** Groups of listings that say the same; one of each is kept, the newest on the market unless another is chosen. */
export function TwinGroups({ groups }: { groups: readonly TwinGroup[] }) {
  const t = useT("listings");
  if (groups.length === 0)
    return <EmptyState title={t("twins.empty_title")} text={t("twins.empty_text")} />;
  return (
    <ul className="grid gap-4">
      {groups.map((group) => (
        <li key={group.key} className="rounded-8 border border-line bg-card px-4 py-3">
          <OneGroup group={group} />
        </li>
      ))}
    </ul>
  );
}

function OneGroup({ group: { firm, listings } }: { group: TwinGroup }) {
  const t = useT("listings");
  return (
    <Form method="post">
      <fieldset>
        <legend className="font-bold">
          <Link to={paths.firm(firm.id)} className="link">
            {t("twins.group", { firm: firm.name, n: listings.length })}
          </Link>
        </legend>
        <ul className="divide-y divide-line">
          {listings.map((row, index) => (
            <li key={row.id}>
              <label className="flex min-h-11 cursor-pointer items-start py-2">
                <input
                  type="radio"
                  name="keepId"
                  value={row.id}
                  defaultChecked={index === 0}
                  aria-label={`${t("twins.keep")}: ${row.title}`}
                  className="mr-3 mt-1 h-5 w-5 shrink-0"
                />
                <Twin row={row} />
              </label>
              <input type="hidden" name="closeId" value={row.id} />
            </li>
          ))}
        </ul>
      </fieldset>
      <div className="cluster pt-2">
        <Button look="quiet">{t("twins.fold", { n: listings.length - 1 })}</Button>
        <p className="text-14 text-soft">{t("twins.fold_text")}</p>
      </div>
    </Form>
  );
}

function Twin({ row }: { row: TwinRow }) {
  const t = useT("listings");
  const { number, title, status, pay, places, sourceName, sourcedOn } = row;
  return (
    <span className="min-w-0 flex-1 sm:flex sm:items-baseline">
      <span className="mr-auto block break-words pr-3">
        <strong>{title}</strong> {status === "held" && <Tag tone="wait">{t("twins.held")}</Tag>}
      </span>
      <span className="num block text-14 text-soft">
        <PayText pay={pay} /> · {places.join(" / ")} · {listingNumber(number)} · {sourceName}{" "}
        {sourcedOn && <DayText day={sourcedOn} full />}
      </span>
    </span>
  );
}
