// Owns the form of one record: what, where, when, what it shows, and a file to prove it; works without JavaScript.
import { useForm } from "@conform-to/react";
import { Form } from "@remix-run/react";
import type { RecordKind } from "~/app/domain/profile";
import type { RefusalCode } from "~/app/domain/refusal";
import { GroupedSelect } from "~/app/features/listings/grouped-select";
import { TickList } from "~/app/features/listings/tick-list";
import { useFaults, useInvalidText } from "~/app/messages/refusal-text";
import { useT } from "~/app/messages/use-t";
import type { FormAnswer } from "~/app/platform/form.server";
import { ErrorSummary } from "~/app/ui/error-summary";
import { TextArea, TextField } from "~/app/ui/field";
import { fieldProps } from "~/app/ui/field-props";
import { isOnce } from "./period-text";
import type { RecordPage } from "./read-group-page.server";
import { ProofFields } from "./record-proof";
import { useRecordLabels } from "./use-record-labels";
import { listOf, profileFormId, useSaid } from "./use-group-form";

type Props = { page: RecordPage; kind: RecordKind; answer: FormAnswer | undefined };
type Fields = Record<
  "title" | "organisation" | "startedOn" | "endedOn" | "description" | "certificateCode" | "fileId",
  string
> & { skillCodes: string; file: string };

/** What is asked depends on the kind: a certificate is chosen from the list or named, a competition has one day. */
export function RecordForm({ page, kind, answer }: Props) {
  const t = useT("profiles");
  const say = useInvalidText();
  const lastResult = answer?.lastResult ?? null;
  const [form, fields] = useForm<Fields>({
    id: profileFormId,
    lastResult,
    defaultValue: saved(page),
  });
  const labels = useRecordLabels(kind);
  const { id, allErrors } = form;
  const faults = useFaults({ id, allErrors, answer }, answer?.refusal, labels, faultsAt);
  const said = useSaid(answer, labels);
  const of = (name: keyof Fields) => {
    const props = fieldProps(fields[name], say);
    return { ...props, label: labels[name], errors: [...(props.errors ?? []), ...said(name)] };
  };
  return (
    <Form
      method="post"
      encType="multipart/form-data"
      id={profileFormId}
      noValidate
      className="space-y-6"
    >
      <ErrorSummary faults={faults} />
      <input type="hidden" name="version" value={markOf(page)} />
      <input type="hidden" name="kind" value={kind} />
      {kind === "certificate" && <Certificates page={page} field={of("certificateCode")} />}
      <TextField
        {...of("title")}
        hint={t(`records.title_hint.${kind}`)}
        optional={kind === "certificate"}
      />
      <TextField {...of("organisation")} optional />
      {!isOnce(kind) && <TextField {...of("startedOn")} hint={t("records.month_hint")} optional />}
      <TextField
        {...of("endedOn")}
        hint={isOnce(kind) ? t("records.month_hint") : t("records.until_hint")}
        optional
      />
      <TextArea
        {...of("description")}
        hint={t(`records.description_hint.${kind}`)}
        rows={4}
        limit={500}
        optional
      />
      <SkillTicks page={page} label={labels.skillCodes} typed={lastResult?.initialValue ?? null} />
      <ProofFields page={page} file={fields.file} fileId={of("fileId")} answer={answer} />
    </Form>
  );
}

const faultsAt: Partial<Record<RefusalCode, string>> = Object.fromEntries(
  (
    [
      ...(["empty", "too_large", "too_many", "too_often", "not_accepted", "unreadable"] as const),
      ...(["picture_too_large", "pdf_locked", "pdf_active", "not_found"] as const),
    ] as const
  ).map((code) => [`file.${code}`, "file"]),
);

const markOf = ({ record }: RecordPage) => record?.version ?? "new";

function saved({ record }: RecordPage) {
  if (!record) return {};
  const { title, organisation, startedOn, endedOn, description } = record;
  return {
    ...{ title, organisation, description },
    startedOn: startedOn?.slice(0, 7) ?? "",
    endedOn: endedOn?.slice(0, 7) ?? "",
    certificateCode: record.certificateCode ?? "",
    fileId: record.file?.fileId ?? "",
  };
}

type CertificateProps = {
  page: RecordPage;
  field: { id: string; name: string; label: string; defaultValue: string | undefined };
};

function Certificates({ page: { certificates }, field }: CertificateProps) {
  const t = useT("profiles");
  return (
    <GroupedSelect
      {...field}
      hint={t("records.certificate_hint")}
      empty={t("records.certificate_other")}
      groups={certificates.map(({ group, options }) => {
        return { label: t(`records.certificates.${group}`), options };
      })}
      optional
    />
  );
}

type TickProps = { page: RecordPage; label: string; typed: Record<string, unknown> | null };

/** The skills that are there, then those of the major: a tick on one of these adds it to the profile. */
function SkillTicks({ page: { record, held, fitting }, label, typed }: TickProps) {
  const t = useT("profiles");
  const chosen = typed ? listOf(typed.skillCodes) : (record?.skills ?? []).map(({ code }) => code);
  return (
    <TickList
      field={{ id: `${profileFormId}-skillCodes`, name: "skillCodes", errors: [], chosen }}
      label={label}
      hint={t("records.skills_hint")}
      groups={[
        { label: t("records.skills_held"), options: held },
        { label: t("skills.fitting"), options: fitting, folded: true },
      ]}
      countText={(n) => t("ticked", { n })}
    />
  );
}
