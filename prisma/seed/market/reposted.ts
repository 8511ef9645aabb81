// Firms known only from postings of another, invented site, as the import machine would have left them: what their words
// break holds them back, and what says the same twice has one key.
import { findingsIn } from "~/app/domain/posting-findings";
import { twinKeyOf } from "~/app/domain/posting-twins";
import { dayOf } from "~/app/domain/values";
import { reposted } from "../demo/market.data";
import { ago, dice, idOf, seedOf } from "./dice";
import { nameOf } from "./places";
import type { Row } from "./rows";

const site = "岭南招聘网（虚构）";

/** The first `count` postings; firms are repeated under other names when more are asked for. */
export function repostedRows(
  now: Date,
  count: number,
  seed: number,
): { firms: Row[]; listings: Row[] } {
  const firms: Row[] = [];
  const listings: Row[] = [];
  for (let round = 0; listings.length < count; round += 1) {
    for (const firm of reposted) {
      const key = round === 0 ? firm.key : `${firm.key}-${round}`;
      const enterpriseKey = `${site}:${key}`;
      const enterpriseId = idOf("firm", enterpriseKey);
      const name =
        round === 0 ? firm.name : firm.name.replace(/(有限公司|厂)$/, `（第${round}分部）$1`);
      const seen = ago(now, 6 + (round % 20));
      const left = firm.postings.slice(0, count - listings.length);
      if (left.length === 0) break;
      firms.push(
        firmRow({ id: enterpriseId, name, key: enterpriseKey, industry: firm.industry, now }),
      );
      for (const [n, posting] of left.entries()) {
        const [title, occupationCode, pay, educationRank, seats, benefits] = posting;
        const id = idOf("reposted", key, n);
        const findings = findingsIn({ title, company: name, benefits });
        const random = dice(seedOf(seed, 8, round, n));
        listings.push({
          ...{ id, enterpriseId, title, occupationCode, educationRank, seats, findings },
          ...{ source: "reposted", sourceName: site, sourceKey: `${site}:${key}-${n}` },
          status: findings.length > 0 ? "held" : "live",
          occupationBy: "inferred",
          occupationSure: occupationCode
            ? Math.round((0.7 + 0.3 * random.next()) * 100) / 100
            : null,
          sourcedOn: dayOf(seen),
          regionCodes: [firm.regionCode],
          placeText: nameOf(firm.regionCode),
          payMin: pay ? pay[0] * 100 : null,
          payMax: pay ? pay[1] * 100 : null,
          benefits: benefits.split("；"),
          twinKey: twinKeyOf({ enterpriseKey, title, regionCodes: [firm.regionCode] }),
          publishedAt: seen,
          validUntil: ago(now, -20),
        });
      }
    }
  }
  return { firms, listings };
}

function firmRow(of: { id: string; name: string; key: string; industry: string; now: Date }): Row {
  const { id, name, key, industry, now } = of;
  return {
    ...{ id, name, shortName: name, status: "unclaimed", registrationKind: null, regionCode: null },
    ...{ about: "", industry, staffCount: null, registrationNumber: null, contactName: null },
    ...{ sourceKey: key, decidedAt: null, decidedById: null, decisionNote: null },
    ...{ createdAt: now, updatedAt: now },
  };
}
