// Owns what stands in the head of a listing's page for engines and for the previews of messengers.
import type { MetaDescriptor } from "@remix-run/react";
import type { PublicListing } from "./read-public-listing.server";

/** Canonical address, languages, preview and posting; empty for a listing that is told to nobody. */
export function publicMeta(title: string, page: PublicListing | null): MetaDescriptor[] {
  if (!page) return [{ name: "robots", content: "noindex" }];
  const { canonical, languages, locale, summary, posting } = page;
  const graph = {
    "og:type": "website",
    "og:title": title,
    "og:description": summary,
    "og:url": canonical,
    "og:locale": locale.replace("-", "_"),
  };
  return [
    { name: "description", content: summary },
    { tagName: "link", rel: "canonical", href: canonical },
    ...languages.map((one) => ({
      ...{ tagName: "link", rel: "alternate", hrefLang: one.locale, href: one.href },
    })),
    ...Object.entries(graph).map(([property, content]) => ({ property, content })),
    ...(posting ? [{ "script:ld+json": posting }] : []),
  ] as MetaDescriptor[];
}
