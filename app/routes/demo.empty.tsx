import type { ActionFunctionArgs } from "@remix-run/node";

/** An action that does nothing: what `npm run bench -- apply` measures the server's own cost by. Only in a demo. */
export function action({ context }: ActionFunctionArgs) {
  const { DEMO_LOGINS, MODE } = context.services.env;
  if (DEMO_LOGINS !== "on" || MODE === "production") throw new Response(null, { status: 404 });
  return new Response(null, { status: 204 });
}
