// Owns the words for how a student stands to a listing: may I, since when not, and from which day.
import { eligibleFrom } from "~/app/domain/student";
import type { Day } from "~/app/domain/values";
import type { Standing } from "~/app/features/applications/read-eligibility.server";
import { useLocale, useT } from "~/app/messages/use-t";
import { formatFullDay } from "~/app/ui/format-date";
import { Notice } from "~/app/ui/notice";
import { Tag } from "~/app/ui/tag";

/** Nobody applies to what a school books for its classes: that is no fault of the student's. */
const isSchools = ({ blocks }: Standing) => blocks.some(({ code }) => code === "school_books");

function useFromText() {
  const t = useT("search");
  const locale = useLocale();
  return (day: Day) => t("standing.from", { day: formatFullDay(day, locale) });
}

/** One tag on a card. Says nothing to those who are not students. */
export function StandingTag({ standing }: { standing: Standing | null }) {
  const t = useT("search");
  const fromText = useFromText();
  if (!standing) return null;
  if (standing.applied) {
    const isDraft = standing.applied.status === "draft";
    return (
      <Tag tone={isDraft ? "act" : "info"}>
        {t(isDraft ? "standing.draft" : "standing.applied")}
      </Tag>
    );
  }
  if (standing.isAlreadyPlaced) return <Tag tone="wait">{t("standing.placed")}</Tag>;
  if (standing.ok) return <Tag tone="good">{t("standing.ok")}</Tag>;
  if (isSchools(standing)) return <Tag tone="info">{t("standing.school")}</Tag>;
  const from = eligibleFrom(standing);
  return <Tag tone={from ? "act" : "wait"}>{from ? fromText(from) : t("standing.no")}</Tag>;
}

/** Under the tag of a card: why not yet, in a sentence: what waiting will not mend, else what stands longest. Nothing where
 * the student may. */
export function StandingReason({ standing }: { standing: Standing | null }) {
  const t = useT("search");
  if (!standing || standing.applied || standing.isAlreadyPlaced) return null;
  const last = eligibleFrom(standing);
  const block = standing.blocks.find(({ from }) => from === last);
  return block ? <p className="pt-1 text-14 text-soft">{t(becauseOf(block))}</p> : null;
}

/** The whole answer on the listing's page: yes, or each fact that stands in the way and the day it goes. */
export function StandingNotice({ standing }: { standing: Standing }) {
  const t = useT("search");
  const fromText = useFromText();
  if (standing.applied && standing.applied.status !== "draft") {
    return <Notice tone="info" title={t("standing.applied")} />;
  }
  if (standing.isAlreadyPlaced) return <Notice tone="info" title={t("standing.placed")} />;
  if (standing.ok) {
    return (
      <Notice tone="good" title={t("standing.ok")}>
        {standing.thenSchool && <p>{t("standing.then_school")}</p>}
      </Notice>
    );
  }
  const from = eligibleFrom(standing);
  const no = isSchools(standing) ? t("standing.school") : t("standing.no");
  return (
    <Notice tone="info" title={from ? fromText(from) : no}>
      <Reasons blocks={standing.blocks} />
    </Notice>
  );
}

/** Why not; of a road on which the last year never comes at this school, where it goes on. */
function becauseOf({ code, from }: Standing["blocks"][number]) {
  const isElsewhere = code === "not_final_year" && from === null;
  return isElsewhere
    ? ("standing.because.final_year_elsewhere" as const)
    : (`standing.because.${code}` as const);
}

/** Each reason, with its own day where several must pass. */
function Reasons({ blocks }: Pick<Standing, "blocks">) {
  const t = useT("search");
  const locale = useLocale();
  return (
    <ul className="space-y-1">
      {blocks.map((block) => (
        <li key={block.code}>
          {t(becauseOf(block))}
          {block.from &&
            blocks.length > 1 &&
            ` ${t("standing.until", { day: formatFullDay(block.from, locale) })}`}
        </li>
      ))}
    </ul>
  );
}
