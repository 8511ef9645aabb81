import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { pageTitle } from "~/app/messages/page-title";
import { useLocale } from "~/app/messages/use-t";
import { GalleryCharts } from "~/app/ui/gallery-charts";
import { GalleryDesk } from "~/app/ui/gallery-desk";
import { GalleryForm } from "~/app/ui/gallery-form";
import { GalleryPhone } from "~/app/ui/gallery-phone";
import { gallery } from "~/app/ui/gallery.data";

/** Every component in its states, for the people who build pages; it does not exist in production. */
export function loader({ request, context }: LoaderFunctionArgs) {
  if (context.services.env.MODE === "production") throw new Response(null, { status: 404 });
  const { pathname, searchParams } = new URL(request.url);
  const status = Number(searchParams.get("fail"));
  if (status >= 500) throw new Error("a planned failure");
  if (status >= 400) throw new Response(null, { status });
  return { here: pathname, view: searchParams.get("view") ?? "phone" };
}

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, "ui:brand.name");

export default function Components() {
  const { here, view } = useLoaderData<typeof loader>();
  const words = gallery[useLocale()];
  if (view === "desk") return <GalleryDesk words={words} here={here} />;
  if (view === "charts") return <GalleryCharts words={words} here={here} />;
  if (view === "phone") return <GalleryPhone words={words} here={here} />;
  return (
    <GalleryForm words={words} here={here} large={view === "large"} faulty={view === "faulty"} />
  );
}
