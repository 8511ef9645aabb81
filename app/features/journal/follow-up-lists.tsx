// Owns leave to decide on and months to settle, each with its form beside it.
import { Form, Link } from "@remix-run/react";
import { useT } from "~/app/messages/use-t";
import { paths } from "~/app/paths";
import { Button } from "~/app/ui/button";
import { Card } from "~/app/ui/card";
import { DayText } from "~/app/ui/date-text";
import { EmptyState } from "~/app/ui/empty-state";
import { TextField } from "~/app/ui/field";
import { useHoursText } from "./journal-parts";
import { GapTags, monthOf, useSum } from "./pay-months";
import type { LeaveToDecide, PayToSettle } from "./read-follow-up.server";

/** Leave that waits; a word is welcome, the student reads it. */
export function LeaveToDecideList({ leave }: { leave: readonly LeaveToDecide[] }) {
  const t = useT("journal");
  if (leave.length === 0) return <EmptyState title={t("follow.no_leave")} />;
  return (
    <div className="max-w-read space-y-3">
      {leave.map((one) => (
        <Card
          key={one.absenceId}
          id={`leave-${one.absenceId}`}
          title={`${one.student} · ${one.firm}`}
          sub={
            <>
              <DayText day={one.fromDay} /> – <DayText day={one.untilDay} /> ·{" "}
              {t("leave.days_why", { n: one.days, why: t(`leave.why.${one.reason}`) })}
            </>
          }
        >
          {one.note && <p className="whitespace-pre-line break-words pb-2">{one.note}</p>}
          <Form method="post" className="space-y-3">
            <input type="hidden" name="absenceId" value={one.absenceId} />
            <input type="hidden" name="intent" value="leave" />
            <TextField
              id={`words-${one.absenceId}`}
              name="words"
              label={t("follow.words")}
              optional
            />
            <div className="cluster">
              <Button look="primary" name="is" value="granted" size="small">
                {t("follow.grant")}
              </Button>
              <Button name="is" value="refused" size="small">
                {t("follow.refuse")}
              </Button>
            </div>
          </Form>
        </Card>
      ))}
    </div>
  );
}

/** Months behind the agreement; settled with a word. */
export function PayToSettleList({ pay }: { pay: readonly PayToSettle[] }) {
  const t = useT("journal");
  const sayHours = useHoursText();
  const sum = useSum();
  if (pay.length === 0) return <EmptyState title={t("follow.no_pay")} />;
  return (
    <div className="max-w-read space-y-3">
      {pay.map((one) => (
        <Card
          key={one.placementId + one.month}
          title={
            <Link to={paths.school.placementJournal(one.placementId)} className="link">
              {`${one.student} · ${one.firm}`}
            </Link>
          }
          sub={[
            t("pay.month", monthOf(one.month)),
            one.minutes === null ? "" : sayHours(one.minutes),
            one.paid === null ? "" : t("pay.got", sum(one.paid, one.currency)),
          ]
            .filter(Boolean)
            .join(" · ")}
        >
          <p className="pb-2">
            <GapTags gaps={one.gaps} />
          </p>
          {one.note && <p className="whitespace-pre-line break-words pb-2">{one.note}</p>}
          <Form method="post" className="space-y-3">
            <input type="hidden" name="placementId" value={one.placementId} />
            <input type="hidden" name="month" value={one.month} />
            <input type="hidden" name="intent" value="settle" />
            <TextField
              id={`settle-${one.placementId}-${one.month}`}
              name="note"
              label={t("follow.came_of_it")}
            />
            <Button size="small">{t("follow.settle")}</Button>
          </Form>
        </Card>
      ))}
    </div>
  );
}
