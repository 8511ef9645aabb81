import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { FrontFacts } from "~/app/features/home/front-facts";
import { GbaMap } from "~/app/features/home/gba-map";
import { readFrontFacts } from "~/app/features/home/read-front.server";
import { readSearch } from "~/app/features/listings/read-listing-search.server";
import { SidePage } from "~/app/features/navigation/side-page";
import { pageTitle } from "~/app/messages/page-title";
import { useT } from "~/app/messages/use-t";
import { paths } from "~/app/paths";
import { localeOf } from "~/app/platform/locale.server";
import { findActor } from "~/app/platform/session.server";
import { ButtonLink } from "~/app/ui/button";
import { SearchBox } from "~/app/ui/filter-bar";

export const handle = { messages: ["search", "home"] };

export async function loader({ request, context }: LoaderFunctionArgs) {
  const viewer = await findActor(request, context);
  const facts = await readFrontFacts(context.services, localeOf(request, viewer?.locale));
  const { q } = readSearch(new URL(request.url).searchParams);
  return { q, facts, hasDemo: context.services.env.DEMO_LOGINS === "on" };
}

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, "search:home_title");

export default function FrontPage() {
  const { q, facts, hasDemo } = useLoaderData<typeof loader>();
  const t = useT("search");
  return (
    <SidePage title={t("home_title")} wide>
      <p className="max-w-read pb-5 text-18 text-soft">{t("promise")}</p>
      <div className="max-w-read pb-2">
        <SearchBox
          action={paths.listings.search()}
          name="q"
          label={t("box.label")}
          placeholder={t("box.placeholder")}
          button={t("box.button")}
          defaultValue={q}
        />
      </div>
      {hasDemo && (
        <ButtonLink to={paths.demo.logins()} look="plain">
          {t("doors.demo")}
        </ButtonLink>
      )}
      <Doors />
      <FrontFacts facts={facts} />
      {facts.openListings > 0 && <GbaMap grid={facts.grid} elsewhere={facts.elsewhere} />}
    </SidePage>
  );
}

function Doors() {
  const t = useT("search");
  const doors = [
    ["student", paths.listings.search()],
    ["enterprise", paths.register()],
    ["school", paths.signIn()],
  ] as const;
  return (
    <ul className="grid gap-3 pt-4 md:grid-cols-3">
      {doors.map(([key, to]) => (
        <li key={key}>
          <Link
            to={to}
            className="block h-full rounded-8 border border-line bg-card px-5 py-4 hover:border-bridge"
          >
            <span className="block text-18 font-bold text-bridge">{t(`doors.${key}`)}</span>
            <span className="text-soft">{t(`doors.${key}_text`)}</span>
          </Link>
        </li>
      ))}
    </ul>
  );
}
