// Owns what a student can do with the CV: take it as a PDF, change what it says, and what is wanted less often behind one
// quiet line: print, put contact data on it, carry it to other sites and back.
import { Form, Link } from "@remix-run/react";
import type { Day } from "~/app/domain/values";
import { useLocale, useT } from "~/app/messages/use-t";
import { paths } from "~/app/paths";
import { Button, ButtonLink, buttonClass } from "~/app/ui/button";
import { ButtonRow } from "~/app/ui/button-row";
import { formatFullDay } from "~/app/ui/format-date";
import { PrintButton } from "~/app/ui/print-button";

type Props = {
  withContact: boolean;
  isMinor: boolean;
  /** When a minor comes of age, where it is known. */
  adultOn: Day | null;
};

const shown = (withContact: boolean) => (withContact ? { contact: "1" } : {});

/** The two things for which one comes here. */
export function CvDeeds({ withContact }: Pick<Props, "withContact">) {
  const t = useT("cv");
  return (
    <ButtonRow>
      {/* A plain anchor: the address is no page. */}
      <a href={paths.student.cvPdf(shown(withContact))} className={buttonClass("primary")}>
        {t("open_pdf")}
      </a>
      <ButtonLink to={paths.student.profile()}>{t("edit")}</ButtonLink>
    </ButtonRow>
  );
}

/** The rest; open while contact data stand on the CV, so that they can be taken off where they were put on. */
export function CvMore({ withContact, isMinor, adultOn }: Props) {
  const t = useT("cv");
  const locale = useLocale();
  const day = adultOn && formatFullDay(adultOn, locale);
  return (
    <details open={withContact || undefined} className="no-print max-w-read pt-6">
      <summary className="link inline-block py-2">
        {t(isMinor ? "more_deeds_minor" : "more_deeds")}
      </summary>
      <div className="space-y-4 pt-2">
        {isMinor ? (
          <p className="text-14 text-soft">
            {day ? t("contact_minor", { day }) : t("contact_minor_undated")}
          </p>
        ) : (
          <Contact on={withContact} />
        )}
        <p className="text-14 text-soft">{t("wechat")}</p>
        <PrintButton label={t("print")} />
        <ul className="space-y-1">
          <li>
            <a
              href={paths.student.cvJson(shown(withContact))}
              className="link inline-block py-2"
              download
            >
              {t("json")}
            </a>
          </li>
          <li>
            <Link to={paths.student.bringCv()} className="link inline-block py-2">
              {t("bring")}
            </Link>
          </li>
        </ul>
      </div>
    </details>
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
