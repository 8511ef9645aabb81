// Owns what robots are asked to leave alone: everything that is somebody's own.
import { paths } from "~/app/paths";
import type { Services } from "~/app/platform/services.server";
import { publicOrigin } from "./public-origin.server";

const own = [
  ...["/student", "/enterprise", "/school", "/operator", "/demo", "/dev", "/files", "/texts"],
  "/hooks",
  ...["/unsubscribe", "/join", "/views", paths.inbox(), paths.account(), paths.signOut()],
];

/** The text of robots.txt. */
export function robotsText({ env }: Pick<Services, "env">, request: Request): string {
  const map = publicOrigin(env, request) + paths.sitemap();
  const refused = own.map((path) => `Disallow: ${path}`);
  return ["User-agent: *", ...refused, "", `Sitemap: ${map}`, ""].join("\n");
}
