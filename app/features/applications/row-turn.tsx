// Owns what a list says of the next step: who has to act, and the press that leads there.
import { Link } from "@remix-run/react";
import { useLocale, useT } from "~/app/messages/use-t";
import { paths } from "~/app/paths";
import { formatInstant } from "~/app/ui/format-date";
import { Tag } from "~/app/ui/tag";
import { isEnd } from "./application-bridge";
import type { ApplicantRow } from "./read-applicants.server";

/** The firm's own turn stands out; of others' it says whose; an end, and who has found a place, wait for nobody. */
export function RowTurn({ row }: { row: Pick<ApplicantRow, "status" | "turn" | "interviewAt"> }) {
  const t = useT("applications");
  const locale = useLocale();
  const { status, turn, interviewAt } = row;
  if (turn === "enterprise") return <Tag tone="act">{t("applicants.whose.enterprise")}</Tag>;
  if (turn) return <span className="text-soft">{t(`applicants.whose.${turn}`)}</span>;
  if (isEnd(status) || status === "placed") return null;
  const isAhead = status === "interview" && interviewAt;
  const text = isAhead
    ? t("applicants.whose.interview", { at: formatInstant(interviewAt, locale) })
    : t("applicants.whose.undo");
  return <span className="text-soft">{text}</span>;
}

/** Whose turn it is, and under it the verb that opens the application. */
export function NextStep({ row }: { row: ApplicantRow }) {
  const { id, status, turn, profile } = row;
  const t = useT("applications");
  const act = status === "submitted" ? status : turn === "enterprise" ? "waiting" : "other";
  return (
    <>
      <RowTurn row={row} />
      <Link to={paths.enterprise.application(id)} className="no-print link block">
        {t(`applicants.act.${act}`)}
        <span className="sr-only">{` · ${profile.name}`}</span>
      </Link>
    </>
  );
}
