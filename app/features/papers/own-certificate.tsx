// Owns what a student reads of the own certificate: that it is there, the file, the page where others check it.
import { Link } from "@remix-run/react";
import { useT } from "~/app/messages/use-t";
import { paths } from "~/app/paths";
import { buttonClass } from "~/app/ui/button";
import type { OwnCertificate } from "./find-own-certificate.server";

/** Shown once it holds. */
export function OwnCertificateCard({ certificate }: { certificate: OwnCertificate }) {
  const t = useT("certificates");
  const { paperId, verifyCode: code } = certificate;
  return (
    <section className="max-w-read space-y-3 rounded-8 border border-line bg-card p-4">
      <h2 className="text-18 font-bold">{t("student_title")}</h2>
      <p>{t("student_text", { code })}</p>
      <p className="cluster">
        <a href={paths.student.paperPdf(paperId)} className={buttonClass("primary")}>
          {t("student_get")}
        </a>
        <Link to={paths.verify.paper(code)} className={buttonClass()}>
          {t("student_verify")}
        </Link>
      </p>
    </section>
  );
}
