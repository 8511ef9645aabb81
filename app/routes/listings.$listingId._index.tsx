import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { lawOf } from "~/app/domain/listing-kind";
import { Id } from "~/app/domain/values";
import { ListingArticle } from "~/app/features/listings/listing-article";
import { deedOf, ListingAside, ListingBar } from "~/app/features/listings/listing-bar";
import { findShownListing } from "~/app/features/listings/read-listing.server";
import { rememberLook } from "~/app/features/matching/remember-look.server";
import { SidePage, useFrame } from "~/app/features/navigation/side-page";
import { publicMeta } from "~/app/features/public-pages/public-meta";
import { readPublicListing } from "~/app/features/public-pages/read-public-listing.server";
import { ShareCard } from "~/app/features/public-pages/share-card";
import { useT } from "~/app/messages/use-t";
import { paths } from "~/app/paths";
import { orNotFound } from "~/app/platform/http.server";
import { localeOf } from "~/app/platform/locale.server";
import { findActor } from "~/app/platform/session.server";
import { ButtonLink } from "~/app/ui/button";

export const handle = { messages: ["search", "listings", "sharing"] };
const Params = z.object({ listingId: Id });

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const viewer = await findActor(request, context);
  const locale = localeOf(request, viewer?.locale);
  const { success, data } = Params.safeParse(params);
  const reader = { viewer, locale };
  const shown = orNotFound(
    success ? await findShownListing(context.services, reader, data.listingId) : null,
  );
  if (viewer?.side === "student") await rememberLook(context.services, viewer, shown.listing.id);
  const told = await readPublicListing(context.services, request, { ...shown, locale });
  return { ...shown, told };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => {
  if (!data) return [{ title: "" }];
  const title = `${data.listing.title} · ${data.listing.firm.shortName}`;
  return [{ title }, ...publicMeta(title, data.told)];
};

export default function ListingPage() {
  const shown = useLoaderData<typeof loader>();
  const t = useT("search");
  const listings = useT("listings");
  const viewer = useFrame()?.viewer;
  const isSignedIn = Boolean(viewer);
  const isOperators = viewer?.side === "operator" && shown.listing.source === "reposted";
  const isBooked = shown.isOpen && lawOf(shown.listing.kind).takenBy === "school";
  const deed = deedOf(shown, isSignedIn);
  return (
    <SidePage
      title={t("title")}
      actions={
        isOperators ? (
          <ButtonLink to={paths.operator.listing(shown.listing.id)}>
            {listings("trade.put_right")}
          </ButtonLink>
        ) : (
          viewer?.side === "school" &&
          isBooked && (
            <ButtonLink look="primary" to={paths.school.newBooking(shown.listing.id)}>
              {t("show.book")}
            </ButtonLink>
          )
        )
      }
      ownHead
      bar={deed && <ListingBar shown={shown} deed={deed} />}
    >
      <ListingArticle
        listing={shown.listing}
        level={2}
        foot={
          <ShareCard listingId={shown.listing.id} title={shown.listing.title} page={shown.told} />
        }
        aside={<ListingAside shown={shown} isSignedIn={isSignedIn} />}
      />
    </SidePage>
  );
}
