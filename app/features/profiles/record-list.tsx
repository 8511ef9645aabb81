// Owns how records are listed: newest first, each with what it proves, and the ways to add one.
import { Link } from "@remix-run/react";
import { type RecordKind, recordKinds } from "~/app/domain/profile";
import { FileLink } from "~/app/features/files/file-list";
import { useLocale, useT } from "~/app/messages/use-t";
import { paths } from "~/app/paths";
import { ButtonLink } from "~/app/ui/button";
import { Card } from "~/app/ui/card";
import { EmptyState } from "~/app/ui/empty-state";
import { periodText } from "./period-text";
import type { RecordView } from "./read-told-profile.server";

/** The student's records with links to change each, then one button per kind to add. */
export function RecordList({ records }: { records: readonly RecordView[] }) {
  const t = useT("profiles");
  return (
    <div className="space-y-6">
      {records.length === 0 ? (
        <EmptyState title={t("records.none")} text={t("records.none_text")} />
      ) : (
        <ul className="space-y-3">
          {records.map((record) => (
            <li key={record.recordId}>
              <RecordCard record={record} canEdit />
            </li>
          ))}
        </ul>
      )}
      <section aria-labelledby="add-record">
        <h2 id="add-record" className="pb-2 text-18 font-bold">
          {t("records.add")}
        </h2>
        <div className="cluster">
          {recordKinds.map((kind) => (
            <AddLink key={kind} kind={kind} />
          ))}
        </div>
      </section>
    </div>
  );
}

function AddLink({ kind }: { kind: RecordKind }) {
  const t = useT("profiles");
  return (
    <ButtonLink to={paths.student.profileRecord("new", { kind })}>{t(`kind.${kind}`)}</ButtonLink>
  );
}

type CardProps = { record: RecordView; canEdit?: boolean };

/** One record with what it proves; whoever wrote it may change it. */
export function RecordCard({ record, canEdit = false }: CardProps) {
  const t = useT("profiles");
  const locale = useLocale();
  const { recordId, kind, title, organisation, startedOn, endedOn, description, skills, file } =
    record;
  const period = periodText(startedOn, endedOn, locale, t("records.today"), kind);
  const sub = [t(`kind.${kind}`), organisation, period].filter(Boolean).join(" · ");
  const edit = canEdit && (
    <Link to={paths.student.profileRecord(recordId)} className="link inline-block py-2 text-14">
      {t("records.edit")}
      <span className="sr-only"> {title}</span>
    </Link>
  );
  return (
    <Card title={title} sub={sub} aside={edit}>
      {description && <p className="whitespace-pre-line">{description}</p>}
      {skills.length > 0 && (
        <p className="text-14 text-soft">
          {t("records.shows", { skills: skills.map(({ name }) => name).join(t("comma")) })}
        </p>
      )}
      {file && <FileLink file={file} />}
    </Card>
  );
}
