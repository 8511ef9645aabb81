import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { HeatPage } from "~/app/features/demand/heat-page";
import { readHeatQuery } from "~/app/features/demand/heat-query";
import { readHeatPage } from "~/app/features/demand/read-heat-page.server";
import { SidePage } from "~/app/features/navigation/side-page";
import { pageTitle } from "~/app/messages/page-title";
import { useT } from "~/app/messages/use-t";
import { paths } from "~/app/paths";
import { localeOf } from "~/app/platform/locale.server";
import { requireActor } from "~/app/platform/session.server";

export const handle = { messages: ["demand", "listings"] };

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = await requireActor(request, context, "operator");
  const { services } = context;
  const locale = localeOf(request, actor.locale);
  const { search, searchParams } = new URL(request.url);
  const query = readHeatQuery(searchParams);
  return { ...(await readHeatPage(services, actor, query, locale)), search };
}

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, "demand:title");

export default function OperatorDemand() {
  const { heat, behind, search } = useLoaderData<typeof loader>();
  return (
    <SidePage title={useT("demand")("title")}>
      <HeatPage
        {...{ heat, behind, search }}
        isSchool={false}
        to={paths.operator.demand}
        exportTo={paths.operator.exportDemand()}
      />
    </SidePage>
  );
}
