import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { SidePage } from "~/app/features/navigation/side-page";
import { listFirmProgrammes } from "~/app/features/rounds/read-firm-rounds.server";
import { RoundStateTag } from "~/app/features/rounds/round-parts";
import { pageTitle } from "~/app/messages/page-title";
import { useT } from "~/app/messages/use-t";
import { paths } from "~/app/paths";
import { requireActor } from "~/app/platform/session.server";
import { Card } from "~/app/ui/card";
import { EmptyState } from "~/app/ui/empty-state";

export const handle = { messages: ["rounds"] };

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = await requireActor(request, context, "enterprise");
  return { programmes: await listFirmProgrammes(context.services, actor) };
}

export const shouldRevalidate = () => true;

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, "rounds:title");

export default function FirmRounds() {
  const { programmes } = useLoaderData<typeof loader>();
  const t = useT("rounds");
  return (
    <SidePage title={t("title")}>
      <p className="max-w-read pb-4 text-soft">{t("firm_intro")}</p>
      <div className="space-y-4">
        {programmes.length === 0 && <EmptyState title={t("none")} text={t("none_firm")} />}
        {programmes.map(({ programmeId, title, round, school, state, seats, wanted }) => (
          <Card
            key={programmeId}
            title={
              <Link to={paths.enterprise.programme(programmeId)} className="link">
                {title}
              </Link>
            }
            aside={<RoundStateTag state={state} />}
            sub={`${school} · ${round}`}
          >
            {t("seats_n", { n: seats })} · {t("wanted")} {wanted}
          </Card>
        ))}
      </div>
    </SidePage>
  );
}
