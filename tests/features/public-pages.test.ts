import { afterAll, beforeAll, expect, test } from "vitest";
import { findShownListing } from "~/app/features/listings/read-listing.server";
import { listingCode } from "~/app/features/public-pages/listing-code.server";
import { sitemapXml } from "~/app/features/public-pages/list-sitemap.server";
import { publicMeta } from "~/app/features/public-pages/public-meta";
import { readPublicListing } from "~/app/features/public-pages/read-public-listing.server";
import { robotsText } from "~/app/features/public-pages/robots-text.server";
import type { Viewer } from "~/app/domain/permission";
import type { Locale } from "~/app/domain/values";
import type { Prisma } from "~/prisma/generated/client";
import { aMarket, anApplication } from "../support/applications";
import { aDatabase, type TestServices } from "../support/database";
import { aListing, anEnterprise } from "../support/factories";

const url = "https://market.test";
let services: TestServices;
let firm: string;
let market: Awaited<ReturnType<typeof aMarket>>;
beforeAll(async () => {
  services = await aDatabase({ PUBLIC_URL: url, SHOW_REPOSTED: "on" });
  market = await aMarket(services);
  firm = market.enterprise.id;
});
afterAll(() => services.close());

const made = (over: Partial<Prisma.ListingUncheckedCreateInput> = {}) =>
  aListing(services, firm, over);
const sitemap = async (part: number | null = null, most?: number) =>
  sitemapXml(services, new Request("http://inside.test/sitemap.xml"), part, most);

/** What the page of a listing tells engines; undefined where the page does not open for this viewer. */
async function told(id: string, locale: Locale = "zh-CN", query = "", viewer: Viewer = null) {
  const shown = await findShownListing(services, { viewer, locale }, id);
  if (!shown) return undefined;
  const request = new Request(`http://inside.test/listings/${id}${query}`);
  return readPublicListing(services, request, { ...shown, locale });
}

test("an open listing is told in the shape that Google documents", async () => {
  const listing = await made({
    ...{
      kind: "job",
      title: "数控车工",
      description: "看图<加工>\n守规矩",
      requirements: "会 & 肯学",
    },
    ...{
      payMin: 450_000,
      payMax: 600_050,
      educationRank: 3,
      experienceYears: 2,
      seats: 5,
      taken: 2,
    },
    ...{ applyBy: new Date("2026-12-01") },
  });
  const page = await told(listing.id);
  expect(page?.posting).toMatchObject({
    ...{ "@context": "https://schema.org/", "@type": "JobPosting", title: "数控车工" },
    description: "<p>看图&lt;加工&gt;<br>守规矩</p><p>会 &amp; 肯学</p>",
    ...{ employmentType: "FULL_TIME", totalJobOpenings: 3, url: `${url}/listings/${listing.id}` },
    datePosted: "2026-11-20T02:00:00.000Z",
    validThrough: "2026-12-01T16:00:00.000Z", // the end of the last day to apply, in Shanghai
    baseSalary: {
      "@type": "MonetaryAmount",
      currency: "CNY",
      value: { minValue: 4500, maxValue: 6000.5, unitText: "MONTH" },
    },
    educationRequirements: { credentialCategory: "associate degree" },
    experienceRequirements: { monthsOfExperience: 24 },
    hiringOrganization: { "@type": "Organization", name: market.enterprise.name },
    jobLocation: [
      {
        address: {
          ...{ addressCountry: "CN", addressRegion: "广东省", addressLocality: "东莞市" },
          streetAddress: listing.address,
        },
      },
    ],
  });
});

test("pay that is not stated and places in Hong Kong and Macao are told as they are", async () => {
  const open = await made({ payMin: null, payMax: null, regionCodes: ["810000", "820000"] });
  const posting = (await told(open.id))?.posting;
  expect(posting).not.toHaveProperty("baseSalary");
  expect(posting).toMatchObject({
    employmentType: "INTERN",
    jobLocation: [{ address: { addressCountry: "HK" } }, { address: { addressCountry: "MO" } }],
  });
  const fixed = await made({
    payMin: 20_000,
    payMax: 20_000,
    payPeriod: "day",
    payCurrency: "HKD",
  });
  expect((await told(fixed.id))?.posting).toMatchObject({
    baseSalary: { currency: "HKD", value: { value: 200, unitText: "DAY" } },
  });
});

test("what is no job, closed, full, over, held, a draft or re-posted is told to nobody", async () => {
  const tomorrow = new Date("2026-11-21T10:00:00+08:00");
  const unsaid = [
    await made({ status: "draft" }),
    await made({ status: "held" }),
    await made({ status: "submitted" }),
    await made({ status: "paused" }),
    await made({ status: "closed", closeReason: "filled" }),
    await made({ seats: 2, taken: 2 }),
    await made({ applyBy: new Date("2026-11-19") }),
    await aListing(services, (await anEnterprise(services, { status: "suspended" })).id),
    await made({
      ...{ source: "reposted", kind: "job", sourceName: "某站", sourceKey: "某站:1" },
      sourcedOn: new Date("2026-11-01"),
    }),
  ];
  const visit = await made({ kind: "observation" });
  const short = await made({ validUntil: tomorrow });
  const map = (await sitemap()) ?? "";
  for (const { id, status, source } of unsaid) {
    expect((await told(id)) ?? null, `${status} ${source}`).toBeNull();
    expect(map, `${status} ${source}`).not.toContain(id);
  }
  expect(await told(visit.id)).toMatchObject({ posting: null }); // it can be shared
  expect(map).toContain(`<loc>${url}/listings/${short.id}</loc><lastmod>20`);
  services.clock.pass(24);
  expect(await sitemap()).not.toContain(short.id);
  services.clock.pass(-24);
});

test("who applied reads an ended listing, and still nothing is told of it", async () => {
  const { student } = market;
  const listing = await made();
  await anApplication(services, student.actor, listing.id);
  await services.db.listing.update({
    where: { id: listing.id },
    data: { status: "closed", closeReason: "filled" },
  });
  const page = await told(listing.id, "zh-CN", "", student.actor);
  expect(page).toBeNull();
  expect(publicMeta("x", page ?? null)).toEqual([{ name: "robots", content: "noindex" }]);
});

test("each language has its address, and the page names all of them", async () => {
  const { id, title } = await made();
  const here = `${url}/listings/${id}`;
  const plain = await told(id);
  expect(plain?.canonical).toBe(here);
  expect((await told(id, "en", "?lang=en&utm_source=x"))?.canonical).toBe(`${here}?lang=en`);
  expect((await told(id, "zh-CN", "?lang=zh-CN"))?.canonical).toBe(here);
  // The reader's own language does not change what the plain address is.
  expect((await told(id, "zh-HK"))?.canonical).toBe(here);
  expect(plain?.languages.map((one) => Object.values(one).join(" "))).toEqual([
    `zh-CN ${here}`,
    `zh-HK ${here}?lang=zh-HK`,
    `en ${here}?lang=en`,
    `x-default ${here}`,
  ]);
  const meta = publicMeta(title, plain ?? null);
  expect(meta).toContainEqual({ tagName: "link", rel: "canonical", href: here });
  expect(meta).toContainEqual({ property: "og:locale", content: "zh_CN" });
  const summary = `${market.enterprise.shortName} · 3200–3800 元/月 · 东莞市`;
  expect(meta).toContainEqual({ property: "og:description", content: summary });
  expect(plain?.url).toBe(here);
});

test("nothing of a person stands in what is told", async () => {
  const { student } = market;
  const listing = await made({ mentor: "王师傅 13800138000" });
  await anApplication(services, student.actor, listing.id);
  const page = JSON.stringify(await told(listing.id));
  for (const word of [student.person.name, student.person.phone, student.person.id, "王师傅"])
    expect(page).not.toContain(word);
});

test("too many for one file: the map names its parts, and each page stands in one of them", async () => {
  const whole = (await sitemap()) ?? "";
  const all = [...whole.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, loc]) => loc);
  expect(all.slice(0, 2)).toEqual([`${url}/`, `${url}/listings`]);
  const map = (await sitemap(null, 4)) ?? "";
  expect(map).toContain("<sitemapindex");
  const parts = [...map.matchAll(/sitemap\.xml\?part=(\d+)<\/loc>/g)].map(([, n]) => Number(n));
  expect(parts.length).toBeGreaterThan(1);
  const texts = await Promise.all(parts.map((part) => sitemap(part, 4)));
  const some = texts.flatMap((text) =>
    [...(text ?? "").matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, loc]) => loc),
  );
  expect(some).toEqual(all);
  expect(await sitemap(parts.length + 1, 4)).toBeNull();
});

test("the picture to scan stands at an address of its own", () => {
  const request = new Request("http://inside.test/");
  const svg = listingCode(services, request, "01990000-0000-7000-8000-000000000001");
  expect(svg).toMatch(/^<svg [^>]*viewBox="0 0 45 45"/);
  const longer = { env: { ...services.env, PUBLIC_URL: `https://${"x".repeat(60)}.test` } };
  expect(listingCode(longer, request, "01990000-0000-7000-8000-000000000001")).toBeNull();
});

test("robots are kept from what is somebody's own, and shown the map", () => {
  const text = robotsText(services, new Request("http://inside.test/robots.txt"));
  expect(text).toContain("Disallow: /student\n");
  expect(text).toContain("Disallow: /unsubscribe\n");
  expect(text).not.toContain("Disallow: /listings");
  expect(text).toContain(`Sitemap: ${url}/sitemap.xml\n`);
});
