// Owns how a notice becomes sentences in its reader's language: in the inbox when it is read, in mail and SMS when it
// is written. Who is told what stands in domain/notice.ts.
import type { TFunction } from "i18next";
import type { NoticeParams } from "~/app/domain/notice";
import type { NoticeAbout } from "~/app/domain/notice-tables";
import type { Locale } from "~/app/domain/values";
import { formatDay, formatInstant } from "~/app/ui/format-date";

export type NoticeText = {
  /** What happened. */
  what: string;
  /** What comes next, or what to do. */
  next: string;
};

/** The two sentences of a notice. An instant that is no longer known reads as "the time shown on the page". */
export function noticeText(
  t: TFunction<"notices">,
  locale: Locale,
  about: NoticeAbout,
  params: NoticeParams,
): NoticeText {
  const { reason, closed, unfit, changed } = { ...unsaid, ...params };
  const at = (instant: string | undefined) =>
    instant ? formatInstant(new Date(instant), locale) : t("date_inside");
  const values = {
    ...namesOf(params),
    until: at(params.until),
    at: at(params.at),
    day: params.day ? formatDay(params.day, locale) : t("date_inside"),
    reason: t(`reason.${reason}`),
    closed: t(`closed.${closed}`),
    unfit: t(`unfit.${unfit}`),
    found: params.found ?? 0,
    changed: changed.map((topic) => t(`topic.${topic}`)).join(t("join")),
  };
  return { what: t(`about.${about}.what`, values), next: t(`about.${about}.next`, values) };
}

/** Codes of a notice that names none. */
const unsaid = { reason: "other", closed: "expired", unfit: "other", changed: [] } as const;

function namesOf(params: NoticeParams) {
  const { title = "", firm = "", student = "", school = "", group = "" } = params;
  const { search = "", round = "" } = params;
  return { title, firm, student, school, group, search, round };
}
