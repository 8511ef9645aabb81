import type { ActionFunctionArgs } from "@remix-run/node";
import { takeSealWord } from "~/app/features/seals/take-seal-word.server";
import { statusOf } from "~/app/platform/http.server";

/** Nobody reads here. */
export function loader() {
  return new Response(null, { status: 405, headers: { allow: "POST" } });
}

/** No session and no origin: the message is signed. Programs read codes, so codes are the answer. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const body = Buffer.from(await request.arrayBuffer());
  const { headers } = request;
  const { services, address } = context;
  const taken = await takeSealWord(services, params.schoolId ?? "", { headers, body }, address);
  if (taken.ok) return Response.json({ taken: true });
  const { refusal } = taken;
  return Response.json({ taken: false, why: refusal.code }, { status: statusOf(refusal) });
}
