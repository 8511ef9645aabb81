import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Id } from "~/app/domain/values";
import { FirmStory } from "~/app/features/firms/firm-story";
import { findFirmStory } from "~/app/features/firms/read-firm-story.server";
import { FirmBlock } from "~/app/features/listings/firm-block";
import { ListingCard } from "~/app/features/listings/listing-card";
import { findFirmPage } from "~/app/features/listings/read-firm.server";
import { SidePage } from "~/app/features/navigation/side-page";
import { useT } from "~/app/messages/use-t";
import { paths } from "~/app/paths";
import { orNotFound, pageOf } from "~/app/platform/http.server";
import { localeOf } from "~/app/platform/locale.server";
import { findActor } from "~/app/platform/session.server";
import { ButtonLink } from "~/app/ui/button";
import { Notice } from "~/app/ui/notice";
import { Pagination } from "~/app/ui/pagination";

export const handle = { messages: ["listings", "search", "firms"] };

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const viewer = await findActor(request, context);
  const reader = { viewer, locale: localeOf(request, viewer?.locale) };
  const { success, data } = Id.safeParse(params.enterpriseId);
  const page = pageOf(request);
  const found = success ? await findFirmPage(context.services, reader, data, page) : null;
  const firm = orNotFound(found);
  const story = await findFirmStory(context.services, firm.firm.id, reader.locale);
  const [photo] = story?.photos ?? [];
  const origin = context.services.env.PUBLIC_URL;
  // Those who show the card fetch the picture from outside: only a whole address is of use.
  const picture = photo && origin ? new URL(paths.file(photo.fileId), origin).href : null;
  return { ...firm, story, picture, page, isVisitor: viewer === null };
}

/** The card under which the page is passed on: who it is, in the firm's own words. */
export const meta: MetaFunction<typeof loader> = ({ data }) => {
  if (!data) return [];
  const { name, about } = data.firm;
  const description = Array.from(about).slice(0, 120).join("");
  return [
    { title: name },
    { property: "og:title", content: name },
    { property: "og:type", content: "website" },
    ...(description ? [{ name: "description", content: description }] : []),
    ...(description ? [{ property: "og:description", content: description }] : []),
    ...(data.picture ? [{ property: "og:image", content: data.picture }] : []),
  ];
};

export default function FirmPage() {
  const { firm, story, hasJoined, listings, total, page, pages, sources, isVisitor } =
    useLoaderData<typeof loader>();
  const t = useT("listings");
  return (
    <SidePage title={firm.name} crumb={hasJoined ? t("firm_page.verified") : undefined}>
      {!hasJoined && (
        <div className="max-w-read space-y-3 pb-4">
          <Notice tone="info" title={t("firm_page.unclaimed")}>
            <p>{t("firm_page.unclaimed_text")}</p>
            <p>{t("firm_page.sources", { sources: sources.join("、") })}</p>
          </Notice>
          {isVisitor && (
            <p>
              <strong>{t("firm_page.is_yours")}</strong> {t("firm_page.join")}{" "}
              <ButtonLink to={paths.register()} size="small">
                {t("firm_page.register")}
              </ButtonLink>
            </p>
          )}
        </div>
      )}
      <div className="max-w-read pb-6">{hasJoined && <FirmBlock firm={firm} />}</div>
      {story && <FirmStory story={story} />}
      <h2 className="pb-2 text-18 font-bold">{t("firm_page.open", { n: total })}</h2>
      {total === 0 && <p className="text-soft">{t("firm_page.none")}</p>}
      <ul className="grid max-w-read gap-3">
        {listings.map(({ listing, standing }) => (
          <li key={listing.id}>
            <ListingCard listing={listing} standing={standing} />
          </li>
        ))}
      </ul>
      <Pagination
        page={page}
        pages={pages}
        toPage={(n) => `${paths.firm(firm.id)}?page=${String(n)}`}
      />
    </SidePage>
  );
}
