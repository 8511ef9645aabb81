// Owns taking a firm's applicants out as a table of texts: what the page shows and no more, and every time is written
// down. How a file is made of it: write-table-file in imports.
import { z } from "zod";
import { serverTranslators } from "~/app/messages/server-translators";
import type { EnterpriseActor } from "~/app/domain/permission";
import { accept, type Outcome, refuse } from "~/app/domain/refusal";
import { dayOf, isId, type Locale } from "~/app/domain/values";
import { audit } from "~/app/platform/db.server";
import type { Services } from "~/app/platform/services.server";
import { readApplicantQuery } from "./applicants-query";
import { type Colleague, listColleagues } from "./list-colleagues.server";
import { type ApplicantRow, listApplicants } from "./read-applicants.server";

export const ExportApplicants = z.strictObject({
  /** Empty: of all listings. */
  listingId: z.string().default(""),
  /** The query of the page's address. */
  query: z.string().max(2000).default(""),
  format: z.enum(["csv", "xlsx"]),
});
export type ExportApplicants = z.infer<typeof ExportApplicants>;

export type TextTable = { name: string; headings: string[]; rows: string[][] };

/** Everybody whom the page's conditions leave, on all pages, in the page's order. Never a telephone number, birth date
 * or guardian: none of them is read. Refusals: `listing.not_found`. */
export async function exportApplicants(
  services: Pick<Services, "db" | "pool" | "reference" | "clock">,
  actor: EnterpriseActor,
  input: ExportApplicants,
  locale: Locale,
): Promise<Outcome<TextTable>> {
  const { query, listingId } = input;
  if (listingId && !isId(listingId)) return refuse("listing.not_found");
  const asked = readApplicantQuery(new URLSearchParams(query), listingId !== "");
  const { page: _, shape: __, ...conditions } = asked;
  const [found, colleagues] = await Promise.all([
    listApplicants(services, actor, listingId || null, { ...conditions, locale }),
    listColleagues(services, actor),
  ]);
  if (!found) return refuse("listing.not_found");
  const subject: [string, string] = listingId
    ? ["listing", listingId]
    : ["enterprise", actor.enterpriseId];
  await audit(services.db, services.clock.now(), { actor, action: "applicants.export", subject });
  return accept(toTable(found.rows, colleagues, locale));
}

function toTable(
  rows: readonly ApplicantRow[],
  colleagues: readonly Colleague[],
  locale: Locale,
): TextTable {
  const t = serverTranslators[locale].textsOf("applicants");
  const words = serverTranslators[locale].textsOf("applications");
  const nameOf = new Map(colleagues.map(({ id, name }) => [id, name]));
  const day = (at: Date | null) => (at ? dayOf(at) : "");
  const columns: [heading: string, text: (row: ApplicantRow) => string][] = [
    [words("applicants.name"), ({ profile }) => profile.name],
    [t("columns.listing"), ({ listing }) => listing.title],
    [t("columns.progress"), ({ status }) => words(`status.${status}`)],
    [t("columns.due"), ({ due }) => day(due && new Date(due.getTime() - 1))],
    [t("compare.skills"), ({ profile }) => profile.skills.join("、")],
    [t("columns.major"), ({ profile }) => profile.major],
    [t("columns.year"), ({ profile }) => String(profile.studyYear)],
    [words("profile.school"), ({ profile }) => profile.school],
    [t("columns.where"), ({ profile }) => profile.className],
    [words("profile.minor"), ({ profile }) => (profile.isMinor ? t("compare.is_minor") : "")],
    [t("columns.assignee"), ({ assigneeId }) => nameOf.get(assigneeId ?? "") ?? ""],
    [t("columns.applied"), ({ submittedAt }) => day(submittedAt)],
    [t("columns.moved"), ({ since }) => day(since)],
  ];
  return {
    name: t("export_file"),
    headings: columns.map(([heading]) => heading),
    rows: rows.map((row) => columns.map(([, text]) => text(row))),
  };
}
