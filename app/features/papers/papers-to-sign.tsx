// Owns how papers that wait for a student's name stand on the first page: what, with whom, by when, one press to read it.
import { useT } from "~/app/messages/use-t";
import { paths } from "~/app/paths";
import { ButtonLink } from "~/app/ui/button";
import { Card } from "~/app/ui/card";
import { DayText } from "~/app/ui/date-text";
import type { PaperToSign } from "./list-papers-to-sign.server";

/** Nothing where nothing waits. */
export function PapersToSign({ papers }: { papers: readonly PaperToSign[] }) {
  const t = useT("papers");
  if (papers.length === 0) return null;
  return (
    <section aria-labelledby="to-sign" className="pb-5">
      <h2 id="to-sign" className="num pb-2 text-18 font-bold">
        {t("mine.waits")} {papers.length}
      </h2>
      <div className="space-y-3">
        {papers.map(({ paperId, kind, firm, signBy }) => (
          <Card key={paperId} title={t(`kind.${kind}`)} sub={firm}>
            {signBy && (
              <p className="pb-2 text-14 text-soft">
                {t("mine.by")}
                <DayText day={signBy} />
              </p>
            )}
            <ButtonLink to={paths.student.paper(paperId)} look="primary" wide>
              {t("mine.read")}
            </ButtonLink>
          </Card>
        ))}
      </div>
    </section>
  );
}
