import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { SidePage } from "~/app/features/navigation/side-page";
import { listSent, readSentQuery, sentKinds } from "~/app/features/notices/read-sent.server";
import { SentMessage } from "~/app/features/notices/sent-message";
import { pageTitle } from "~/app/messages/page-title";
import { useT } from "~/app/messages/use-t";
import { paths } from "~/app/paths";
import { orNotFound } from "~/app/platform/http.server";
import { EmptyState } from "~/app/ui/empty-state";
import { FilterBar, FilterInput, FilterSelect } from "~/app/ui/filter-bar";
import { Notice } from "~/app/ui/notice";
import { Pagination } from "~/app/ui/pagination";

export const handle = { messages: ["notices", "guests"] };

/** A page of the demo alone, open without signing in: it holds fictional people. Elsewhere it does not exist. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const query = readSentQuery(new URL(request.url).searchParams);
  const sent = orNotFound(await listSent(context.services, query));
  return { ...sent, query, kinds: [...sentKinds] };
}

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, "notices:sent.title");

export default function Sent() {
  const { rows, query, kinds, page, pages } = useLoaderData<typeof loader>();
  const t = useT("notices");
  const ofGuests = useT("guests");
  const { q, kind } = query;
  const nameOf = (one: (typeof kinds)[number]) =>
    one === "guests" || one === "accounts" ? t(`sent.${one}`) : ofGuests(`purpose.${one}`);
  const choices = [
    { value: "", label: t("sent.everybody") },
    ...kinds.map((one) => ({ value: one, label: nameOf(one) })),
  ];
  return (
    <SidePage title={t("sent.title")}>
      <div className="max-w-read">
        <div className="mb-4">
          <Notice tone="info" title={t("sent.local_title")}>
            {t("sent.local")}
          </Notice>
        </div>
        <FilterBar clearTo={paths.demo.sent()}>
          <FilterInput name="q" label={t("sent.name")} defaultValue={q} />
          <FilterSelect
            name="kind"
            label={t("sent.kind")}
            choices={choices}
            defaultValue={kind ?? ""}
          />
        </FilterBar>
        {rows.length === 0 ? (
          <EmptyState title={t("sent.empty.title")} text={t("sent.empty.text")} />
        ) : (
          <ul
            aria-label={t("sent.list")}
            className="divide-y divide-line rounded-8 border border-line bg-card"
          >
            {rows.map((message) => (
              <li key={message.id}>
                <SentMessage message={message} />
              </li>
            ))}
          </ul>
        )}
        <Pagination
          page={page}
          pages={pages}
          toPage={(to) => paths.demo.sent(to, { q: q || undefined, kind: kind ?? undefined })}
        />
      </div>
    </SidePage>
  );
}
