import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";
import { SidePage } from "~/app/features/navigation/side-page";
import { InboxNotice } from "~/app/features/notices/inbox-notice";
import { MarkRead, markRead } from "~/app/features/notices/mark-read.server";
import { listInbox } from "~/app/features/notices/read-inbox.server";
import { pageTitle } from "~/app/messages/page-title";
import { useT } from "~/app/messages/use-t";
import { paths } from "~/app/paths";
import { flash } from "~/app/platform/flash.server";
import { parseForm } from "~/app/platform/form.server";
import { orThrow } from "~/app/platform/http.server";
import { requireSignedIn } from "~/app/platform/session.server";
import { Button } from "~/app/ui/button";
import { DayText } from "~/app/ui/date-text";
import { EmptyState } from "~/app/ui/empty-state";
import { Pagination } from "~/app/ui/pagination";

export const handle = { messages: ["notices"] };

export async function loader({ request, context }: LoaderFunctionArgs) {
  const person = await requireSignedIn(request, context);
  const page = Math.trunc(Number(new URL(request.url).searchParams.get("page"))) || 1;
  return listInbox(context.services, person, page);
}

export async function action({ request, context }: ActionFunctionArgs) {
  const person = await requireSignedIn(request, context);
  const form = await parseForm(request, MarkRead);
  if (!form.ok) return form.answer();
  const { path } = orThrow(await markRead(context.services, person, form.value));
  if (path) return redirect(path);
  return redirect(paths.inbox(), { headers: flash({ key: "notices:all_read" }) });
}

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, "notices:title");

export default function Inbox() {
  const { days, unread, asOf, page, pages } = useLoaderData<typeof loader>();
  const t = useT("notices");
  return (
    <SidePage title={t("title")}>
      {days.length === 0 ? (
        <EmptyState title={t("empty.title")} text={t("empty.text")} />
      ) : (
        <div className="max-w-read">
          <div className="mb-3 flex flex-wrap items-center">
            <p className="num mr-auto pr-3 text-soft">
              {unread > 0 ? t("unread_count", { count: unread }) : t("all_read_already")}
            </p>
            {unread > 0 && (
              <Form method="post">
                <input type="hidden" name="until" value={asOf} />
                <Button name="intent" value="all">
                  {t("mark_all")}
                </Button>
              </Form>
            )}
          </div>
          {days.map(({ day, notices }) => (
            <section key={day} className="mb-6" aria-labelledby={`day-${day}`}>
              <h2 id={`day-${day}`} className="mb-2 text-14 font-medium text-soft">
                <DayText day={day} />
              </h2>
              <ul className="divide-y divide-line rounded-8 border border-line bg-card">
                {notices.map((notice) => (
                  <li key={notice.id}>
                    <InboxNotice notice={notice} />
                  </li>
                ))}
              </ul>
            </section>
          ))}
          <Pagination page={page} pages={pages} toPage={paths.inbox} />
        </div>
      )}
    </SidePage>
  );
}
