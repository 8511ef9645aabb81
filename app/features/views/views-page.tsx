// Owns the page of a person's saved views: opened, renamed, deleted; and the form again when one could not be saved.
import { type SubmissionResult, useForm } from "@conform-to/react";
import { Form, Link } from "@remix-run/react";
import type { Refusal } from "~/app/domain/refusal";
import { useFaults, useInvalidText, useRefusalText } from "~/app/messages/refusal-text";
import { useT } from "~/app/messages/use-t";
import { paths } from "~/app/paths";
import { Button } from "~/app/ui/button";
import { EmptyState } from "~/app/ui/empty-state";
import { ErrorSummary } from "~/app/ui/error-summary";
import { TextField } from "~/app/ui/field";
import { fieldProps } from "~/app/ui/field-props";
import { RenameFold } from "~/app/ui/rename-fold";
import type { View } from "./list-views.server";
import type { ViewPage } from "./view-pages";

type Tried = { lastResult: SubmissionResult; refusal: Refusal | null } | undefined;
type Props = { views: readonly View[]; back: string | null; tried: Tried };

/** Where the views of a table open by themselves; a class board's need a class. */
const placeOf: Record<ViewPage, string | null> = {
  applicants: paths.enterprise.allApplicants(),
  class_board: null,
  placements: paths.school.placements(),
};

/** One row per view. A fault stands above all, with what was typed in its field. */
export function ViewsPage({ views, back, tried }: Props) {
  const t = useT("views");
  const typed = tried?.lastResult.initialValue ?? {};
  return (
    <div className="max-w-read space-y-4">
      {typed.intent === "save" && <SaveAgain tried={tried} />}
      {views.length === 0 && <EmptyState title={t("none")} text={t("none_text")} />}
      <ul className="divide-y divide-line">
        {views.map((view) => (
          <OneView key={`${view.id}${view.name}`} view={view} tried={tried} />
        ))}
      </ul>
      {back && (
        <p>
          <Link to={back} className="link">
            {t("back")}
          </Link>
        </p>
      )}
    </div>
  );
}

function useNameForm(id: string, tried: Tried) {
  const t = useT("views");
  const say = useInvalidText();
  const sayRefusal = useRefusalText();
  const [form, fields] = useForm<{ name: string }>({ id, lastResult: tried?.lastResult ?? null });
  const refusal = tried?.refusal ?? null;
  const faults = useFaults(form, refusal, { name: t("name") }, { "view.name_taken": "name" });
  const props = fieldProps(fields.name, say);
  const isTaken = refusal?.code === "view.name_taken";
  const errors = [...(props.errors ?? []), ...(isTaken ? [sayRefusal(refusal)] : [])];
  return { id: form.id, faults, field: { ...props, label: t("name"), errors } };
}

function SaveAgain({ tried }: { tried: Tried }) {
  const t = useT("views");
  const { id, faults, field } = useNameForm("save-view", tried);
  const typed = tried?.lastResult.initialValue ?? {};
  return (
    <Form method="post" id={id} noValidate className="space-y-3">
      <ErrorSummary faults={faults} />
      {["page", "query"].map((name) => (
        <input key={name} type="hidden" name={name} value={textOf(typed[name])} />
      ))}
      <TextField {...field} hint={t("name_hint")} />
      <Button name="intent" value="save">
        {t("keep")}
      </Button>
    </Form>
  );
}

function OneView({ view, tried }: { view: View; tried: Tried }) {
  const t = useT("views");
  const { id: viewId, name, page, query } = view;
  const isMine = tried?.lastResult.initialValue?.viewId === viewId;
  const form = useNameForm(`view-${viewId}`, isMine ? tried : undefined);
  const place = placeOf[page];
  return (
    <li className="py-3">
      <p>
        {place ? (
          <Link to={`${place}?${query}`} className="link font-bold">
            {name}
          </Link>
        ) : (
          <b className="font-bold">{name}</b>
        )}
        <span className="text-soft"> · {t(`page.${page}`)}</span>
      </p>
      <div className="cluster items-end pt-1">
        <RenameFold
          {...{ form, name, act: t("rename"), of: t("rename_of", { name }) }}
          isOpen={isMine}
          subject={["viewId", viewId]}
        />
        <Form method="post">
          <input type="hidden" name="viewId" value={viewId} />
          <button type="submit" name="intent" value="delete" className="link min-h-11 px-2">
            {t("delete")}
            <span className="sr-only">{t("delete_of", { name })}</span>
          </button>
        </Form>
      </div>
    </li>
  );
}

const textOf = (typed: unknown) => (typeof typed === "string" ? typed : "");
