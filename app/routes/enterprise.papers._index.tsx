import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { SidePage } from "~/app/features/navigation/side-page";
import { FirmPapers } from "~/app/features/papers/firm-papers";
import { listOwnPapers } from "~/app/features/papers/read-my-papers.server";
import { RefusedNotice } from "~/app/features/accounts/refused-notice";
import { findAuthority, SealPapers, sealPapers } from "~/app/features/papers/sign-paper.server";
import { pageTitle } from "~/app/messages/page-title";
import { useT } from "~/app/messages/use-t";
import { paths } from "~/app/paths";
import { flash } from "~/app/platform/flash.server";
import { parseFields, readForm } from "~/app/platform/form.server";
import { requireActor } from "~/app/platform/session.server";
import { ButtonLink } from "~/app/ui/button";

export const handle = { messages: ["papers"] };

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = await requireActor(request, context, "enterprise");
  const { services } = context;
  const authority = await findAuthority(services.db, actor, services.clock.now());
  return { papers: await listOwnPapers(services, actor), maySeal: authority !== null };
}

const Ticked = z
  .object({ tick: z.preprocess((one) => [one ?? []].flat(), SealPapers.shape.papers) })
  .transform(({ tick }) => ({ papers: tick }));

export async function action({ request, context }: ActionFunctionArgs) {
  const actor = await requireActor(request, context, "enterprise");
  const { services, address } = context;
  const form = parseFields(await readForm(request), Ticked);
  if (!form.ok) return form.answer();
  const userAgent = (request.headers.get("user-agent") ?? "").slice(0, 200);
  const outcome = await sealPapers(services, actor, form.value, { address, userAgent });
  if (!outcome.ok) return form.refused(outcome.refusal);
  return redirect(paths.enterprise.papers(), { headers: flash({ key: "papers:said.seal" }) });
}

export const shouldRevalidate = () => true;

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, "papers:firm.title");

export default function EnterprisePapersPage() {
  const { papers, maySeal } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = useT("papers");
  const actions = (
    <ButtonLink to={paths.enterprise.sealAuthorities()}>{t("firm.authorities")}</ButtonLink>
  );
  return (
    <SidePage title={t("firm.title")} actions={actions}>
      <RefusedNotice answer={answer} />
      <FirmPapers papers={papers} maySeal={maySeal} />
    </SidePage>
  );
}
