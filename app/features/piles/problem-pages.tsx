// Owns the pages that a person has to look at: the picture, what is the matter, and two ways out.
import { Form } from "@remix-run/react";
import { useT } from "~/app/messages/use-t";
import { paths } from "~/app/paths";
import { Button } from "~/app/ui/button";
import { SelectField } from "~/app/ui/choice-field";
import { Tag } from "~/app/ui/tag";
import type { PileProblem, PileView } from "./read-pile-view.server";
import { usePaperName } from "./use-pile-text";

/** Each one with its picture; what has a likely place is proposed, and a person decides. */
export function ProblemPages({ pile }: { pile: PileView }) {
  const t = useT("piles");
  const name = usePaperName();
  const choices = pile.rows.flatMap((row) =>
    [...row.blurred, ...row.missing].map((page) => ({
      value: `${row.paperId}.${page}`,
      label: t("page_of", { who: name(row), page }),
    })),
  );
  if (pile.problems.length === 0) return null;
  return (
    <section className="space-y-3">
      <h2 className="text-18 font-bold">{t("problems", { n: pile.problems.length })}</h2>
      <p className="max-w-read text-soft">{t("problems_how")}</p>
      <ul className="grid gap-4 md:grid-cols-2">
        {pile.problems.map((problem) => (
          <Problem key={problem.pageId} {...{ pile, problem, choices }} />
        ))}
      </ul>
    </section>
  );
}

type Props = {
  pile: PileView;
  problem: PileProblem;
  choices: readonly { value: string; label: string }[];
};

function Problem({ pile: { pileId }, problem, choices }: Props) {
  const t = useT("piles");
  const { pageId, nth, reading, guess, paperId, page } = problem;
  const src = paths.school.pilePage(pileId, pageId);
  const own = paperId && page ? `${paperId}.${page}` : undefined;
  const proposed = guess ?? (choices.some(({ value }) => value === own) ? own : undefined);
  return (
    <li className="flex rounded-8 border border-line bg-card p-3">
      <a href={src} className="w-32 shrink-0">
        <img
          src={src}
          alt={t("picture", { n: nth })}
          loading="lazy"
          width="128"
          height="181"
          className="w-full border border-line"
        />
      </a>
      <div className="min-w-0 flex-1 space-y-2 pl-3">
        <p>
          <Tag tone={reading === "foreign" ? "wait" : "act"}>{t(`is.${reading}`)}</Tag>
        </p>
        <p>{t(`is_how.${reading}`)}</p>
        {choices.length > 0 && reading !== "outdated" && (
          <Form method="post" className="space-y-2">
            <input type="hidden" name="pageId" value={pageId} />
            <SelectField
              name="place"
              id={`place-${pageId}`}
              label={guess ? t("sort_guess") : t("sort_as")}
              choices={choices}
              empty={t("sort_choose")}
              defaultValue={proposed}
            />
            <Button size="small" name="intent" value="sort">
              {t("sort")}
            </Button>
          </Form>
        )}
        <Form method="post">
          <input type="hidden" name="pageId" value={pageId} />
          <Button size="small" look="plain" name="intent" value="drop">
            {t("drop")}
            <span className="sr-only"> {t("picture", { n: nth })}</span>
          </Button>
        </Form>
      </div>
    </li>
  );
}
