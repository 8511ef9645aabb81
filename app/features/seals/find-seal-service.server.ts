// Owns which outside service a school has, and whether this house may call its address: none of our own machines, whatever a
// school types.
import { lookup } from "node:dns/promises";
import { BlockList, isIPv6 } from "node:net";
import type { Id } from "~/app/domain/values";
import type { Services } from "~/app/platform/services.server";
import { decrypted } from "./seal-secret.server";
import type { SealService } from "./seal-service";
import { webhookSealService } from "./webhook-seal-service.server";

type On = Pick<Services, "db" | "env" | "clock">;

/** The service of a school, with its name and address; null where there is none, it is off, or its secret is lost. */
export async function findSealService(
  { db, env, clock }: On,
  schoolId: Id,
): Promise<{ service: SealService; url: string } | null> {
  const row = await db.sealService.findUnique({ where: { schoolId } });
  if (!row?.isOn) return null;
  const secret = decrypted(env, row.secret);
  if (secret === null) return null;
  const { url } = row;
  return { service: webhookSealService({ url, secret }, () => clock.now()), url };
}

const inside = new BlockList();
for (const [net, bits] of [
  ...([
    ["0.0.0.0", 8],
    ["10.0.0.0", 8],
    ["100.64.0.0", 10],
    ["127.0.0.0", 8],
  ] as const),
  ...([
    ["169.254.0.0", 16],
    ["172.16.0.0", 12],
    ["192.0.0.0", 24],
    ["192.168.0.0", 16],
  ] as const),
  ...([
    ["198.18.0.0", 15],
    ["224.0.0.0", 4],
    ["240.0.0.0", 4],
  ] as const),
] as const)
  inside.addSubnet(net, bits, "ipv4");
for (const [net, bits] of [
  ...([
    ["::", 128],
    ["::1", 128],
    ["64:ff9b::", 96],
    ["fc00::", 7],
    ["fe80::", 10],
  ] as const),
  ...([["ff00::", 8]] as const),
] as const)
  inside.addSubnet(net, bits, "ipv6");

/** Whether an address lies within a house and not on the open net; also IPv4 within IPv6. */
export function isInside(address: string): boolean {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  const plain = mapped ?? address;
  return inside.check(plain, isIPv6(plain) ? "ipv6" : "ipv4");
}

/** Whether this house calls an address: in production over https, and none that leads inside; elsewhere also this machine. */
export async function mayCall(url: string, { MODE }: Pick<On["env"], "MODE">): Promise<boolean> {
  if (!URL.canParse(url)) return false;
  const { protocol, hostname, username } = new URL(url);
  if (username !== "" || !["https:", "http:"].includes(protocol)) return false;
  if (MODE !== "production") return true;
  if (protocol !== "https:") return false;
  const host = hostname.replace(/^\[|\]$/g, "");
  const found = await lookup(host, { all: true }).catch(() => []);
  return found.length > 0 && found.every(({ address }) => !isInside(address));
}
