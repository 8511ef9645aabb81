import { Link } from "@remix-run/react";
import { useT } from "~/app/messages/use-t";
import { paths } from "~/app/paths";
import { Card } from "~/app/ui/card";
import { DayText } from "~/app/ui/date-text";
import type { ClassVisit } from "./read-class-visits.server";

/** The visits that a student's class goes on; nothing where there are none. */
export function ClassVisits({ visits }: { visits: readonly ClassVisit[] }) {
  const t = useT("bookings");
  if (visits.length === 0) return null;
  return (
    <section className="pb-6">
      <h2 className="pb-2 text-18 font-bold">{t("home.title")}</h2>
      <ul className="space-y-3">
        {visits.map(({ id, listingId, title, firm, address, day, note }) => (
          <li key={id}>
            <Card
              title={
                <Link to={paths.listings.show(listingId)} className="link">
                  {title}
                </Link>
              }
              aside={<DayText day={day} />}
              sub={t("home.at", { firm, address })}
            >
              {note && <p>{note}</p>}
            </Card>
          </li>
        ))}
      </ul>
    </section>
  );
}
