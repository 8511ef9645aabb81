// Owns the form that keeps a search: behind one press, or one press alone where nothing was found. Comes back to where it
// was pressed.
import { Form, Link, useLocation } from "@remix-run/react";
import { BellPlus } from "lucide-react";
import type { ListingSearch } from "~/app/features/listings/listing-search";
import type { SearchChip } from "~/app/features/listings/search-chips.server";
import { useT } from "~/app/messages/use-t";
import { paths } from "~/app/paths";
import { Button, buttonClass } from "~/app/ui/button";
import { TextField } from "~/app/ui/field";
import { CadenceField } from "./cadence-field";
import { longestName, useSearchName } from "./search-words";

export type SearchToKeep = {
  search: ListingSearch;
  chips: readonly SearchChip[];
  /** Nothing was found: one press is enough. */
  isEmpty?: boolean;
};

/** A real form, for a student. */
export function KeepSearchForm({ search, chips, isEmpty = false }: SearchToKeep) {
  const t = useT("searches");
  const nameOf = useSearchName();
  const { key, pathname, search: query } = useLocation();
  // Words that are conditions stand in the typed text already.
  const added = chips.filter(({ typed }) => typed === null);
  const name = nameOf({ words: search.q, chips: added, km: search.km });
  const held = (
    <>
      <input type="hidden" name="params" value={query.slice(1)} />
      <input type="hidden" name="back" value={pathname + query} />
    </>
  );
  if (isEmpty) {
    return (
      <Form method="post" action={paths.student.searches()} className="no-print text-center">
        {held}
        <input type="hidden" name="name" value={name} />
        <input type="hidden" name="cadence" value="daily" />
        <Button look="primary" name="intent" value="save">
          <BellPlus size={18} aria-hidden className="mr-2" />
          {t("tell_me")}
        </Button>
        <p className="pt-1 text-14 text-soft">{t("tell_me_text")}</p>
      </Form>
    );
  }
  return (
    <details className="no-print" key={key}>
      <summary className={buttonClass("quiet", { size: "small" })}>
        <BellPlus size={16} aria-hidden className="mr-2" />
        {t("keep")}
      </summary>
      <Form
        method="post"
        action={paths.student.searches()}
        className="mt-2 max-w-sm space-y-3 rounded-8 border border-edge bg-card px-4 py-3"
      >
        {held}
        <p className="text-14 text-soft">{t("keep_text")}</p>
        <TextField name="name" label={t("name")} defaultValue={name} maxLength={longestName} />
        <CadenceField />
        <div className="cluster items-center">
          <Button look="primary" name="intent" value="save">
            {t("keep_now")}
          </Button>
          <Link to={paths.student.searches()} className="link inline-block py-2 text-14">
            {t("manage")}
          </Link>
        </div>
      </Form>
    </details>
  );
}
