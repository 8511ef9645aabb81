// Owns the ways from the desk of papers to the paper ones: printing, bringing back, certificates, one as a PDF. Pages that show them load
// the texts of `piles`.
import type { PaperState } from "~/app/domain/paper";
import { useT } from "~/app/messages/use-t";
import { paths } from "~/app/paths";
import type { Id } from "~/app/domain/values";
import { buttonClass, ButtonLink } from "~/app/ui/button";

/** Print for hands and seals; bring the pile back. */
export function PaperDoors() {
  const t = useT("piles");
  return (
    <>
      <ButtonLink to={paths.school.printPapers()}>{t("print.title")}</ButtonLink>
      <ButtonLink to={paths.school.piles()}>{t("title")}</ButtonLink>
      <ButtonLink to={paths.school.certificates()}>{t("certificates")}</ButtonLink>
    </>
  );
}

/** One frozen paper as a PDF, which the browser opens; a draft has none. */
export function PaperPdfLink({ paperId, state }: { paperId: Id; state: PaperState }) {
  const t = useT("piles");
  if (state === "draft") return null;
  return (
    <a href={paths.school.paperPdf(paperId)} className={buttonClass()}>
      {t("paper_pdf")}
    </a>
  );
}
