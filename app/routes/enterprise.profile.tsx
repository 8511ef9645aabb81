import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { Link, useActionData, useLoaderData } from "@remix-run/react";
import type { ReactNode } from "react";
import { z } from "zod";
import { refuse } from "~/app/domain/refusal";
import { Id } from "~/app/domain/values";
import { removeFile } from "~/app/features/files/remove-file.server";
import { readFileForm, takeUpload } from "~/app/features/files/take-upload.server";
import { EditFirm, editFirm } from "~/app/features/firms/edit-firm.server";
import { FactsForm } from "~/app/features/firms/facts-form";
import { KeepSite, keepSite, RemoveSite, removeSite } from "~/app/features/firms/keep-site.server";
import { PhotosForm } from "~/app/features/firms/photos-form";
import { findFirmEditor } from "~/app/features/firms/read-firm-editor.server";
import { ArrangePhoto, arrangePhoto, showPhoto } from "~/app/features/firms/show-photo.server";
import { SitesForm } from "~/app/features/firms/sites-form";
import { SidePage } from "~/app/features/navigation/side-page";
import { pageTitle } from "~/app/messages/page-title";
import type { TextKey } from "~/app/messages/texts";
import { useT } from "~/app/messages/use-t";
import { paths } from "~/app/paths";
import { flash } from "~/app/platform/flash.server";
import { parseFields } from "~/app/platform/form.server";
import { orNotFound, orThrow } from "~/app/platform/http.server";
import { localeOf } from "~/app/platform/locale.server";
import { requireActor } from "~/app/platform/session.server";
import { DefinitionList } from "~/app/ui/definition-list";

export const handle = { messages: ["firms", "files", "search"] };

const FirmForm = z.discriminatedUnion("intent", [
  EditFirm,
  KeepSite,
  RemoveSite,
  ArrangePhoto,
  z.strictObject({ intent: z.literal("bring"), file: z.string().min(1) }),
  z.strictObject({ intent: z.literal("remove"), fileId: Id }),
]);
type FirmForm = z.infer<typeof FirmForm>;

const done: Record<FirmForm["intent"], TextKey> = {
  facts: "firms:edit.saved",
  site: "firms:edit.site_saved",
  site_gone: "firms:edit.site_removed",
  photo: "firms:edit.photo_saved",
  bring: "files:kept",
  remove: "files:removed",
};

/** Only a firm's administrators speak for it. */
async function requireAdmin({ request, context }: Pick<LoaderFunctionArgs, "request" | "context">) {
  const actor = await requireActor(request, context, "enterprise");
  return actor.role === "enterprise_admin" ? actor : orThrow(refuse("account.not_allowed"));
}

export async function loader(args: LoaderFunctionArgs) {
  const actor = await requireAdmin(args);
  const locale = localeOf(args.request, actor.locale);
  return orNotFound(await findFirmEditor(args.context.services, actor, locale));
}

export async function action(args: ActionFunctionArgs) {
  const actor = await requireAdmin(args);
  const { services } = args.context;
  const upload = await readFileForm(args.request);
  const { form } = upload;
  if (upload.isTooLarge && !upload.file) {
    form.set("intent", "bring"); // the body was not kept: only files make one so large
    form.set("file", "?");
  }
  if (form.get("intent") !== "bring") form.delete("file");
  const parsed = parseFields(form, FirmForm);
  if (!parsed.ok) return parsed.answer();
  const { value } = parsed;
  const perform = async () => {
    switch (value.intent) {
      case "facts":
        return editFirm(services, actor, value);
      case "site":
        return keepSite(services, actor, value);
      case "site_gone":
        return removeSite(services, actor, value);
      case "photo":
        return arrangePhoto(services, actor, value);
      case "remove":
        return removeFile(services, actor, value);
      case "bring": {
        const kept = await takeUpload(services, actor, upload, "enterprise");
        if (!kept.ok) return kept;
        const shown = await showPhoto(services, actor, kept.value);
        // What cannot be shown is not kept for nothing.
        if (!shown.ok) await removeFile(services, actor, kept.value);
        return shown;
      }
    }
  };
  const outcome = await perform();
  if (!outcome.ok) return parsed.refused(outcome.refusal);
  return redirect(paths.enterprise.profile(), { headers: flash({ key: done[value.intent] }) });
}

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, "firms:edit.title");

export default function FirmProfile() {
  const firm = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = useT("firms");
  const parts = { firm, answer };
  return (
    <SidePage title={t("edit.title")}>
      <div className="space-y-8">
        <div className="max-w-read space-y-3">
          <p>{t("edit.lead")}</p>
          {firm.isPublic && (
            <Link to={paths.firm(firm.enterpriseId)} className="link inline-block py-2">
              {t("edit.see")}
            </Link>
          )}
          <DefinitionList items={[{ term: t("edit.registered"), detail: firm.name }]} />
          <p className="text-14 text-soft">{t("edit.registered_hint")}</p>
        </div>
        <Section id="firm-who" title={t("who")}>
          <FactsForm key={firm.version} {...parts} />
        </Section>
        <Section id="firm-sites" title={t("sites")}>
          <SitesForm {...parts} />
        </Section>
        <Section id="firm-photos" title={t("photos")}>
          <PhotosForm {...parts} />
        </Section>
      </div>
    </SidePage>
  );
}

function Section({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className="pb-2 text-18 font-bold">
        {title}
      </h2>
      {children}
    </section>
  );
}
