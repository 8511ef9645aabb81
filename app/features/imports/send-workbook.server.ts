// Owns sending the workbooks of imports: who may have them, and how a browser saves them.
import { type Importer, importKinds, kindsOf } from "~/app/domain/import-run";
import type { Locale } from "~/app/domain/values";
import { serverTranslators } from "~/app/messages/server-translators";
import { say } from "~/app/messages/translators";
import { orNotFound } from "~/app/platform/http.server";
import { localeOf } from "~/app/platform/locale.server";
import type { Services } from "~/app/platform/services.server";
import { buildMarkedSheet } from "./build-marked-sheet.server";
import { buildTemplate } from "./build-template.server";
import { readRunPage, refuseOthers } from "./read-import-pages.server";
import { writeMarkedSheet } from "./write-marked-sheet.server";
import { writeTemplate } from "./write-template.server";

/** The template of a kind that the actor may bring; 404 for any other. */
export async function sendTemplate(
  services: Services,
  actor: Importer,
  request: Request,
  kindAsked: string | undefined,
): Promise<Response> {
  refuseOthers(actor);
  const locale = localeOf(request, actor.locale);
  const wait = await waitOf(services, actor, locale);
  if (wait) return wait;
  const mine = kindsOf(actor.role);
  const kind = orNotFound(importKinds.find((one) => one === kindAsked && mine.includes(one)));
  const template = await buildTemplate(services, actor, kind, locale);
  const name = say(serverTranslators[locale], "imports:page.template.file", {
    kind: template.sheetName,
  });
  return asDownload(await writeTemplate(template), name);
}

/** The faulty rows of a checked run (with `rows=all` all of them), marked; 404 outside one's reach. */
export async function sendMarkedSheet(
  services: Services,
  actor: Importer,
  request: Request,
  runId: string | undefined,
): Promise<Response> {
  const locale = localeOf(request, actor.locale);
  const wait = await waitOf(services, actor, locale);
  if (wait) return wait;
  const { run } = await readRunPage(services, actor, request, runId);
  const rows = new URL(request.url).searchParams.get("rows") === "all" ? "all" : "faulty";
  const marked = await buildMarkedSheet(services, run, rows, locale);
  if (rows === "all" && marked.isCut) {
    // Brought back, half a file would make everybody in the other half look as if gone.
    return inWords(say(serverTranslators[locale], "imports:page.marked.too_many"), 422);
  }
  const name = say(serverTranslators[locale], "imports:page.marked.file", {
    name: run.fileName.replace(/\.[a-z]+$/i, ""),
  });
  return asDownload(await writeMarkedSheet(marked), name);
}

/** The answer to a person who has had more workbooks made than anybody needs: how long to wait, in words. */
async function waitOf(
  { limits }: Pick<Services, "limits">,
  actor: Importer,
  locale: Locale,
): Promise<Response | null> {
  const seconds = await limits.hit("download", actor.personId);
  if (seconds === null) return null;
  const minutes = Math.ceil(seconds / 60);
  return inWords(say(serverTranslators[locale], "refusals:import.too_often", { minutes }), 429);
}

function inWords(text: string, status: number): Response {
  return new Response(text, {
    status,
    headers: { "content-type": "text/plain; charset=utf-8", "cache-control": "no-store" },
  });
}

function asDownload(bytes: Buffer, name: string): Response {
  const fileName = encodeURIComponent(`${name}.xlsx`).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16)}`,
  );
  return new Response(new Uint8Array(bytes), {
    headers: {
      "content-type": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
      "content-disposition": `attachment; filename="import.xlsx"; filename*=UTF-8''${fileName}`,
      "cache-control": "no-store",
    },
  });
}
