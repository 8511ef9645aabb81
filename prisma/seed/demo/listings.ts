import type { ListingStatus, PrismaClient } from "~/prisma/generated/client";
import { ago, dateOf, days, dice, idOf } from "./dice";
import type { SeededFirm } from "./firms";
import { type DemoListing, listings } from "./market.data";

export type SeededListing = DemoListing & {
  id: string;
  enterpriseId: string;
  recruiterId: string;
  status: ListingStatus;
  startsOn: Date | null;
  taken: number;
};

const currencies = { uscc: "CNY", hk_business: "HKD", macao_business: "MOP" } as const;
/** Beside the live ones, some of each other state, so that every desk has work. */
const others: ListingStatus[] = ["submitted", "submitted", "referred", "draft", "closed", "live"];

/** Sixty listings of the ten open firms, drafts of the unverified one, and one live listing of the suspended firm. */
export async function seedListings(
  db: PrismaClient,
  now: Date,
  firms: SeededFirm[],
): Promise<SeededListing[]> {
  const random = dice(7);
  const copies = Array.from({ length: 60 - listings.length }, (_, n) => {
    const original = listings[(n * 5) % listings.length] as DemoListing;
    return { ...original, title: nameOfCopy(original.title, n) };
  });
  const seeded: SeededListing[] = [];
  for (const [n, listing] of [...listings, ...copies].entries()) {
    const isCopy = n >= listings.length;
    const status = isCopy ? (others[n % others.length] as ListingStatus) : "live";
    const key = n === 58 ? "pending" : n === 59 ? "suspended" : listing.firm;
    const firm = firms.find((one) => one.key === key) as SeededFirm;
    const real = key === "pending" ? "draft" : key === "suspended" ? "live" : status;
    seeded.push(await seedListing(db, now, random, n, listing, firm, real));
  }
  return seeded;
}

const nameOfCopy = (title: string, n: number) =>
  `${title}（${["春季", "二厂", "长白班", "提前批"][n % 4]}）`;

async function seedListing(
  db: PrismaClient,
  now: Date,
  random: ReturnType<typeof dice>,
  n: number,
  listing: DemoListing,
  firm: SeededFirm,
  status: ListingStatus,
): Promise<SeededListing> {
  const id = idOf("listing", n);
  const waits = status === "submitted" ? 0.1 + n / 50 : 3 + random.int(40);
  const submittedAt = status === "draft" ? null : ago(now, waits);
  const isPublished = status === "live" || status === "closed";
  const isInternship = listing.kind === "internship";
  const startsOn = isInternship
    ? dateOf(new Date(now.getTime() + days(60 + random.int(60))))
    : null;
  await db.listing.create({
    data: {
      id,
      enterpriseId: firm.id,
      siteId: firm.siteId,
      createdById: firm.recruiterId,
      kind: listing.kind,
      status,
      title: listing.title,
      occupationCode: listing.occupation,
      description: listing.description,
      regionCodes: [firm.regionCode],
      address: firm.address,
      payMin: listing.pay[0] * 100,
      payMax: listing.pay[1] * 100,
      payCurrency: currencies[firm.kind],
      educationRank: listing.education,
      benefits: random.chance(0.6)
        ? ["师傅带教", isInternship ? "实习责任险" : "五险一金"]
        : ["技能培训"],
      seats: listing.seats,
      startsOn,
      months: isInternship ? 6 : null,
      hoursPerDay: 8,
      hoursPerWeek: 40,
      hazardous: listing.hazardous ?? false,
      dorm: random.chance(0.6),
      meals: random.chance(0.4),
      answerDays: 2 + random.int(5),
      validUntil: new Date(now.getTime() + days(20 + random.int(60))),
      submittedAt,
      publishedAt: isPublished && submittedAt ? new Date(submittedAt.getTime() + days(0.5)) : null,
      closedAt: status === "closed" ? ago(now, 1) : null,
      closeReason: status === "closed" ? "filled" : null,
      createdAt: submittedAt ?? ago(now, 2),
      skills: { create: listing.skills.map((skillCode) => ({ skillCode })) },
      majors: { create: listing.majors.map((majorCode) => ({ majorCode })) },
      ...(status === "referred" && submittedAt
        ? {
            reviews: {
              create: {
                id: idOf("review", n),
                verdict: "referred",
                note: "请写清楚实习内容里哪些由师傅带着做，并补上宿舍的费用由谁承担。",
                reviewerId: idOf("person", "reviewer"),
                snapshot: { title: listing.title },
                createdAt: new Date(submittedAt.getTime() + days(0.5)),
              },
            },
          }
        : {}),
    },
  });
  return {
    ...listing,
    id,
    enterpriseId: firm.id,
    recruiterId: firm.recruiterId,
    status,
    startsOn,
    taken: 0,
  };
}
