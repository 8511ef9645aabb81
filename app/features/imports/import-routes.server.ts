// Owns what the routes of imports load and do on either side of the bridge: the actor of that side, then the same work.
import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import type { Importer } from "~/app/domain/import-run";
import { Id } from "~/app/domain/values";
import { orNotFound } from "~/app/platform/http.server";
import { requireActor } from "~/app/platform/session.server";
import { answerUpload } from "./imports-action.server";
import { readImportsPage, readRunLinks, readRunPage } from "./read-import-pages.server";
import { answerRunForm } from "./run-action.server";
import { sendMarkedSheet, sendTemplate } from "./send-workbook.server";

type Asked = LoaderFunctionArgs | ActionFunctionArgs;

/** A loader or an action for who brings files on a side; 403 for anybody else. */
function of<T>(side: Importer["side"], work: (asked: Asked, actor: Importer) => Promise<T>) {
  return async (asked: Asked): Promise<T> =>
    work(asked, await requireActor(asked.request, asked.context, side));
}

/** The list of imports with the form of the kind that was asked for. */
export const importsLoader = (side: Importer["side"]) =>
  of(side, ({ request, context }, actor) => readImportsPage(context.services, actor, request));

/** Takes a file that was brought. */
export const importsAction = (side: Importer["side"]) =>
  of(side, ({ request, context }, actor) => answerUpload(request, context, actor));

/** One file at the step where it stands; 404 outside one's reach. */
export const runLoader = (side: Importer["side"]) =>
  of(side, ({ request, params, context }, actor) =>
    readRunPage(context.services, actor, request, params.runId),
  );

/** Does the next step of a file; 404 where the address holds no id. */
export const runAction = (side: Importer["side"]) =>
  of(side, ({ request, params, context }, actor) =>
    answerRunForm(request, context, actor, orNotFound(Id.safeParse(params.runId).data)),
  );

/** The unused links that a committed list has made. */
export const linksLoader = (side: Importer["side"]) =>
  of(side, ({ request, params, context }, actor) =>
    readRunLinks(context, actor, request, params.runId),
  );

/** The rows of a checked file as a workbook with their faults marked. */
export const markedLoader = (side: Importer["side"]) =>
  of(side, ({ request, params, context }, actor) =>
    sendMarkedSheet(context.services, actor, request, params.runId),
  );

/** The template of a kind as a workbook. */
export const templateLoader = (side: Importer["side"]) =>
  of(side, ({ request, params, context }, actor) =>
    sendTemplate(context.services, actor, request, params.kind),
  );
