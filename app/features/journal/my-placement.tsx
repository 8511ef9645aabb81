// Owns the student's page of the own placement: where and until when, whom to call, what waits.
import { Phone } from "lucide-react";
import { phoneMeant } from "~/app/domain/guest-link";
import type { Day } from "~/app/domain/values";
import { useT } from "~/app/messages/use-t";
import { paths } from "~/app/paths";
import { Card } from "~/app/ui/card";
import { DayText } from "~/app/ui/date-text";
import { type Task, TaskList } from "~/app/ui/task-list";
import { Tag } from "~/app/ui/tag";
import type { Contact, MyPlacement } from "./read-my-placement.server";
import { useWeekText } from "./journal-parts";
import { monthOf } from "./pay-months";
import { PlacementFacts } from "./placement-facts";

/** What waits first, then the place and the people. */
export function MyPlacementView({ placement }: { placement: MyPlacement }) {
  const t = useT("journal");
  const tasks = useTasks(placement);
  const { mentor, teacher } = placement;
  return (
    <div className="max-w-read space-y-6">
      <Head placement={placement} />
      <section className="space-y-2">
        <h2 className="text-18 font-bold">{t("hub.next")}</h2>
        {tasks.length > 0 ? <TaskList tasks={tasks} /> : <p>{t("hub.nothing")}</p>}
      </section>
      <section className="space-y-2">
        <h2 className="text-18 font-bold">{t("hub.call")}</h2>
        <ul className="space-y-2">
          {teacher && <Call who={t("hub.teacher")} contact={teacher} />}
          {mentor.name !== "" && <Call who={t("hub.mentor")} contact={mentor} />}
        </ul>
        {!teacher && mentor.name === "" && <p className="text-soft">{t("hub.nobody")}</p>}
      </section>
      <PlacementFacts placement={placement} />
    </div>
  );
}

function Head({ placement: { title, firm, state, startsOn, endsOn } }: { placement: MyPlacement }) {
  const t = useT("journal");
  return (
    <Card
      title={title || firm}
      sub={title ? firm : undefined}
      aside={<Tag tone={state === "running" ? "good" : "wait"}>{t(`state.${state}`)}</Tag>}
    >
      {startsOn && (
        <p className="num">
          <DayText day={startsOn} full /> {t("hub.until")}{" "}
          {endsOn ? <DayText day={endsOn} full /> : t("hub.open_end")}
        </p>
      )}
    </Card>
  );
}

function Call({ who, contact: { name, phone } }: { who: string; contact: Contact }) {
  const text = [who, name].filter(Boolean).join(" · ");
  return (
    <li>
      {phone === "" ? (
        text
      ) : (
        <a
          href={`tel:${phone.replace(/\s/g, "")}`}
          className="flex min-h-11 items-center rounded-8 border border-line bg-card px-4 py-2 hover:border-bridge"
        >
          <Phone size={18} aria-hidden className="mr-3 shrink-0 text-bridge" />
          <span className="mr-auto">{text}</span>
          <span className="num font-bold text-bridge">{phoneMeant(phone)}</span>
        </a>
      )}
    </li>
  );
}

function useTasks({ placementId, toDo }: MyPlacement): Task[] {
  const t = useT("journal");
  const sayWeek = useWeekText();
  const of = { of: placementId };
  const week = (weekOf: Day, status: Task["status"]): Task => ({
    ...{ label: t("hub.week"), hint: sayWeek(weekOf), status },
    to: paths.student.journalWeek(weekOf, of),
  });
  const act = (text: string): Task["status"] => ({ tone: "act", text });
  const late = { tone: "stop", text: t("standing.late") } as const;
  const { papers, returned, payMonth } = toDo;
  return [
    ...papers.map(({ paperId, number }) => ({
      ...{ label: t("hub.sign"), hint: number, status: act(t("hub.to_sign")) },
      to: paths.student.paper(paperId),
    })),
    ...returned.map((one) => week(one, act(t("standing.returned")))),
    ...toDo.late.map((one) => week(one, late)),
    ...(toDo.week
      ? [week(toDo.week.weekOf, act(t(toDo.week.isBegun ? "standing.draft" : "standing.open")))]
      : []),
    ...(payMonth
      ? [
          {
            ...{
              label: t("hub.pay"),
              hint: t("pay.month", monthOf(payMonth)),
              status: act(t("hub.to_fill")),
            },
            to: paths.student.placementPay(of),
          },
        ]
      : []),
    ...(toDo.isAssessed
      ? [
          {
            ...{ label: t("hub.assess"), status: act(t("hub.to_fill")) },
            to: paths.student.placementAssessment(of),
          },
        ]
      : []),
  ];
}
