import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useActionData, useLoaderData } from "@remix-run/react";
import { answerCertificates } from "~/app/features/papers/certificates-action.server";
import { CertificatesDesk } from "~/app/features/papers/certificates-page";
import { listCertificates } from "~/app/features/papers/read-completions.server";
import { SidePage } from "~/app/features/navigation/side-page";
import { findAuthority } from "~/app/features/papers/sign-paper.server";
import { RefusedNotice } from "~/app/features/accounts/refused-notice";
import { pageTitle } from "~/app/messages/page-title";
import { useT } from "~/app/messages/use-t";
import { paths } from "~/app/paths";
import { requireActor } from "~/app/platform/session.server";

export const handle = { messages: ["certificates", "papers"] };
/** After a no the page shows what stands now. */
export const shouldRevalidate = () => true;

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = await requireActor(request, context, "school");
  const { services } = context;
  const [rows, authority] = await Promise.all([
    listCertificates(services, actor),
    findAuthority(services.db, actor, services.clock.now()),
  ]);
  return { ...rows, maySeal: authority !== null };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const actor = await requireActor(request, context, "school");
  const userAgent = (request.headers.get("user-agent") ?? "").slice(0, 200);
  const from = { address: context.address, userAgent };
  return answerCertificates(context.services, actor, request, from);
}

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, "certificates:title");

export default function SchoolCertificates() {
  const rows = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = useT("certificates");
  const crumb = (
    <Link to={paths.school.papers()} className="link">
      {t("back")}
    </Link>
  );
  return (
    <SidePage title={t("title")} crumb={crumb}>
      <RefusedNotice answer={answer} />
      <p className="max-w-read pb-4 text-soft">{t("intro")}</p>
      <CertificatesDesk {...rows} />
    </SidePage>
  );
}
