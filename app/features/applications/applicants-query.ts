// Owns how a table of applicants is asked for: the conditions, order, columns and page that an address names. What is
// not known is no condition. The rows are read by read-applicants.
import { type ApplicationStatus, statuses } from "~/app/domain/application";
import { type Id, isId } from "~/app/domain/values";
import { type ApplicantGroup, groupNames } from "./applicant-groups";

export const applicantSorts = ["due", "fit", "applied", "moved", "school", "year"] as const;
export type ApplicantSort = (typeof applicantSorts)[number];
export const dueNames = ["late", "soon"] as const;
/** The columns that somebody may choose; the name always stands first. */
export const applicantColumns = [
  "progress",
  "due",
  "next",
  "fit",
  "skills",
  "listing",
  "assignee",
  "major",
  "year",
  "where",
  "applied",
  "moved",
] as const;
export type ApplicantColumn = (typeof applicantColumns)[number];

export type ApplicantConditions = {
  group?: ApplicantGroup | undefined;
  status?: ApplicationStatus | undefined;
  listing?: Id | undefined;
  /** A colleague's id; `me`: the reader's own; `none`: nobody's yet. */
  assignee?: Id | undefined;
  school?: string | undefined;
  major?: string | undefined;
  year?: number | undefined;
  /** late: the promised day has passed; soon: it comes within two days. */
  due?: (typeof dueNames)[number] | undefined;
  /** Words in the name, school, class, note or the listing's title. */
  q?: string | undefined;
};
export type ApplicantQuery = ApplicantConditions & {
  sort: ApplicantSort;
  /** Against the usual order of that sort. */
  isTurned: boolean;
  shape: "table" | "columns";
  columns: readonly ApplicantColumn[];
  page: number;
  /** The application that stands open beside the table. */
  open: Id | null;
};

export const conditionNames = [
  "group",
  "status",
  "listing",
  "assignee",
  "school",
  "major",
  "year",
  "due",
  "q",
] as const satisfies readonly (keyof ApplicantConditions)[];

/** What a desk of 1280 pixels shows whole; the rest is a choice away. Of one listing the fit tells the skills and more. */
const usual: readonly ApplicantColumn[] = ["progress", "due", "next", "skills", "major", "where"];
const usualOfOne: readonly ApplicantColumn[] = [
  ...(["progress", "due", "next", "fit", "major", "where", "assignee"] as const),
];

/** What an address asks for; the columns of one listing leave out the listing's title unless it is chosen. */
export function readApplicantQuery(params: URLSearchParams, ofOneListing: boolean): ApplicantQuery {
  const chosen = applicantColumns.filter((column) => params.getAll("col").includes(column));
  const open = params.get("open");
  return {
    ...readConditions(params),
    sort: oneOf(applicantSorts, params.get("sort")) ?? "due",
    isTurned: params.get("dir") === "turned",
    shape: params.get("shape") === "columns" ? "columns" : "table",
    columns: chosen.length > 0 ? chosen : usualColumns(ofOneListing),
    page: Math.min(5_000, Math.max(1, Math.floor(Number(params.get("page"))) || 1)),
    open: isId(open) ? open : null,
  };
}

function usualColumns(ofOneListing: boolean): readonly ApplicantColumn[] {
  return ofOneListing ? usualOfOne : ["progress", "listing", ...usual.slice(1)];
}

function readConditions(params: URLSearchParams): ApplicantConditions {
  const assignee = params.get("assignee");
  const listing = params.get("listing");
  const isSomebody = assignee === "me" || assignee === "none" || isId(assignee);
  return {
    group: oneOf(groupNames, params.get("group")),
    status: oneOf(statuses, params.get("status")),
    listing: isId(listing) ? listing : undefined,
    assignee: isSomebody && assignee ? assignee : undefined,
    school: wordsOf(params.get("school")),
    major: wordsOf(params.get("major")),
    year: yearOf(params.get("year")),
    due: oneOf(dueNames, params.get("due")),
    q: wordsOf(params.get("q")),
  };
}

/** What was typed, as far as a database can hold it; nothing when it is blank. */
function wordsOf(typed: string | null): string | undefined {
  const words = (typed ?? "").replaceAll("\u0000", "").toWellFormed().trim();
  return Array.from(words).slice(0, 80).join("") || undefined;
}

function yearOf(typed: string | null): number | undefined {
  return /^[1-9]$/.test(typed ?? "") ? Number(typed) : undefined;
}

function oneOf<T extends string>(names: readonly T[], word: string | null): T | undefined {
  return names.find((name) => name === word);
}

/** Whether a page shows how each fits, or asks for the best fitting first. */
export function asksForFit({ sort, columns }: Partial<ApplicantQuery>): boolean {
  return sort === "fit" || columns?.includes("fit") === true;
}

/** Whether any condition narrows the list. */
export function isNarrowed(query: ApplicantConditions): boolean {
  return conditionNames.some((name) => query[name] !== undefined);
}
