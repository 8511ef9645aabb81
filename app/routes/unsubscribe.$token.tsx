import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { SidePage } from "~/app/features/navigation/side-page";
import { type AlertState, endAlert, findAlert } from "~/app/features/searches/unsubscribe.server";
import { Unsubscribe } from "~/app/features/searches/unsubscribe-page";
import { pageTitle } from "~/app/messages/page-title";
import { useT } from "~/app/messages/use-t";

export const handle = { messages: ["searches"] };

const answer = (alert: AlertState) =>
  data(alert, { status: alert.state === "unknown" ? 404 : 200 });

export async function loader({ params, context }: LoaderFunctionArgs) {
  return answer(await findAlert(context.services, params.token ?? ""));
}

/** What is sent along does not matter, nor who sends it: a mail program presses this for its reader. */
export async function action({ params, context }: ActionFunctionArgs) {
  return answer(await endAlert(context.services, params.token ?? ""));
}

export const meta: MetaFunction = ({ matches }) => [
  ...pageTitle(matches, "searches:unsubscribe.title"),
  { name: "robots", content: "noindex" },
];

export default function UnsubscribePage() {
  const found = useLoaderData<typeof loader>();
  const pressed = useActionData<typeof action>();
  return (
    <SidePage title={useT("searches")("unsubscribe.title")}>
      <Unsubscribe alert={pressed ?? found} />
    </SidePage>
  );
}
