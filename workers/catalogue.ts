// Owns the list of jobs this process can run, and how often the clock's own jobs run.
import type { Job } from "./define-job";
import { alertKeptSearches } from "./jobs/alert-searches";
import { checkImport } from "./jobs/check-import";
import { commitImport } from "./jobs/commit-import";
import { findMatches } from "./jobs/find-matches";
import { finishMatching } from "./jobs/finish-matching";
import { indexImportedListings } from "./jobs/index-imported-listings";
import { judgePlacements } from "./jobs/judge-placements";
import { notifyParties } from "./jobs/notify-parties";
import { planMatching } from "./jobs/plan-matching";
import { offerRoundSeats } from "./jobs/offer-round-seats";
import { runPaperPress } from "./jobs/press-papers";
import { readScanPile } from "./jobs/read-pile";
import { reconcileSearch } from "./jobs/reconcile-search";
import { refreshEnterpriseListings } from "./jobs/refresh-enterprise-listings";
import { refreshMentioningListings } from "./jobs/refresh-mentioning-listings";
import { refreshMatches } from "./jobs/refresh-matches";
import { refreshNamingListings } from "./jobs/refresh-naming-listings";
import { refreshFoundStudents } from "./jobs/refresh-students";
import { refreshSearchDocuments } from "./jobs/refresh-search-documents";
import { remindOfInterviews } from "./jobs/remind-interviews";
import { remindSavedListings } from "./jobs/remind-saved";
import { sendSealRequest } from "./jobs/send-seal-request";
import { sendNotices } from "./jobs/send-notices";
import { sweepDrafts } from "./jobs/sweep-drafts";
import { sweepDue } from "./jobs/sweep-due";
import { sweepFiles } from "./jobs/sweep-files";
import { sweepImports } from "./jobs/sweep-imports";
import { sweepMatching } from "./jobs/sweep-matching";
import { sweepPlacements } from "./jobs/sweep-placements";
import { sweepRounds } from "./jobs/sweep-rounds";
import { sweepSessions } from "./jobs/sweep-sessions";
import { undoImport } from "./jobs/undo-import";

const jobs: readonly Job<never>[] = [
  alertKeptSearches,
  checkImport,
  commitImport,
  findMatches,
  finishMatching,
  indexImportedListings,
  judgePlacements,
  notifyParties,
  offerRoundSeats,
  planMatching,
  readScanPile,
  sendSealRequest,
  runPaperPress,
  reconcileSearch,
  refreshEnterpriseListings,
  refreshFoundStudents,
  refreshMatches,
  refreshMentioningListings,
  refreshNamingListings,
  refreshSearchDocuments,
  remindOfInterviews,
  remindSavedListings,
  sendNotices,
  sweepDrafts,
  sweepDue,
  sweepFiles,
  sweepImports,
  sweepMatching,
  sweepPlacements,
  sweepRounds,
  sweepSessions,
  undoImport,
];

/** The job of a name; throws for one that no code knows (a queue outlives versions). */
export function findJob(name: string): Job<never> {
  const job = jobs.find((one) => one.name === name);
  if (!job) throw new Error(`no job is called ${name}`);
  return job;
}

/** What the clock starts: due dates are columns, these jobs read them. Milliseconds between runs. */
export const schedule: readonly [job: Job<never>, everyMs: number][] = [
  [sweepDue, 30_000],
  [sweepRounds, 30_000],
  [sweepPlacements, 600_000],
  [sendNotices, 30_000],
  [reconcileSearch, 60_000],
  [sweepImports, 600_000],
  [sweepMatching, 600_000],
  [alertKeptSearches, 600_000],
  [remindOfInterviews, 600_000],
  // What waited for a listing to open again.
  [offerRoundSeats, 600_000],
  [sweepFiles, 3_600_000],
  [remindSavedListings, 3_600_000],
  [sweepDrafts, 3_600_000],
  [sweepSessions, 3_600_000],
];
