// Owns the line above a student's results: that only what is open now is listed, how many more there are, and the one
// press that shows them. State stands in the address.
import { Link } from "@remix-run/react";
import { useT } from "~/app/messages/use-t";
import { paths } from "~/app/paths";
import { type ListingSearch, toParams } from "./listing-search";

type Props = { search: ListingSearch; total: number; hidden: number | null };

/** For signed-in students; `hidden` null: everything is shown. */
export function OpenToMe({ search, total, hidden }: Props) {
  const t = useT("search");
  const show = hidden === null ? "mine" : "all";
  const to = paths.listings.search(toParams({ ...search, show, page: 1 }));
  const link = (
    <Link to={to} className="link inline-block py-1">
      {t(hidden === null ? "mine.only" : "mine.all")}
    </Link>
  );
  return (
    <div className="py-3 text-14">
      <p role="status">
        {t(hidden === null ? "mine.showing_all" : "mine.showing", { count: total })}
      </p>
      <p className="text-soft">
        {hidden !== null && hidden > 0 && `${t("mine.hidden", { count: hidden })} `}
        {hidden === 0 ? t("mine.none_hidden") : link}
      </p>
    </div>
  );
}
