// Owns what the fields of a record are called: a certificate is issued by somebody, a job is done at somebody's.
import type { RecordKind } from "~/app/domain/profile";
import { useT } from "~/app/messages/use-t";
import { isOnce } from "./period-text";

/** The label of every field of a record of that kind. */
export function useRecordLabels(kind: RecordKind) {
  const t = useT("profiles");
  return {
    certificateCode: t("records.certificate"),
    title: t(`records.title_of.${kind}`),
    organisation: t(`records.at.${kind}`),
    startedOn: t("records.from"),
    endedOn: isOnce(kind) ? t("records.when") : t("records.until"),
    description: t("records.description"),
    skillCodes: t("records.skills"),
    fileId: t("records.file"),
    file: t("records.new_file"),
  };
}
