// Owns a programme as a student reads it: what, where, how many seats, by what the firm ranks, and what keeps from it.
import { Link } from "@remix-run/react";
import type { Criterion } from "~/app/domain/round";
import { PayText } from "~/app/features/listings/pay-text";
import { useT } from "~/app/messages/use-t";
import { paths } from "~/app/paths";
import type { MyProgramme } from "./read-my-programmes.server";

/** The lines of one programme. */
export function ProgrammeFacts({ programme }: { programme: MyProgramme }) {
  const t = useT("rounds");
  const { number, listingId, title, firm, places, pay, seats, mySeats, minimum } = programme;
  const facts = [
    t("seats_n", { n: seats }),
    ...(mySeats === null ? [] : [t("my_seats", { n: mySeats })]),
    ...(minimum > 0 ? [t("minimum_n", { n: minimum })] : []),
  ];
  const stated = (programme.criteria as Criterion[]).map((one) => t(`criterion.${one}`));
  const list = stated.join(" → ");
  return (
    <>
      <p className="break-words">
        <span className="num text-soft">{number} · </span>
        <Link to={paths.listings.show(listingId)} className="link inline-block py-1 font-bold">
          {title}
        </Link>{" "}
        <span className="text-soft">{firm}</span>
      </p>
      <p className="text-14">
        <PayText pay={pay} />
        {places.length > 0 && ` · ${places.join(" · ")}`}
      </p>
      <p className="text-14">{facts.join(" · ")}</p>
      <p className="text-14 text-soft">
        {stated.length > 0 ? t("by_criteria", { list }) : t("by_lottery")}
      </p>
    </>
  );
}
