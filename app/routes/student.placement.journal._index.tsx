import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { ChevronRight } from "lucide-react";
import { choosePlacement } from "~/app/features/journal/choose-placement.server";
import { HelpBar, useHoursText, useWeekText, WeekTag } from "~/app/features/journal/journal-parts";
import { listMyWeeks } from "~/app/features/journal/read-my-journal.server";
import { SidePage } from "~/app/features/navigation/side-page";
import { pageTitle } from "~/app/messages/page-title";
import { useT } from "~/app/messages/use-t";
import { paths } from "~/app/paths";
import { orNotFound } from "~/app/platform/http.server";
import { requireActor } from "~/app/platform/session.server";
import { EmptyState } from "~/app/ui/empty-state";

export const handle = { messages: ["journal"] };

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = await requireActor(request, context, "student");
  const placement = orNotFound(await choosePlacement(context.services, actor, request));
  return { placement, weeks: await listMyWeeks(context.services, actor, placement) };
}

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, "journal:title");

export default function StudentJournalPage() {
  const { placement, weeks } = useLoaderData<typeof loader>();
  const t = useT("journal");
  const sayWeek = useWeekText();
  const sayHours = useHoursText();
  const { placementId } = placement;
  return (
    <SidePage title={t("title")} bar={<HelpBar placementId={placementId} />}>
      <div className="max-w-read space-y-4">
        <p>
          <Link
            to={paths.student.placement({ of: placementId })}
            className="link inline-block py-2"
          >
            {t("back_hub")}
          </Link>
        </p>
        <p>{t("intro")}</p>
        {weeks.length === 0 && <EmptyState title={t("no_weeks")} text={t("no_weeks_text")} />}
        <ul className="border-t border-line">
          {weeks.map(({ weekOf, standing, minutes, isConfirmed, mark }) => (
            <li key={weekOf} className="border-b border-line">
              <Link
                to={paths.student.journalWeek(weekOf, { of: placementId })}
                className="flex items-center py-3 hover:text-bridge"
              >
                <span className="mr-auto min-w-0 pr-3">
                  <span className="num block">{sayWeek(weekOf)}</span>
                  <span className="num block text-14 text-soft">
                    {[minutes === null ? "" : sayHours(minutes), isConfirmed ? t("confirmed") : ""]
                      .filter(Boolean)
                      .join(" · ")}
                  </span>
                </span>
                <WeekTag standing={standing} mark={mark} />
                <ChevronRight size={18} aria-hidden className="ml-1 shrink-0 text-soft" />
              </Link>
            </li>
          ))}
        </ul>
      </div>
    </SidePage>
  );
}
