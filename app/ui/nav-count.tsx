import { useT } from "~/app/messages/use-t";

/** How many things wait behind a link: a figure for the eye, a phrase for the ear. */
export function NavCount({ count = 0 }: { count?: number | undefined }) {
  const t = useT("ui");
  if (count === 0) return null;
  return (
    <>
      <span aria-hidden className="num font-bold text-act">
        {count > 99 ? "99+" : count}
      </span>
      <span className="sr-only">{t("waiting_items", { n: count })}</span>
    </>
  );
}
