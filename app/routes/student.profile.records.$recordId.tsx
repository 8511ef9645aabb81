import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { type RecordKind, recordKinds } from "~/app/domain/profile";
import { Id } from "~/app/domain/values";
import { readFileForm, takeIfBrought } from "~/app/features/files/take-upload.server";
import { SidePage } from "~/app/features/navigation/side-page";
import { BackLink } from "~/app/features/profiles/group-head";
import { readRecordPage } from "~/app/features/profiles/read-group-page.server";
import { RecordForm } from "~/app/features/profiles/record-form";
import { removeRecord } from "~/app/features/profiles/remove-record.server";
import { SaveRecord, saveRecord } from "~/app/features/profiles/save-record.server";
import { profileFormId } from "~/app/features/profiles/use-group-form";
import { pageTitle } from "~/app/messages/page-title";
import { useT } from "~/app/messages/use-t";
import { paths } from "~/app/paths";
import { flash } from "~/app/platform/flash.server";
import { parseFields } from "~/app/platform/form.server";
import { orNotFound, orThrow } from "~/app/platform/http.server";
import { localeOf } from "~/app/platform/locale.server";
import { requireActor } from "~/app/platform/session.server";
import { revalidateAfterLoss } from "~/app/features/navigation/revalidate-after-loss";
import { Button } from "~/app/ui/button";
import { Confirm } from "~/app/ui/confirm";

export const handle = { messages: ["profiles", "files"] };

const kindOf = (asked: string | null): RecordKind =>
  recordKinds.find((kind) => kind === asked) ?? "course";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const actor = await requireActor(request, context, "student");
  const recordId = orNotFound(params.recordId);
  const locale = localeOf(request, actor.locale);
  const page = orNotFound(await readRecordPage(context.services, actor, recordId, locale));
  const kind = page.record?.kind ?? kindOf(new URL(request.url).searchParams.get("kind"));
  return { ...page, kind };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const actor = await requireActor(request, context, "student");
  const { services } = context;
  const recordId = orNotFound(params.recordId);
  const upload = await readFileForm(request);
  const { form } = upload;
  const records = paths.student.profileGroup("records");
  if (form.get("intent") === "remove") {
    orThrow(await removeRecord(services, actor, { recordId: idOf(recordId) }));
    return redirect(records, { headers: flash({ key: "profiles:records.removed" }) });
  }
  if (upload.isTooLarge && !upload.file) fillIn(form, request);
  const parsed = parseFields(form, SaveRecord, recordId === "new" ? {} : { recordId });
  if (!parsed.ok) return parsed.answer();
  const brought = await takeIfBrought(services, actor, upload, "profile");
  if (!brought.ok) return parsed.refused(brought.refusal);
  const saved = await saveRecord(services, actor, { ...parsed.value, ...brought.value });
  if (!saved.ok) return parsed.refused(saved.refusal);
  return redirect(records, { headers: flash({ key: "profiles:saved" }) });
}

const idOf = (asked: string) => orNotFound(Id.safeParse(asked).data);

/** The body was not kept: only what the address says is known. */
function fillIn(form: FormData, request: Request) {
  for (const name of ["version", "certificateCode", "file"]) form.set(name, "?");
  form.set("kind", kindOf(new URL(request.url).searchParams.get("kind")));
}

export const shouldRevalidate = revalidateAfterLoss;

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  pageTitle(matches, `profiles:kind.${data?.kind ?? "course"}`);

export default function ProfileRecord() {
  const page = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = useT("profiles");
  const bar = (
    <Button look="primary" wide form={profileFormId}>
      {t("save")}
    </Button>
  );
  return (
    <SidePage title={t(`kind.${page.kind}`)} bar={bar}>
      <BackLink to={paths.student.profileGroup("records")} text={t("groups.records.title")} />
      <RecordForm page={page} kind={page.kind} answer={answer} />
      {page.record && (
        <div className="pt-8">
          <Confirm ask={t("records.remove")} text={t("records.remove_text")}>
            <Form method="post">
              <Button name="intent" value="remove" look="danger">
                {t("records.remove_yes")}
              </Button>
            </Form>
          </Confirm>
        </div>
      )}
    </SidePage>
  );
}
