// Owns what a student can do with the CV: open it as a paper, take it along, put their contact on it or not.
import { Form } from "@remix-run/react";
import { useT } from "~/app/messages/use-t";
import { paths } from "~/app/paths";
import { Button, ButtonLink, buttonClass } from "~/app/ui/button";
import { PrintButton } from "~/app/ui/print-button";

type Props = { withContact: boolean; isMinor: boolean };

export function CvChoice({ withContact, isMinor }: Props) {
  const t = useT("cv");
  const shown = withContact ? { contact: "1" } : {};
  return (
    <div className="no-print max-w-read space-y-4 pb-6">
      <p>{t("lead")}</p>
      <div className="cluster">
        {/* Plain anchors: these addresses are no pages. */}
        <a href={paths.student.cvPdf(shown)} className={buttonClass("primary")}>
          {t("open_pdf")}
        </a>
        <PrintButton label={t("print")} />
        <a href={paths.student.cvJson(shown)} className={buttonClass("quiet")} download>
          {t("json")}
        </a>
        <ButtonLink to={paths.student.bringCv()}>{t("bring")}</ButtonLink>
        <ButtonLink to={paths.student.profile()}>{t("edit")}</ButtonLink>
      </div>
      <p className="text-14 text-soft">{t("wechat")}</p>
      {isMinor ? (
        <p className="text-14 text-soft">{t("contact_minor")}</p>
      ) : (
        <Contact on={withContact} />
      )}
    </div>
  );
}

function Contact({ on }: { on: boolean }) {
  const t = useT("cv");
  return (
    <Form method="get" className="cluster">
      <label className="flex min-h-11 items-center">
        <input
          type="checkbox"
          name="contact"
          value="1"
          defaultChecked={on}
          aria-describedby="contact-hint"
          className="mr-3 h-6 w-6 shrink-0"
        />
        <span>
          {t("contact")}
          <span id="contact-hint" className="block text-14 text-soft">
            {t("contact_hint")}
          </span>
        </span>
      </label>
      <Button size="small">{t("show_again")}</Button>
    </Form>
  );
}
