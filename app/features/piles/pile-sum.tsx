import { useT } from "~/app/messages/use-t";
import { paths } from "~/app/paths";
import { ButtonLink } from "~/app/ui/button";
import { Notice } from "~/app/ui/notice";
import type { PileView } from "./read-pile-view.server";
import { useLackText } from "./use-pile-text";

/** The one sentence that matters: how many came back whole, and what exactly has to be done for the rest. */
export function PileSum({ pile }: { pile: PileView }) {
  const t = useT("piles");
  const lack = useLackText();
  const here = pile.rows.filter(({ isAbsent }) => !isAbsent);
  const whole = here.filter(({ isWhole }) => isWhole).length;
  const lacking = here.filter(({ isWhole }) => !isWhole);
  const absent = pile.rows.filter(({ isAbsent }) => isAbsent);
  const isFine = lacking.length === 0 && absent.length === 0;
  const more = (
    <ButtonLink to={paths.school.newPile({ pile: pile.pileId })}>{t("add_pages")}</ButtonLink>
  );
  return (
    <Notice
      tone={isFine ? "good" : "act"}
      title={t("whole_n", { n: whole })}
      actions={isFine ? undefined : more}
    >
      <ul>
        {lacking.map((row) => (
          <li key={row.paperId}>{lack(row)}</li>
        ))}
      </ul>
      {absent.length > 0 && (
        <p>
          {t("absent", {
            n: absent.length,
            which: absent.map(({ position, number }) => position ?? number).join(t("comma")),
          })}
        </p>
      )}
      {pile.brokenFiles.length > 0 && (
        <p>{t("broken_files", { which: pile.brokenFiles.join(t("comma")) })}</p>
      )}
    </Notice>
  );
}
