// Owns what the two pages of imports load: the list with its form, and one run with the rows that were asked for.
import type { LoaderFunctionArgs } from "@remix-run/node";
import { type Importer, kindsOf } from "~/app/domain/import-run";
import { Id } from "~/app/domain/values";
import { orNotFound } from "~/app/platform/http.server";
import { localeOf } from "~/app/platform/locale.server";
import { largestUpload } from "~/app/platform/upload.server";
import type { ImportsView } from "./imports-page";
import { findRun, listRuns } from "./read-imports.server";
import { listRunLinks, listRunRows } from "./read-run-rows.server";
import { listRunClasses } from "./read-run-classes.server";
import {
  type RowFilter,
  rowFilters,
  type RunClasses,
  type RunLink,
  type RunRows,
  type RunView,
} from "./run-view";

type On = LoaderFunctionArgs["context"]["services"];

/** 403 for who may bring no kind of file. */
export function refuseOthers(actor: Importer): void {
  if (kindsOf(actor.role).length === 0) throw new Response(null, { status: 403 });
}

/** The list of imports with the form of the kind that was asked for; 403 for who may bring none. */
export async function readImportsPage(
  services: On,
  actor: Importer,
  request: Request,
): Promise<ImportsView> {
  const asked = new URL(request.url).searchParams;
  refuseOthers(actor);
  const kinds = kindsOf(actor.role);
  const [lines, schools] = await Promise.all([
    listRuns(services, actor, pageOf(asked)),
    actor.side === "operator" ? listMemberSchools(services) : null,
  ]);
  const kind = kinds.find((one) => one === asked.get("kind")) ?? kinds[0]!;
  return { kinds, kind, schools, largest: largestUpload, lines };
}

async function listMemberSchools({ db }: Pick<On, "db">): Promise<string[]> {
  const found = await db.school.findMany({
    where: { isMember: true },
    select: { name: true },
    orderBy: { name: "asc" },
    take: 1_000,
  });
  return found.map(({ name }) => name);
}

/** One run within reach with a page of the rows that were asked for: by default those that need a hand first. */
export async function readRunPage(
  services: On,
  actor: Importer,
  request: Request,
  runId: string | undefined,
): Promise<{ run: RunView; only: RowFilter; page: RunRows; classes: RunClasses }> {
  refuseOthers(actor);
  const asked = new URL(request.url).searchParams;
  const id = Id.safeParse(runId);
  const run = orNotFound(id.success ? await findRun(services, actor, id.data) : null);
  const only = rowFilters.find((one) => one === asked.get("only")) ?? usualFilter(run);
  const page =
    run.state === "checked"
      ? await listRunRows(services, actor, run.id, {
          only,
          page: pageOf(asked),
          after: afterOf(asked),
        })
      : { rows: [], page: 1, pages: 1, total: 0 };
  const locale = localeOf(request, actor.locale);
  return { run, only, page, classes: await listRunClasses(services, actor, run.id, locale) };
}

function usualFilter({ counts }: RunView): RowFilter {
  const usual = ["faulty", "changed", "new", "gone", "same"] as const;
  const filled = usual.find((one) => counts[one] > 0);
  return filled ?? "faulty";
}

function pageOf(asked: URLSearchParams): number {
  return Math.min(5000, Math.max(1, Math.floor(Number(asked.get("page"))) || 1));
}

function afterOf(asked: URLSearchParams): number | undefined {
  const after = Number(asked.get("after"));
  return Number.isInteger(after) && after > 0 ? Math.min(after, 10_000_000) : undefined;
}

/** The unused links of a committed list within reach, whole, as they are handed out. */
export async function readRunLinks(
  context: LoaderFunctionArgs["context"],
  actor: Importer,
  request: Request,
  runId: string | undefined,
): Promise<{ run: RunView; links: RunLink[] }> {
  const { services } = context;
  const { run } = await readRunPage(services, actor, request, runId);
  const base = services.env.PUBLIC_URL ?? new URL(request.url).origin;
  const links = await listRunLinks(services, actor, run.id);
  return { run, links: links.map((link) => ({ ...link, path: new URL(link.path, base).href })) };
}
