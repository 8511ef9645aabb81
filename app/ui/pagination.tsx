import { Link } from "@remix-run/react";
import { ChevronLeft, ChevronRight } from "lucide-react";
import { useT } from "~/app/messages/use-t";
import { buttonClass } from "./button";

type Props = { page: number; pages: number; toPage: (page: number) => string };

/** The page before, the page after, and where one stands. */
export function Pagination({ page, pages, toPage }: Props) {
  const t = useT("ui");
  if (pages <= 1) return null;
  return (
    <nav
      aria-label={t("pages.label")}
      className="no-print mt-4 flex flex-wrap items-center text-14"
    >
      <span>
        {page > 1 && (
          <Link
            to={toPage(page - 1)}
            rel="prev"
            className={buttonClass("quiet", { size: "small" })}
          >
            <ChevronLeft size={16} aria-hidden className="mr-1" />
            {t("pages.previous")}
          </Link>
        )}
      </span>
      <span className="num mx-auto px-2 text-soft">
        {t("pages.position", { n: page, total: pages })}
      </span>
      <span>
        {page < pages && (
          <Link
            to={toPage(page + 1)}
            rel="next"
            className={buttonClass("quiet", { size: "small" })}
          >
            {t("pages.next")}
            <ChevronRight size={16} aria-hidden className="ml-1" />
          </Link>
        )}
      </span>
    </nav>
  );
}
