import { Link } from "@remix-run/react";
import { useT } from "~/app/messages/use-t";
import { paths } from "~/app/paths";
import { InstantText } from "~/app/ui/date-text";
import { DefinitionList } from "~/app/ui/definition-list";
import { Tag } from "~/app/ui/tag";
import { fieldName } from "./fault-text";
import type { FormField } from "./listing-draft";
import type { PastReview } from "./past-reviews.server";
import type { FirmRecord as Record } from "./read-review.server";

/** What a reviewer should know of the firm before deciding. */
export function FirmRecord({ record }: { record: Record }) {
  const t = useT("listings");
  const items = [
    { term: t("review.approved"), detail: record.approved },
    { term: t("review.referred"), detail: record.referred },
    { term: t("review.received"), detail: record.received },
    { term: t("review.no_answer"), detail: record.noAnswer },
  ];
  return (
    <section>
      <h2 className="pb-1 text-18 font-bold">{t("review.record")}</h2>
      <DefinitionList items={items} />
      <Link to={paths.operator.enterprise(record.enterpriseId)} className="link inline-block py-2">
        {t("review.firm_page")}
      </Link>
    </section>
  );
}

type Past = Omit<PastReview, "by"> & { by?: string };

/** Earlier decisions on the same listing, last first. */
export function PastReviews({ history }: { history: readonly Past[] }) {
  const t = useT("listings");
  if (history.length === 0) return null;
  return (
    <section>
      <h2 className="pb-1 text-18 font-bold">{t("review.history")}</h2>
      <ul className="border-t border-line">
        {history.map(({ id, verdict, note, fieldNotes, at, by = "" }) => (
          <li key={id} className="border-b border-line py-2">
            <Tag tone={verdict === "approved" ? "good" : "act"}>
              {t(`review.verdict.${verdict}`)}
            </Tag>
            <span className="pl-2 text-soft">
              {by} <InstantText at={at} />
            </span>
            {note && <p className="whitespace-pre-line pt-1">{note}</p>}
            {Object.entries(fieldNotes).map(([field, said]) => (
              <p key={field} className="whitespace-pre-line pt-1">
                <strong>{fieldName(field as FormField, t)}</strong> · {said}
              </p>
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
}
