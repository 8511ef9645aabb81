import { type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { type Id, isId } from "~/app/domain/values";
import { ComparedChoice } from "~/app/features/matching/compared-choice";
import { ComparedPeople } from "~/app/features/matching/compared-people";
import { mostCompared, readCompared } from "~/app/features/matching/read-compared.server";
import { SidePage } from "~/app/features/navigation/side-page";
import { pageTitle } from "~/app/messages/page-title";
import { useT } from "~/app/messages/use-t";
import { paths } from "~/app/paths";
import { orNotFound } from "~/app/platform/http.server";
import { localeOf } from "~/app/platform/locale.server";
import { requireActor } from "~/app/platform/session.server";
import { ButtonLink } from "~/app/ui/button";
import { Notice } from "~/app/ui/notice";
import { PrintButton } from "~/app/ui/print-button";

export const handle = { messages: ["fits", "students", "applications"] };

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const actor = await requireActor(request, context, "enterprise");
  const listingId = orNotFound(isId(params.listingId) ? params.listingId : null);
  const asked = new URL(request.url).searchParams;
  const ticked = asked.getAll("tick").flatMap((tick) => tick.split(".")[0] ?? []);
  if (ticked.length > 0) {
    // The ticks of a table become an address that can be kept: the applications and nothing else.
    const application = ticked.slice(0, mostCompared + 1);
    return redirect(paths.enterprise.compareFits(listingId, { application }));
  }
  const ids = [...asked.getAll("application"), ...asked.getAll("student")].filter(isId);
  const locale = localeOf(request, actor.locale);
  return orNotFound(await readCompared(context.services, actor, { listingId, ids, locale }));
}

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, "fits:compare.title");

export default function CompareFits() {
  const { listing, chosen, choices, isCut } = useLoaderData<typeof loader>();
  const t = useT("fits");
  const applied: Id[] = chosen.flatMap(({ id, from }) => (from.is === "applied" ? [id] : []));
  const all = `${paths.enterprise.compare()}?${new URLSearchParams(applied.map((id) => ["id", id])).toString()}`;
  const actions = (
    <>
      {chosen.length > 0 && <PrintButton label={t("compare.print")} />}
      {applied.length > 1 && (
        <ButtonLink to={all} size="small">
          {t("compare.rest")}
        </ButtonLink>
      )}
      <ButtonLink to={paths.enterprise.applicants(listing.id)} size="small">
        {t("compare.back")}
      </ButtonLink>
    </>
  );
  return (
    <SidePage title={t("compare.title")} crumb={listing.title} actions={actions}>
      {isCut && <Notice tone="info" title={t("compare.cut")} />}
      <ComparedChoice listing={listing} choices={choices} chosen={chosen} />
      {chosen.length > 0 && <ComparedPeople listing={listing} chosen={chosen} />}
      <p className="max-w-read pt-3 text-14 text-soft">
        {t("score_full")}{" "}
        <Link to={paths.matching()} className="link inline-block py-1">
          {t("how")}
        </Link>
      </p>
    </SidePage>
  );
}
