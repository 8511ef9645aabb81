// Owns the page of those who applied, to one listing or to all: conditions, then the table or the columns in one form
// with what can be done to the ticked rows, and beside it the application that stands open.
import type { SubmissionResult } from "@conform-to/react";
import { Form, Link, useLocation } from "@remix-run/react";
import type { Refusal } from "~/app/domain/refusal";
import { useT } from "~/app/messages/use-t";
import { changedQuery } from "~/app/features/views/view-pages";
import { paths } from "~/app/paths";
import { NoEnter } from "~/app/ui/batch-bar";
import { EmptyState } from "~/app/ui/empty-state";
import { Pagination } from "~/app/ui/pagination";
import { ApplicantsBatch } from "./applicants-batch";
import { ApplicantsColumns } from "./applicants-columns";
import { ApplicantsConditions } from "./applicants-conditions";
import type { loadApplicants } from "./applicants-page.server";
import { ApplicantsPanel } from "./applicants-panel";
import { isNarrowed } from "./applicants-query";
import { ApplicantsTable } from "./applicants-table";
import { BatchReport } from "./batch-report";
import type { BatchReport as Report } from "./move-applicants.server";

export type ApplicantsData = Awaited<ReturnType<typeof loadApplicants>>;
/** What the page's action answered: a report, or what the press still needs. */
export type BatchTried =
  { lastResult: SubmissionResult | null; refusal: Refusal | null; report?: Report } | undefined;

type Props = { data: ApplicantsData; tried: BatchTried };

/** The same page for one listing and for all; where nobody has applied at all the route says so instead. */
export function ApplicantsPage({ data, tried }: Props) {
  const t = useT("applicants");
  const { pathname } = useLocation();
  const { rows, query, search, found, pages, open, isMentor } = data;
  return (
    <>
      <ApplicantsConditions data={data} />
      <BatchReport tried={tried} />
      <div className={open ? "with-panel" : ""}>
        {open && <ApplicantsPanel data={data} story={open} />}
        <Form
          // What was done takes its ticks away.
          key={JSON.stringify(tried?.report ?? null)}
          method="post"
          action={pathname + search}
          className="min-w-0"
          noValidate
        >
          <NoEnter />
          <p className="num pb-2 text-soft">{t("found", { count: found })}</p>
          {rows.length === 0 ? (
            <NobodyHere isSearch={isNarrowed({ ...query, group: undefined })} />
          ) : query.shape === "columns" ? (
            <ApplicantsColumns data={data} />
          ) : (
            <ApplicantsTable data={data} />
          )}
          {rows.length > 0 && !isMentor && <ApplicantsBatch data={data} tried={tried} />}
        </Form>
      </div>
      {query.shape === "table" && (
        <Pagination
          page={query.page}
          pages={pages}
          toPage={(page) => changedQuery(search, { page: String(page), open: null })}
        />
      )}
    </>
  );
}

/** Nobody in this stage, or nobody whom the conditions name: each says what to do next. */
function NobodyHere({ isSearch }: { isSearch: boolean }) {
  const t = useT("applications");
  const all = useT("applicants");
  const { pathname } = useLocation();
  return (
    <EmptyState
      title={isSearch ? all("nobody_found.title") : t("applicants.empty_group")}
      text={isSearch ? all("nobody_found.text") : t("applicants.empty_group_text")}
      actions={
        <Link to={pathname} className="link">
          {isSearch ? all("nobody_found.action") : t("applicants.all")}
        </Link>
      }
    />
  );
}

/** Nobody has applied to anything of the firm yet. */
export function NobodyAtAll() {
  const t = useT("applicants");
  return (
    <EmptyState
      title={t("empty.title")}
      text={t("empty.text")}
      actions={
        <Link to={paths.enterprise.listings()} className="link">
          {t("empty.action")}
        </Link>
      }
    />
  );
}
