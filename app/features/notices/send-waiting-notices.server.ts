// Owns handing out what waits to leave by mail or SMS: claimed by one guarded update before it is sent, so that two
// workers never send the same, and tried again when a claim went stale.
import type { GuestLetter } from "~/app/domain/guest-link";
import type { Id } from "~/app/domain/values";
import type { Letter } from "~/app/platform/mailer/mailer";
import type { Services } from "~/app/platform/services.server";
import { guestLetter } from "./guest-letter.server";

/** A claim older than this belongs to a worker that died, or to a provider that said no: it is tried again. */
export const staleAfterMinutes = 2;
/** After this nobody wants to hear it by mail any more; the inbox keeps it. */
export const givenUpAfterHours = 24;
const batch = 50;
const minute = 60_000;

type Claimed = Omit<Letter, "key" | "headers"> & {
  id: Id;
  unsubscribeUrl: string | null;
  guestLinkId: Id | null;
};
type Parts = Pick<Services, "pool" | "db" | "clock" | "mailer" | "log" | "env">;

const claim = `
  update "NoticeDelivery" set "claimedAt" = $1
  where id in (
    select id from "NoticeDelivery"
    where "sentAt" is null and "createdAt" > $2 and ("claimedAt" is null or "claimedAt" <= $3)
    order by id limit ${batch} for update skip locked)
  returning id, channel, address, subject, body, "unsubscribeUrl",
    "guestLinkId"`;

/** Sends all that waits and returns how many went out. A failure is recorded on its row and tried again after
 * `staleAfterMinutes`, until `givenUpAfterHours`; it never stops the others. */
export async function sendWaitingNotices(services: Parts): Promise<number> {
  let sent = 0;
  for (;;) {
    const claimed = await claimSome(services);
    for (const delivery of claimed) if (await sendOne(services, delivery)) sent += 1;
    if (claimed.length < batch) return sent;
  }
}

async function claimSome({ pool, clock }: Parts): Promise<Claimed[]> {
  const now = clock.now();
  const oldest = new Date(now.getTime() - givenUpAfterHours * 60 * minute);
  const stale = new Date(now.getTime() - staleAfterMinutes * minute);
  const { rows } = await pool.query<Claimed>(claim, [now, oldest, stale]);
  return rows;
}

async function sendOne(parts: Parts, delivery: Claimed): Promise<boolean> {
  const { db, clock, mailer, log } = parts;
  const { id, unsubscribeUrl, guestLinkId, ...stored } = delivery;
  const words = guestLinkId
    ? await guestLetter(parts, guestLinkId, stored.subject as GuestLetter)
    : null;
  const letter = { ...stored, ...words };
  const headers = headersOf(unsubscribeUrl);
  const data = await mailer.send({ ...letter, headers, key: id }).then(
    () => ({ sentAt: clock.now(), failure: null }),
    (error: unknown) => ({ failure: reasonOf(error, letter.address) }),
  );
  await db.noticeDelivery.updateMany({ where: { id, sentAt: null }, data });
  if (data.failure === null) return true;
  log.warn({ deliveryId: id, channel: letter.channel }, "a notice was not sent");
  return false;
}

/** One press in the reader's mail program ends the series, without opening a page (RFC 8058). */
function headersOf(unsubscribeUrl: string | null): Record<string, string> {
  if (unsubscribeUrl === null) return {};
  return {
    "List-Unsubscribe": `<${unsubscribeUrl}>`,
    "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
  };
}

/** Providers like to repeat the address in their errors; it stands in its own column and nowhere else. */
function reasonOf(error: unknown, address: string): string {
  const message = error instanceof Error ? error.message : String(error);
  return message.replaceAll(address, "…").slice(0, 200);
}
