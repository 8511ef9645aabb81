// Owns the row of saved views above a table, and the small form that keeps the present one.
import { Form, Link, useLocation } from "@remix-run/react";
import { useT } from "~/app/messages/use-t";
import { paths } from "~/app/paths";
import { Button } from "~/app/ui/button";
import { Chips } from "~/app/ui/chips";
import { TextField } from "~/app/ui/field";
import type { View } from "./list-views.server";
import { keptQuery, type ViewPage } from "./view-pages";

type Props = { page: ViewPage; views: readonly View[]; search: string };

/** The person's own views as addresses of this table; the form posts to the page of views and comes back. */
export function SavedViews({ page, views, search }: Props) {
  const t = useT("views");
  const { pathname } = useLocation();
  const query = keptQuery(search);
  return (
    <div className="no-print mb-2 flex flex-wrap items-center">
      {views.length > 0 && (
        <div className="mr-3 min-w-0">
          <Chips
            label={t("label")}
            chips={[
              { to: pathname, label: t("all"), on: query === "" },
              ...views.map((view) => ({
                to: `${pathname}?${view.query}`,
                label: view.name,
                on: view.query === query && query !== "",
              })),
            ]}
          />
        </div>
      )}
      <details>
        <summary className="link inline-flex min-h-11 items-center md:min-h-9">{t("save")}</summary>
        <Form
          key={search + String(views.length)}
          method="post"
          action={paths.views()}
          className="mb-3 mt-1 max-w-sm space-y-3 rounded-8 border border-edge bg-card px-4 py-3"
        >
          <p className="text-soft">{t("save_text")}</p>
          <input type="hidden" name="page" value={page} />
          <input type="hidden" name="query" value={query} />
          <input type="hidden" name="back" value={pathname + search} />
          <TextField name="name" label={t("name")} hint={t("name_hint")} maxLength={40} />
          <div className="cluster">
            <Button name="intent" value="save">
              {t("keep")}
            </Button>
            <Link to={paths.views({ back: pathname + search })} className="link px-2">
              {t("manage")}
            </Link>
          </div>
        </Form>
      </details>
    </div>
  );
}
