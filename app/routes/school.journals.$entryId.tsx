import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useActionData, useLoaderData } from "@remix-run/react";
import { Id } from "~/app/domain/values";
import { answerDeeds, deed } from "~/app/platform/deeds.server";
import { WeekTag } from "~/app/features/journal/journal-parts";
import { listTemplates } from "~/app/features/journal/keep-template.server";
import {
  MarkEntry,
  markEntry,
  ReturnEntry,
  returnEntry,
} from "~/app/features/journal/mark-entries.server";
import { EntryText, MarkForm } from "~/app/features/journal/mark-form";
import { findEntry, nextUnread } from "~/app/features/journal/read-queue.server";
import { SidePage } from "~/app/features/navigation/side-page";
import { fromToday, isFromToday, todaysList } from "~/app/features/today/from-today";
import { pageTitle } from "~/app/messages/page-title";
import { useT } from "~/app/messages/use-t";
import { paths } from "~/app/paths";
import type { FormAnswer } from "~/app/platform/form.server";
import { orNotFound } from "~/app/platform/http.server";
import { requireActor } from "~/app/platform/session.server";

export const handle = { messages: ["journal", "files"] };

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const actor = await requireActor(request, context, "school");
  const entryId = orNotFound(Id.safeParse(params.entryId).data);
  const [entry, templates] = await Promise.all([
    findEntry(context.services, actor, entryId),
    listTemplates(context.services, actor),
  ]);
  return { entry: orNotFound(entry), templates };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const actor = await requireActor(request, context, "school");
  const { services } = context;
  const entryId = orNotFound(Id.safeParse(params.entryId).data);
  const cameFromToday = isFromToday(new URL(request.url).search);
  /** After one the next that waits, until the queue is empty. */
  const lead = (key: "marked" | "returned") => async () => {
    const next = await nextUnread(services, actor, entryId);
    const plain = next ? paths.school.journalEntry(next) : paths.school.journals();
    const ofToday = () => (next ? fromToday(plain) : todaysList());
    return { to: cameFromToday ? ofToday() : plain, key: `journal:done.${key}` as const };
  };
  return answerDeeds(
    request,
    {
      mark: deed(MarkEntry, (input) => markEntry(services, actor, input), lead("marked")),
      return: deed(
        ReturnEntry.extend({ mark: MarkEntry.shape.mark.optional() }),
        ({ mark: _, ...input }) => returnEntry(services, actor, input),
        lead("returned"),
      ),
    },
    { entryId },
  );
}

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, "journal:queue.title");

export default function SchoolJournalEntryPage() {
  const { entry, templates } = useLoaderData<typeof loader>();
  const answer = useActionData<FormAnswer>();
  const t = useT("journal");
  const crumb = (
    <Link to={paths.school.journals()} className="link">
      {t("queue.title")}
    </Link>
  );
  return (
    <SidePage
      title={entry.student}
      crumb={crumb}
      actions={<WeekTag standing={entry.state} mark={entry.mark} />}
    >
      <div className="space-y-6">
        <EntryText entry={entry} />
        <MarkForm entry={entry} templates={templates} answer={answer} />
      </div>
    </SidePage>
  );
}
