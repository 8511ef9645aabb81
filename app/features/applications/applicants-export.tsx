// Owns what can be taken away from the page of applicants: another way to look, paper, a file.
import { Form } from "@remix-run/react";
import { useT } from "~/app/messages/use-t";
import { paths } from "~/app/paths";
import { Button, ButtonLink } from "~/app/ui/button";
import { PrintButton } from "~/app/ui/print-button";
import type { ApplicantsData } from "./applicants-page";

type Props = { data: ApplicantsData; shape: { to: string; label: string } };

/** A file is asked for by a press, because taking people's data out is written down. */
export function ApplicantsExport({ data: { listing, search }, shape }: Props) {
  const t = useT("applicants");
  return (
    <>
      <ButtonLink to={shape.to} size="small">
        {shape.label}
      </ButtonLink>
      <PrintButton label={t("print")} />
      <Form method="post" action={paths.enterprise.exportApplicants()} reloadDocument>
        <input type="hidden" name="listingId" value={listing?.id ?? ""} />
        <input type="hidden" name="query" value={search} />
        <div className="cluster">
          <Button name="format" value="xlsx" size="small">
            {t("export_xlsx")}
          </Button>
          <Button name="format" value="csv" size="small">
            {t("export_csv")}
          </Button>
        </div>
      </Form>
    </>
  );
}
