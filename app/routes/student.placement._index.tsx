import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { findOwnCertificate } from "~/app/features/papers/find-own-certificate.server";
import { OwnCertificateCard } from "~/app/features/papers/own-certificate";
import { listMyPlacements } from "~/app/features/journal/choose-placement.server";
import { HelpBar } from "~/app/features/journal/journal-parts";
import { MyPlacementView } from "~/app/features/journal/my-placement";
import { readMyPlacement } from "~/app/features/journal/read-my-placement.server";
import { SidePage } from "~/app/features/navigation/side-page";
import { pageTitle } from "~/app/messages/page-title";
import { useT } from "~/app/messages/use-t";
import { paths } from "~/app/paths";
import { requireActor } from "~/app/platform/session.server";
import { ButtonLink } from "~/app/ui/button";
import { EmptyState } from "~/app/ui/empty-state";

export const handle = { messages: ["journal", "certificates"] };

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = await requireActor(request, context, "student");
  const asked = new URL(request.url).searchParams.get("of");
  const [first, ...others] = await listMyPlacements(context.services, actor, asked);
  if (!first) return { placement: null, others: [], certificate: null };
  const [placement, certificate] = await Promise.all([
    readMyPlacement(context.services, actor, first),
    findOwnCertificate(context.services, actor, first.placementId),
  ]);
  return { placement, others, certificate };
}

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, "journal:hub.title");

export default function StudentPlacementPage() {
  const { placement, others, certificate } = useLoaderData<typeof loader>();
  const t = useT("journal");
  if (!placement) {
    return (
      <SidePage title={t("hub.title")}>
        <EmptyState
          title={t("hub.none")}
          text={t("hub.none_text")}
          actions={
            <>
              <ButtonLink to={paths.listings.search()}>{t("hub.find")}</ButtonLink>
              <ButtonLink to={paths.student.newPlacement()}>{t("hub.own")}</ButtonLink>
            </>
          }
        />
      </SidePage>
    );
  }
  const { placementId, state } = placement;
  const of = { of: placementId };
  const hasBegun = state !== "confirmed";
  return (
    <SidePage
      title={t("hub.title")}
      bar={state === "closed" ? undefined : <HelpBar placementId={placementId} />}
    >
      <div className="space-y-6">
        {certificate && <OwnCertificateCard certificate={certificate} />}
        <MyPlacementView placement={placement} />
        <p className="cluster">
          <ButtonLink to={paths.student.papers()}>{t("hub.papers")}</ButtonLink>
          {hasBegun && (
            <>
              <ButtonLink to={paths.student.placementJournal(of)}>{t("title")}</ButtonLink>
              <ButtonLink to={paths.student.placementPay(of)}>{t("pay.title")}</ButtonLink>
              <ButtonLink to={paths.student.placementLeave(of)}>{t("leave.title")}</ButtonLink>
              <ButtonLink to={paths.student.placementAssessment(of)}>
                {t("hub.assessment")}
              </ButtonLink>
            </>
          )}
          <ButtonLink to={paths.student.applications()}>{t("hub.applications")}</ButtonLink>
        </p>
        {others.length > 0 && (
          <section className="space-y-2">
            <h2 className="text-18 font-bold">{t("hub.others")}</h2>
            <ul>
              {others.map((one) => (
                <li key={one.placementId}>
                  <Link
                    to={paths.student.placement({ of: one.placementId })}
                    className="link inline-block min-h-11 py-2"
                  >
                    {[one.title, one.firm, t(`state.${one.state}`)].filter(Boolean).join(" · ")}
                  </Link>
                </li>
              ))}
            </ul>
          </section>
        )}
      </div>
    </SidePage>
  );
}
