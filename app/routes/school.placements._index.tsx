import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { kindsOf } from "~/app/domain/import-run";
import { useAccountForm } from "~/app/features/accounts/use-account-form";
import { SidePage } from "~/app/features/navigation/side-page";
import { listPlacements } from "~/app/features/placements/list-placements.server";
import { MoveStart, moveStart } from "~/app/features/placements/move-start.server";
import { PlacementsConditions } from "~/app/features/placements/placements-conditions";
import { readPlacementsQuery } from "~/app/features/placements/placements-query";
import { PlacementsTable } from "~/app/features/placements/placements-table";
import { changedQuery } from "~/app/features/views/view-pages";
import { listViews } from "~/app/features/views/list-views.server";
import { pageTitle } from "~/app/messages/page-title";
import { useT } from "~/app/messages/use-t";
import { paths } from "~/app/paths";
import { flash } from "~/app/platform/flash.server";
import { parseFields, readForm } from "~/app/platform/form.server";
import { requireActor } from "~/app/platform/session.server";
import { BatchBar, BatchButton, BatchDetails, NoEnter } from "~/app/ui/batch-bar";
import { Button, ButtonLink } from "~/app/ui/button";
import { EmptyState } from "~/app/ui/empty-state";
import { ErrorSummary } from "~/app/ui/error-summary";
import { DateField, TextField } from "~/app/ui/field";
import { Pagination } from "~/app/ui/pagination";

export const handle = { messages: ["internships", "law", "today", "views"] };
/** After a no the page shows what stands now. */
export const shouldRevalidate = () => true;

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = await requireActor(request, context, "school");
  const { services } = context;
  const { search, searchParams } = new URL(request.url);
  const query = readPlacementsQuery(searchParams);
  const [page, views] = await Promise.all([
    listPlacements(services, actor, query),
    listViews(services, actor, "placements"),
  ]);
  return { page, views, query, search, mayImport: kindsOf(actor.role).includes("roster") };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const actor = await requireActor(request, context, "school");
  const form = await readForm(request);
  const ticked = form.getAll("tick");
  form.delete("tick");
  for (const id of ticked) form.append("placementIds", id);
  const parsed = parseFields(form, MoveStart);
  if (!parsed.ok) return parsed.answer();
  const outcome = await moveStart(context.services, actor, parsed.value);
  if (!outcome.ok) return parsed.refused(outcome.refusal);
  const { pathname, search } = new URL(request.url);
  const { moved, left, anew } = outcome.value;
  const key = `internships:batch.moved${left > 0 ? "_left" : ""}` as const;
  return redirect(pathname + search, { headers: flash({ key, values: { moved, left, anew } }) });
}

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, "internships:title");

export default function SchoolPlacements() {
  const { page, views, query, search, mayImport } = useLoaderData<typeof loader>();
  const t = useT("internships");
  const isEmpty = page.counts.all + page.counts.over === 0;
  const isNarrowed = query.q !== "" || query.classId || query.within || query.only;
  return (
    <SidePage
      title={t("title")}
      crumb={t("intro")}
      actions={
        <>
          <ButtonLink to={paths.school.newPlacement()} look="primary">
            {t("add")}
          </ButtonLink>
          {mayImport && <ButtonLink to={paths.school.imports()}>{t("import")}</ButtonLink>}
          <ButtonLink to={paths.school.internship()}>{t("records")}</ButtonLink>
        </>
      }
    >
      {isEmpty && !isNarrowed ? (
        <EmptyState title={t("none")} text={t("none_text")} />
      ) : (
        <>
          <PlacementsConditions {...{ page, views, query, search }} />
          <p className="num pb-2 text-soft">{t("found", { count: page.found })}</p>
          {page.rows.length === 0 ? (
            <EmptyState title={t("none_found")} text={t("none_found_text")} />
          ) : (
            <Form method="post" action={`${paths.school.placements()}${search}`} noValidate>
              <NoEnter />
              <PlacementsTable rows={page.rows} />
              <Batch />
            </Form>
          )}
          <Pagination
            page={query.page}
            pages={page.pages}
            toPage={(to) => changedQuery(search, { page: String(to) })}
          />
        </>
      )}
    </SidePage>
  );
}

function Batch() {
  const t = useT("internships");
  const answer = useActionData<typeof action>();
  const { faults, field } = useAccountForm(
    "move",
    answer,
    { startsOn: t("field.startsOn"), reason: t("field.reason") },
    { "placement.start_past": "startsOn", "placement.reason_needed": "reason" },
  );
  return (
    <BatchBar name="tick" open={answer !== undefined}>
      <BatchDetails title={t("batch.move")} open={answer !== undefined}>
        <div>
          <ErrorSummary faults={faults} />
          <DateField {...field("startsOn")} hint={t("batch.move_hint")} />
        </div>
        <TextField {...field("reason")} maxLength={500} />
        <Button look="primary">{t("batch.send_move")}</Button>
      </BatchDetails>
      <BatchButton formMethod="get" formAction={paths.school.fillPlacements()}>
        {t("batch.fill")}
      </BatchButton>
    </BatchBar>
  );
}
