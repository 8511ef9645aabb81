import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { AllDeeds, TickedDeeds } from "~/app/features/listings/held-deeds";
import { HeldFilter } from "~/app/features/listings/held-filter";
import { HeldList } from "~/app/features/listings/held-list";
import { listHeldListings } from "~/app/features/listings/read-held.server";
import { ReviewTabs } from "~/app/features/listings/review-tabs";
import { SettleHeld, settleHeld } from "~/app/features/listings/settle-held.server";
import { SidePage } from "~/app/features/navigation/side-page";
import { pageTitle } from "~/app/messages/page-title";
import { useRefusalText } from "~/app/messages/refusal-text";
import { useT } from "~/app/messages/use-t";
import { paths } from "~/app/paths";
import { flash } from "~/app/platform/flash.server";
import { parseForm } from "~/app/platform/form.server";
import { pageOf } from "~/app/platform/http.server";
import { localeOf } from "~/app/platform/locale.server";
import { requireActor } from "~/app/platform/session.server";
import { revalidateAfterLoss } from "~/app/features/navigation/revalidate-after-loss";
import { FilterBar, FilterInput, FilterSelect } from "~/app/ui/filter-bar";
import { Notice } from "~/app/ui/notice";
import { Pagination } from "~/app/ui/pagination";

export const handle = { messages: ["listings", "imports", "refusals"] };

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = await requireActor(request, context, "operator");
  const filter = HeldFilter.parse(Object.fromEntries(new URL(request.url).searchParams));
  const page = pageOf(request);
  const held = await listHeldListings(
    context.services,
    actor,
    filter,
    page,
    localeOf(request, actor.locale),
  );
  return { filter, page, ...held, asOf: held.asOf.toISOString() };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const actor = await requireActor(request, context, "operator");
  const form = await parseForm(request, SettleHeld);
  if (!form.ok) return form.answer();
  const outcome = await settleHeld(context.services, actor, form.value);
  if (!outcome.ok) return form.refused(outcome.refusal);
  const [{ settled: count }, { verdict }] = [outcome.value, form.value];
  const headers = flash({ key: `listings:flash.held.${verdict}`, values: { count } });
  // What the filter meant is settled; a page of ticked ones goes on where it was.
  const { search } = new URL(request.url);
  return redirect(paths.operator.held() + (form.value.all ? "" : search), { headers });
}

export const shouldRevalidate = revalidateAfterLoss;

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, "listings:held.title");

export default function HeldPage() {
  const { rows, counts, sources, waiting, held, shown, page, pages, filter, asOf } =
    useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = useT("listings");
  const say = useRefusalText();
  const isFiltered = Object.values(filter).some((part) => part !== null);
  const set = Object.fromEntries(Object.entries(filter).filter(([, part]) => part !== null));
  return (
    <SidePage title={t("held.title")}>
      <ReviewTabs here="held" counts={{ queue: waiting, held }} />
      {answer?.refusal && (
        <div className="pb-4">
          <Notice tone="stop" title={say(answer.refusal)} />
        </div>
      )}
      <p className="max-w-read pb-3">{t("held.intro")}</p>
      <Filters filter={filter} counts={counts} sources={sources} />
      <p className="num pb-2 text-soft">{t("held.shown", { n: shown })}</p>
      <Form method="post">
        <HeldList rows={rows} isFiltered={isFiltered} />
        {rows.length > 0 && <TickedDeeds asOf={asOf} />}
      </Form>
      <Pagination
        page={page}
        pages={pages}
        toPage={(n) => paths.operator.held({ ...set, page: String(n) })}
      />
      {isFiltered && shown > 1 && (
        <div className="pt-6">
          <AllDeeds filter={filter} shown={shown} asOf={asOf} />
        </div>
      )}
    </SidePage>
  );
}

type Loaded = ReturnType<typeof useLoaderData<typeof loader>>;

function Filters({ filter, counts, sources }: Pick<Loaded, "filter" | "counts" | "sources">) {
  const t = useT("listings");
  const all = { value: "", label: t("held.all") };
  return (
    <FilterBar clearTo={paths.operator.held()}>
      <FilterSelect
        name="finding"
        label={t("held.filter")}
        defaultValue={filter.finding ?? ""}
        choices={[
          all,
          ...counts.map(({ code, n }) => ({
            value: code,
            label: `${t(`held.finding.${code}`)} ${n}`,
          })),
        ]}
      />
      <FilterSelect
        name="source"
        label={t("held.source_filter")}
        defaultValue={filter.source ?? ""}
        choices={[all, ...sources.map(({ name, n }) => ({ value: name, label: `${name} ${n}` }))]}
      />
      <FilterInput name="q" label={t("held.words")} defaultValue={filter.q ?? ""} />
    </FilterBar>
  );
}
