import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { CvDeeds, CvMore } from "~/app/features/cv/cv-choice";
import { CvSheet } from "~/app/features/cv/cv-sheet";
import { cvAskedBy, findCv } from "~/app/features/cv/read-cv.server";
import { SidePage } from "~/app/features/navigation/side-page";
import { readAdultDay } from "~/app/features/profiles/read-adult-day.server";
import { pageTitle } from "~/app/messages/page-title";
import { useT } from "~/app/messages/use-t";
import { paths } from "~/app/paths";
import { orNotFound } from "~/app/platform/http.server";
import { localeOf } from "~/app/platform/locale.server";
import { requireActor } from "~/app/platform/session.server";
import { ButtonLink } from "~/app/ui/button";
import { EmptyState } from "~/app/ui/empty-state";

export const handle = { messages: ["cv"] };

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = await requireActor(request, context, "student");
  const asked = cvAskedBy(request, localeOf(request, actor.locale));
  const cv = orNotFound(await findCv(context.services, actor, asked));
  const adultOn = await readAdultDay(context.services, actor);
  return { cv, withContact: asked.withContact, isMinor: actor.isMinor, adultOn };
}

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, "cv:title");

export default function Cv() {
  const { cv, ...choice } = useLoaderData<typeof loader>();
  const t = useT("cv");
  return (
    <SidePage
      title={t("title")}
      ownHead
      bar={cv.sections.length > 0 && <CvDeeds withContact={choice.withContact} />}
    >
      {cv.sections.length > 0 ? (
        <>
          <CvSheet cv={cv} />
          <p className="no-print max-w-read pt-3 text-14 text-soft">{t("lead")}</p>
        </>
      ) : (
        <EmptyState
          title={t("empty")}
          text={t("empty_text")}
          actions={<ButtonLink to={paths.student.profile()}>{t("edit")}</ButtonLink>}
        />
      )}
      <CvMore {...choice} />
    </SidePage>
  );
}
