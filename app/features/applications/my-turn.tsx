// Owns how the applications that wait for a student stand on the home page: what to do, by when, and the press that does it.
import { useT } from "~/app/messages/use-t";
import { Card } from "~/app/ui/card";
import { ApplicationTurn } from "./application-turn";
import { DraftCard } from "./draft-card";
import { NextStep } from "./my-application-card";
import type { MyApplicationRow } from "./read-my-applications.server";

type Props = { rows: readonly MyApplicationRow[]; now: Date };

/** The most urgent first; nothing where nothing waits. */
export function MyTurn({ rows, now }: Props) {
  const t = useT("applications");
  if (rows.length === 0) return null;
  return (
    <section aria-labelledby="my-turn" className="pb-5">
      <h2 id="my-turn" className="num pb-2 text-18 font-bold">
        {t("mine.turn", { count: rows.length })}
      </h2>
      <div className="space-y-3">
        {[...rows].sort(byDue).map((row) =>
          row.status === "draft" ? (
            <DraftCard key={row.id} application={row} now={now} />
          ) : (
            <Card key={row.id} title={row.listing.title} sub={row.listing.enterprise.shortName}>
              <div className="text-14">
                <ApplicationTurn application={row} reader="student" now={now} />
              </div>
              <NextStep application={row} now={now} />
            </Card>
          ),
        )}
      </div>
    </section>
  );
}

function byDue({ due: one }: MyApplicationRow, { due: other }: MyApplicationRow): number {
  return (one?.getTime() ?? Infinity) - (other?.getTime() ?? Infinity);
}
