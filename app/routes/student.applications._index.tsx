import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { isEnd } from "~/app/features/applications/application-bridge";
import { ProgressTabs } from "~/app/features/applications/progress-tabs";
import { DraftCard } from "~/app/features/applications/draft-card";
import { MyApplicationCard } from "~/app/features/applications/my-application-card";
import {
  listMyApplications,
  type MyApplicationRow,
} from "~/app/features/applications/read-my-applications.server";
import { SidePage } from "~/app/features/navigation/side-page";
import { pageTitle } from "~/app/messages/page-title";
import { useT } from "~/app/messages/use-t";
import { paths } from "~/app/paths";
import { requireActor } from "~/app/platform/session.server";
import { ButtonLink } from "~/app/ui/button";
import { EmptyState } from "~/app/ui/empty-state";

export const handle = { messages: ["applications"] };

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = await requireActor(request, context, "student");
  const rows = await listMyApplications(context.services, actor);
  return { rows, now: context.services.clock.now() };
}

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, "applications:title");

export default function MyApplications() {
  const { rows } = useLoaderData<typeof loader>();
  const t = useT("applications");
  return (
    <SidePage title={t("title")}>
      <ProgressTabs current="applications" />
      {rows.length === 0 ? (
        <EmptyState
          title={t("mine.empty")}
          text={t("mine.empty_text")}
          actions={
            <ButtonLink to={paths.listings.search()} look="primary">
              {t("mine.find")}
            </ButtonLink>
          }
        />
      ) : (
        <Rows />
      )}
    </SidePage>
  );
}

/** What is under way, the student's own turn first; what has ended below. */
function Rows() {
  const { rows } = useLoaderData<typeof loader>();
  const t = useT("applications");
  const underway = rows.filter(({ status }) => !isEnd(status) && status !== "placed");
  const waiting = underway.filter(({ turn }) => turn === "student").length;
  const ended = rows.filter(({ status }) => isEnd(status));
  const figures = [
    t("mine.underway", { count: underway.length }),
    ...(waiting > 0 ? [t("mine.waiting", { count: waiting })] : []),
  ];
  return (
    <>
      <p className="num pb-3 text-soft">{figures.join(" · ")}</p>
      <Cards rows={rows.filter(({ status }) => !isEnd(status))} />
      {ended.length > 0 && (
        <>
          <h2 className="pb-2 pt-6 text-18 font-bold">{t("mine.over")}</h2>
          <Cards rows={ended} />
        </>
      )}
    </>
  );
}

function Cards({ rows }: { rows: readonly MyApplicationRow[] }) {
  const { now } = useLoaderData<typeof loader>();
  return (
    <div className="space-y-3">
      {rows.map((row) => {
        const One = row.status === "draft" ? DraftCard : MyApplicationCard;
        return <One key={row.id} application={row} now={now} />;
      })}
    </div>
  );
}
