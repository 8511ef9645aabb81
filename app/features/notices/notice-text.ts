// Owns how a notice becomes sentences in its reader's language: in the inbox when it is read, in mail and SMS when it
// is written. Who is told what stands in domain/notice.ts.
import type { TFunction } from "i18next";
import type { NoticeAbout, NoticeParams } from "~/app/domain/notice";
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
  const day = (at: string | undefined) =>
    at ? formatInstant(new Date(at), locale) : t("date_inside");
  const { title = "", firm = "", student = "", reason = "other", closed = "expired" } = params;
  const values = {
    title,
    firm,
    student,
    until: day(params.until),
    at: day(params.at),
    reason: t(`reason.${reason}`),
    closed: t(`closed.${closed}`),
    ...{ school: params.school ?? "", group: params.group ?? "" },
    day: params.day ? formatDay(params.day, locale) : t("date_inside"),
    unfit: t(`unfit.${params.unfit ?? "other"}`),
    changed: (params.changed ?? []).map((topic) => t(`topic.${topic}`)).join(t("join")),
  };
  return { what: t(`about.${about}.what`, values), next: t(`about.${about}.next`, values) };
}
