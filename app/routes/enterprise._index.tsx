import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { FirmFigures } from "~/app/features/home/firm-figures";
import { FirmWork } from "~/app/features/home/firm-work";
import { readFirmPlacements } from "~/app/features/home/read-firm-placements.server";
import { readEnterpriseHome } from "~/app/features/home/read-home.server";
import { StandingOfFirm } from "~/app/features/home/standing-of-firm";
import { SidePage } from "~/app/features/navigation/side-page";
import { pageTitle } from "~/app/messages/page-title";
import { useT } from "~/app/messages/use-t";
import { paths } from "~/app/paths";
import { requireActor } from "~/app/platform/session.server";
import { ButtonLink } from "~/app/ui/button";

export const handle = { messages: ["home"] };

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = await requireActor(request, context, "enterprise");
  const [home, placed] = await Promise.all([
    readEnterpriseHome(context.services, actor),
    readFirmPlacements(context.services, actor),
  ]);
  return { home, placed };
}

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, "home:today");

export default function EnterpriseHomePage() {
  const { home, placed } = useLoaderData<typeof loader>();
  const t = useT("home");
  return (
    <SidePage
      title={t("today")}
      actions={
        <ButtonLink to={paths.enterprise.newListing()} look="primary">
          {t("firm.new")}
        </ButtonLink>
      }
    >
      <StandingOfFirm status={home.status} note={home.decisionNote} />
      <FirmWork home={home} placed={placed} />
      <FirmFigures home={home} />
    </SidePage>
  );
}
