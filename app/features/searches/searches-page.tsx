// Owns the page of a student's kept searches: what each looks for, what is new, how often it tells; and the form again when
// one could not be kept.
import { Form } from "@remix-run/react";
import { useT } from "~/app/messages/use-t";
import { paths } from "~/app/paths";
import { Button, ButtonLink } from "~/app/ui/button";
import { EmptyState } from "~/app/ui/empty-state";
import { ErrorSummary } from "~/app/ui/error-summary";
import { TextField } from "~/app/ui/field";
import { KeptSearchCard } from "./kept-search-card";
import type { KeptSearches } from "./list-searches.server";
import { type Tried, useNameForm } from "./use-name-form";

/** One card per search, the latest first. */
export function SearchesPage({ searches, left, tried }: KeptSearches & { tried: Tried }) {
  const t = useT("searches");
  const search = useT("search");
  const isOfOne = typeof tried?.lastResult.initialValue?.searchId === "string";
  return (
    <div className="max-w-read space-y-3">
      {tried && !isOfOne && <KeepAgain tried={tried} />}
      {searches.length === 0 ? (
        <EmptyState
          title={t("empty.title")}
          text={t("empty.text")}
          actions={
            <ButtonLink to={paths.listings.search()} look="primary">
              {search("title")}
            </ButtonLink>
          }
        />
      ) : (
        <>
          <ul className="space-y-3">
            {searches.map((one) => (
              <li key={`${one.id}${one.name}${one.cadence}`}>
                <KeptSearchCard search={one} tried={tried} />
              </li>
            ))}
          </ul>
          <p className="text-14 text-soft">{t("left", { count: left })}</p>
        </>
      )}
    </div>
  );
}

/** What was typed is still here: the reason above it, and the same button. */
function KeepAgain({ tried }: { tried: Tried }) {
  const t = useT("searches");
  const { id, faults, field } = useNameForm("keep-search", tried);
  const typed = tried?.lastResult.initialValue ?? {};
  return (
    <Form method="post" id={id} noValidate className="space-y-3">
      <ErrorSummary faults={faults} />
      <h2 className="text-18 font-bold">{t("again")}</h2>
      {(["params", "cadence"] as const).map((name) => (
        <input key={name} type="hidden" name={name} value={textOf(typed[name])} />
      ))}
      <TextField {...field} />
      <Button name="intent" value="save">
        {t("keep_now")}
      </Button>
    </Form>
  );
}

const textOf = (typed: unknown) => (typeof typed === "string" ? typed : "");
