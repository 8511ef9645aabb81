import { useT } from "~/app/messages/use-t";
import type { NavItem } from "./nav-item";

type Props = { [K in "count" | "isInbox"]?: NavItem[K] | undefined };

/** How many things wait behind a link: a figure for the eye, a phrase for the ear. */
export function NavCount({ count = 0, isInbox }: Props) {
  if (count === 0) return null;
  return (
    <>
      <span aria-hidden className="num font-bold text-act">
        {count > 99 ? "99+" : count}
      </span>
      <CountWords count={count} isInbox={isInbox} />
    </>
  );
}

/** The phrase alone, where the figure stands elsewhere. */
export function CountWords({ count = 0, isInbox }: Props) {
  const t = useT("ui");
  if (count === 0) return null;
  return (
    <span className="sr-only">{t(isInbox ? "unread_items" : "waiting_items", { n: count })}</span>
  );
}
