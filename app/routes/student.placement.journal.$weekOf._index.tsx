import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { Link, useActionData, useLoaderData } from "@remix-run/react";
import { Day, Id } from "~/app/domain/values";
import { readFileForm } from "~/app/features/files/take-upload.server";
import { answerDeeds, deed } from "~/app/platform/deeds.server";
import { choosePlacement } from "~/app/features/journal/choose-placement.server";
import { RefusedNotice } from "~/app/features/accounts/refused-notice";
import { HelpBar, useWeekText, WeekTag } from "~/app/features/journal/journal-parts";
import { AddPhoto, addPhoto, DropPhoto, dropPhoto } from "~/app/features/journal/keep-photo.server";
import { findMyWeek } from "~/app/features/journal/read-my-journal.server";
import { SaveEntry, saveEntry, submitEntry } from "~/app/features/journal/save-entry.server";
import { WeekForm } from "~/app/features/journal/week-form";
import { PhotoRow, WeekPhotos } from "~/app/features/journal/week-photos";
import { WeekRead } from "~/app/features/journal/week-read";
import { SidePage } from "~/app/features/navigation/side-page";
import { pageTitle } from "~/app/messages/page-title";
import { useT } from "~/app/messages/use-t";
import { paths } from "~/app/paths";
import { orNotFound } from "~/app/platform/http.server";
import { requireActor } from "~/app/platform/session.server";
import type { FormAnswer } from "~/app/platform/form.server";

export const handle = { messages: ["journal", "files"] };

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const actor = await requireActor(request, context, "student");
  const weekOf = orNotFound(Day.safeParse(params.weekOf).data);
  const placement = orNotFound(await choosePlacement(context.services, actor, request));
  return { week: orNotFound(await findMyWeek(context.services, actor, placement, weekOf)) };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const actor = await requireActor(request, context, "student");
  const weekOf = orNotFound(Day.safeParse(params.weekOf).data);
  const { services } = context;
  const upload = await readFileForm(request);
  const { form } = upload;
  if (upload.isTooLarge && !upload.file) return redirect(paths.student.journalWeek(weekOf));
  const of = { of: Id.safeParse(form.get("placementId")).data };
  if (form.get("intent") !== "photo") form.delete("file");
  const here = paths.student.journalWeek(weekOf, of);
  const done =
    (key: "saved" | "sent" | "photo" | "dropped", to = here) =>
    () => ({
      ...{ to, key: `journal:done.${key}` as const },
    });
  return answerDeeds(
    form,
    {
      save: deed(SaveEntry, (input) => saveEntry(services, actor, input), done("saved")),
      submit: deed(
        SaveEntry,
        (input) => submitEntry(services, actor, input),
        done("sent", paths.student.placementJournal(of)),
      ),
      photo: deed(AddPhoto, (input) => addPhoto(services, actor, input, upload), done("photo")),
      drop_photo: deed(DropPhoto, (input) => dropPhoto(services, actor, input), done("dropped")),
    },
    { weekOf },
  );
}

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, "journal:title");

export default function StudentWeekPage() {
  const { week } = useLoaderData<typeof loader>();
  const answer = useActionData<FormAnswer>();
  const t = useT("journal");
  const sayWeek = useWeekText();
  const { placementId, photos, canWrite } = week;
  const typed = answer?.lastResult.initialValue;
  const isOfPhoto = answer !== undefined && !(typed && "version" in typed);
  return (
    <SidePage title={sayWeek(week.weekOf)} bar={<HelpBar placementId={placementId} />}>
      <div className="max-w-read space-y-6">
        <p>
          <Link
            to={paths.student.placementJournal({ of: placementId })}
            className="link mr-3 inline-block py-2"
          >
            {t("back")}
          </Link>
          <WeekTag standing={week.standing} mark={week.mark} />
        </p>
        {isOfPhoto && <RefusedNotice answer={answer} />}
        <WeekRead week={week} />
        {canWrite ? (
          <>
            <WeekForm week={week} answer={isOfPhoto ? undefined : answer} />
            <WeekPhotos photos={photos} placementId={placementId} />
          </>
        ) : (
          <>
            <p className="whitespace-pre-line break-words">{week.body}</p>
            <PhotoRow photos={photos} />
          </>
        )}
      </div>
    </SidePage>
  );
}
