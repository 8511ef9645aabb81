// Owns what the pages of a journal share: a week in words, where it stands, hours, the way to help on every page.
import { Link } from "@remix-run/react";
import { LifeBuoy } from "lucide-react";
import type { WeekStanding } from "~/app/domain/journal";
import { addDays, type Day, type Id } from "~/app/domain/values";
import { useLocale, useT } from "~/app/messages/use-t";
import { paths } from "~/app/paths";
import { formatDay } from "~/app/ui/format-date";
import { Tag } from "~/app/ui/tag";
import type { Tone } from "~/app/ui/tone";

const tones: Record<WeekStanding, Tone> = {
  ...{ none: "wait", ahead: "wait", open: "act", draft: "act", late: "stop" },
  ...{ submitted: "info", returned: "act", marked: "good" },
};

/** Where a week stands, in one word. */
export function WeekTag({ standing, mark }: { standing: WeekStanding; mark?: number | null }) {
  const t = useT("journal");
  const text =
    standing === "marked" ? t("standing.marked", { mark: mark ?? 0 }) : t(`standing.${standing}`);
  return <Tag tone={tones[standing]}>{text}</Tag>;
}

/** A week by its first and last day. */
export function useWeekText(): (weekOf: Day) => string {
  const locale = useLocale();
  const t = useT("journal");
  return (weekOf) =>
    t("week", { from: formatDay(weekOf, locale), until: formatDay(addDays(weekOf, 6), locale) });
}

/** Minutes as hours, with one decimal at most. */
export function useHoursText(): (minutes: number) => string {
  const t = useT("journal");
  return (minutes) => t("hours_n", { n: Math.round(minutes / 6) / 10 });
}

/** In one press to help, at the bottom of every page of a student's placement. */
export function HelpBar({ placementId }: { placementId: Id }) {
  const t = useT("journal");
  return (
    <Link
      to={paths.student.placementHelp({ of: placementId })}
      className="flex min-h-11 items-center justify-center rounded-8 border border-stop bg-card px-4 py-2 font-bold text-stop hover:bg-stop hover:text-paper"
    >
      <LifeBuoy size={20} aria-hidden className="mr-2 shrink-0" />
      {t("need_help")}
    </Link>
  );
}
