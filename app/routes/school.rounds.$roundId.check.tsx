import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { Id } from "~/app/domain/values";
import { SidePage } from "~/app/features/navigation/side-page";
import { CheckRound } from "~/app/features/rounds/check-page";
import { readCheckPage } from "~/app/features/rounds/read-check-page.server";
import { pageTitle } from "~/app/messages/page-title";
import { useT } from "~/app/messages/use-t";
import { paths } from "~/app/paths";
import { orNotFound } from "~/app/platform/http.server";
import { requireActor } from "~/app/platform/session.server";

export const handle = { messages: ["rounds"] };

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const actor = await requireActor(request, context, "school");
  const roundId = orNotFound(Id.safeParse(params.roundId).data);
  const page = Number(new URL(request.url).searchParams.get("page"));
  return {
    roundId,
    check: orNotFound(await readCheckPage(context.services, actor, roundId, page)),
  };
}

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, "rounds:check.title");

export default function SchoolRoundCheck() {
  const { roundId, check } = useLoaderData<typeof loader>();
  const t = useT("rounds");
  const crumb = (
    <Link to={paths.school.round(roundId)} className="link">
      {check.name}
    </Link>
  );
  return (
    <SidePage title={t("check.title")} crumb={crumb}>
      <CheckRound
        check={check}
        paper={paths.school.roundPaper(roundId)}
        toPage={(page) => paths.school.roundCheck(roundId, { page: String(page) })}
      />
    </SidePage>
  );
}
