// Owns a few applications beside each other: the same facts in the same rows, and which of them differ.
import { Link } from "@remix-run/react";
import type { ReactNode } from "react";
import { dayOf } from "~/app/domain/values";
import { useLocale, useT } from "~/app/messages/use-t";
import { paths } from "~/app/paths";
import { EmptyState } from "~/app/ui/empty-state";
import { formatDay, formatInstant } from "~/app/ui/format-date";
import { Notice } from "~/app/ui/notice";
import type { Colleague } from "./list-colleagues.server";
import type { ApplicationForFirm } from "./read-firm-application.server";
import { SkillTicks } from "./skill-ticks";

type Props = {
  stories: readonly ApplicationForFirm[];
  colleagues: readonly Colleague[];
  isCut: boolean;
};
/** A fact as a text, by which two are equal, and how it is shown where that is more than the text. */
type Fact = { term: string; text: (story: ApplicationForFirm) => string; show?: Show };
type Show = (story: ApplicationForFirm) => ReactNode;

/** Scrolls sideways inside its own region where four do not fit; prints whole. */
export function CompareTable({ stories, colleagues, isCut }: Props) {
  const t = useT("applicants");
  const facts = useFacts(colleagues);
  if (stories.length === 0) {
    return <EmptyState title={t("compare.pick")} text={t("compare.pick_text")} />;
  }
  const caption = t("compare.caption", { n: stories.length });
  return (
    <>
      {isCut && <Notice tone="info" title={t("compare.too_many")} />}
      <div role="region" aria-label={caption} tabIndex={0} className="scroll-x mt-3">
        <table className="w-full table-fixed bg-card text-14 compare">
          <caption className="sr-only">{caption}</caption>
          <thead>
            <tr>
              <th scope="col" className={`${cell} w-24 text-left text-soft`}>
                {t("compare.what")}
              </th>
              {stories.map(({ id, profile }) => (
                <th key={id} scope="col" className={`${cell} w-40 text-left`}>
                  <Link to={paths.enterprise.application(id)} className="link text-16 font-bold">
                    {profile.name}
                  </Link>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {facts.map((fact) => (
              <FactRow key={fact.term} fact={fact} stories={stories} />
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

const cell = "border-b border-line px-2 py-2 align-top break-words";

function FactRow({ fact, stories }: { fact: Fact; stories: Props["stories"] }) {
  const t = useT("applicants");
  const { term, text, show } = fact;
  const differs = new Set(stories.map(text)).size > 1;
  return (
    <tr>
      <th scope="row" className={`${cell} text-left font-medium text-soft`}>
        {term}
        {differs && <span className="block text-14 text-act">{t("compare.differs")}</span>}
      </th>
      {stories.map((story) => (
        <td key={story.id} className={`${cell} whitespace-pre-line ${differs ? "" : "text-soft"}`}>
          {(show ?? text)(story) || t("compare.none")}
        </td>
      ))}
    </tr>
  );
}

function useFacts(colleagues: readonly Colleague[]): Fact[] {
  const t = useT("applicants");
  const words = useT("applications");
  const locale = useLocale();
  const day = (at: Date | null) => (at ? formatDay(dayOf(at), locale) : "–");
  return [
    { term: t("compare.listing"), text: ({ listing }) => listing.title },
    { term: t("compare.status"), text: ({ status }) => words(`status.${status}`) },
    {
      term: t("compare.skills"),
      text: ({ profile }) => [...profile.skills].sort().join(),
      show: ({ profile, needed }) => <SkillTicks skills={profile.skills} needed={needed} />,
    },
    { term: t("compare.major"), text: ({ profile }) => profile.major },
    {
      term: t("compare.year"),
      text: ({ profile }) => words("profile.year_n", { n: profile.studyYear }),
    },
    {
      term: t("compare.minor"),
      text: ({ profile }) => t(profile.isMinor ? "compare.is_minor" : "compare.is_adult"),
    },
    {
      term: t("compare.school"),
      text: ({ profile }) => `${profile.school} · ${profile.className}`,
    },
    { term: t("compare.about"), text: ({ profile }) => profile.about },
    { term: t("compare.note"), text: ({ note }) => note },
    { term: t("compare.applied"), text: ({ submittedAt }) => day(submittedAt) },
    { term: t("compare.due"), text: ({ due }) => day(due && new Date(due.getTime() - 1)) },
    {
      term: t("compare.interview"),
      text: ({ interviewAt }) => (interviewAt ? formatInstant(interviewAt, locale) : "–"),
    },
    {
      term: t("compare.assignee"),
      text: ({ assigneeId }) =>
        colleagues.find(({ id }) => id === assigneeId)?.name ?? t("assignee.nobody"),
    },
    {
      term: t("compare.notes"),
      text: ({ notes }) => notes.map(({ author, body }) => `${author}: ${body}`).join("\n") || "–",
    },
  ];
}
