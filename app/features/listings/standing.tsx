// Owns the words for how a student stands to a listing: may I, since when not, and from which day.
import type { Block } from "~/app/domain/student";
import type { Day } from "~/app/domain/values";
import type { Standing } from "~/app/features/applications/read-eligibility.server";
import { useLocale, useT } from "~/app/messages/use-t";
import { formatFullDay } from "~/app/ui/format-date";
import { Notice } from "~/app/ui/notice";
import { Tag } from "~/app/ui/tag";

/** The day from which nothing stands in the way, when waiting is all it takes. */
function openFrom(standing: Standing): Day | null {
  const days = standing.blocks.map((block) => block.from);
  if (days.length === 0 || days.includes(null)) return null;
  return [...(days as Day[])].sort().at(-1) ?? null;
}

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
  if (standing.applied) return <Tag tone="info">{t("standing.applied")}</Tag>;
  if (standing.isAlreadyPlaced) return <Tag tone="wait">{t("standing.placed")}</Tag>;
  if (standing.ok) return <Tag tone="good">{t("standing.ok")}</Tag>;
  const from = openFrom(standing);
  return <Tag tone={from ? "act" : "wait"}>{from ? fromText(from) : t("standing.no")}</Tag>;
}

/** The whole answer on the listing's page: yes, or each fact that stands in the way and the day it goes. */
export function StandingNotice({ standing }: { standing: Standing }) {
  const t = useT("search");
  const fromText = useFromText();
  if (standing.applied) return <Notice tone="info" title={t("standing.applied")} />;
  if (standing.isAlreadyPlaced) return <Notice tone="info" title={t("standing.placed")} />;
  if (standing.ok) return <Notice tone="good" title={t("standing.ok")} />;
  const from = openFrom(standing);
  return (
    <Notice tone="info" title={from ? fromText(from) : t("standing.no")}>
      <Reasons blocks={standing.blocks.map((block) => block.code)} />
    </Notice>
  );
}

function Reasons({ blocks }: { blocks: readonly Block[] }) {
  const t = useT("search");
  return (
    <ul className="space-y-1">
      {blocks.map((code) => (
        <li key={code}>{t(`standing.because.${code}`)}</li>
      ))}
    </ul>
  );
}
