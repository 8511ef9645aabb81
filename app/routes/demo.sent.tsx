import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Id } from "~/app/domain/values";
import { SidePage } from "~/app/features/navigation/side-page";
import { listSent } from "~/app/features/notices/read-sent.server";
import { SentMessage } from "~/app/features/notices/sent-message";
import { pageTitle } from "~/app/messages/page-title";
import { useT } from "~/app/messages/use-t";
import { paths } from "~/app/paths";
import { orNotFound } from "~/app/platform/http.server";
import { EmptyState } from "~/app/ui/empty-state";
import { FilterBar, FilterSelect } from "~/app/ui/filter-bar";
import { Notice } from "~/app/ui/notice";
import { Pagination } from "~/app/ui/pagination";

export const handle = { messages: ["notices"] };

/** A page of the demo alone, open without signing in: it holds fictional people. Elsewhere it does not exist. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const { searchParams } = new URL(request.url);
  const asked = searchParams.get("person");
  const person = asked === "guests" ? asked : (Id.safeParse(asked).data ?? null);
  const page = Math.trunc(Number(searchParams.get("page"))) || 1;
  return { ...orNotFound(await listSent(context.services, person, page)), person };
}

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, "notices:sent.title");

export default function Sent() {
  const { rows, people, person, page, pages } = useLoaderData<typeof loader>();
  const t = useT("notices");
  const choices = [
    { value: "", label: t("sent.everybody") },
    { value: "guests", label: t("sent.guests") },
    ...people.map(({ id, name }) => ({ value: id, label: name })),
  ];
  return (
    <SidePage title={t("sent.title")}>
      <div className="max-w-read">
        <div className="mb-4">
          <Notice tone="info" title={t("sent.local_title")}>
            {t("sent.local")}
          </Notice>
        </div>
        {people.length > 0 && (
          <FilterBar clearTo={paths.demo.sent()}>
            <FilterSelect
              name="person"
              label={t("sent.person")}
              choices={choices}
              defaultValue={person ?? ""}
            />
          </FilterBar>
        )}
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
          toPage={(to) => paths.demo.sent(to, person ?? undefined)}
        />
      </div>
    </SidePage>
  );
}
