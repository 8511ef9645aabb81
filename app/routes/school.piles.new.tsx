import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { Link, useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { Id } from "~/app/domain/values";
import { SidePage } from "~/app/features/navigation/side-page";
import { BringForm } from "~/app/features/piles/bring-form";
import { takePile } from "~/app/features/piles/take-pile.server";
import { largestPile } from "~/app/features/piles/bring-pile.server";
import { pageTitle } from "~/app/messages/page-title";
import { useT } from "~/app/messages/use-t";
import { paths } from "~/app/paths";
import { requireActor } from "~/app/platform/session.server";

export const handle = { messages: ["piles"] };

const Ask = z.object({ pile: z.nullable(Id).catch(null), print: z.nullable(Id).catch(null) });

export async function loader({ request, context }: LoaderFunctionArgs) {
  await requireActor(request, context, "school");
  const { searchParams } = new URL(request.url);
  const { pile: pileId, print: printId } = Ask.parse({
    pile: searchParams.get("pile"),
    print: searchParams.get("print"),
  });
  return { pileId, printId, largest: largestPile };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const actor = await requireActor(request, context, "school");
  const taken = await takePile(context.services, actor, request);
  if (!taken.ok) return taken.answer;
  return redirect(paths.school.pile(taken.pileId));
}

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, "piles:bring.title");

export default function NewPilePage() {
  const { pileId, printId, largest } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = useT("piles");
  const back = pileId ? paths.school.pile(pileId) : paths.school.piles();
  const crumb = (
    <Link to={back} className="link">
      {t("title")}
    </Link>
  );
  return (
    <SidePage title={pileId ? t("add_pages") : t("bring.title")} crumb={crumb}>
      <div className="space-y-6">
        <ul className="max-w-read list-disc space-y-1 pl-6">
          <li>{t("bring.tip_1")}</li>
          <li>{t("bring.tip_2")}</li>
          <li>{t("bring.tip_3")}</li>
        </ul>
        <BringForm {...{ answer, largest, pileId, printId }} />
      </div>
    </SidePage>
  );
}
