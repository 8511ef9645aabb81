// Draws the firms: those of the demo by hand, then invented ones, about one to seven and a half listings. Sizes are
// log-normal (half have fewer than ninety people); trades are spread as the region's postings are, each at least once.
import { type TradeGroup, tradeGroups } from "~/app/domain/reference";
import { type DemoFirm, firmLogins, firms as demoFirms } from "../demo/market.data";
import { type Dice, dice, idOf, idsOf, seedOf } from "./dice";
import { freshName } from "./draw-schools";
import { drawPlace, firmPlaces, nameOf, prefectureOf } from "./places";
import { hongKongParts, nameParts, trades as words } from "./words.data";

export type DrawnFirm = DemoFirm & {
  id: string;
  group: TradeGroup;
  registrationNumber: string;
  sites: { id: string; name: string; regionCode: string; address: string }[];
  recruiter: { id: string; grantId: string; name: string };
  isDemo: boolean;
  /** When the operator said yes or no. */
  decidedDaysAgo: number;
};

const demoGroups: Record<string, TradeGroup> = {
  ...{ lift: "electrical", mould: "metal", robot: "electrical", ev: "vehicles", shop: "digital" },
  ...{ soft: "digital", logistics: "logistics", hotel: "service", hk: "electrical", macao: "food" },
  ...{ pending: "production", suspended: "office" },
};
const groupShares: readonly (readonly [TradeGroup, number])[] = [
  ...([
    ["metal", 10],
    ["electrical", 11],
    ["production", 8],
    ["materials", 5],
  ] as const),
  ...([
    ["garment", 5],
    ["vehicles", 7],
    ["logistics", 6],
    ["office", 7],
  ] as const),
  ...([
    ["sales", 8],
    ["digital", 9],
    ["design", 5],
    ["building", 6],
  ] as const),
  ...([
    ["food", 5],
    ["care", 6],
    ["service", 6],
    ["agriculture", 2],
  ] as const),
];

const alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";
const weights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];

/** A unified social credit code with a right check character (GB 32100) of a firm that does not exist. */
function uscc(n: number): string {
  const body = `91440000MA${n.toString().padStart(7, "0")}`;
  const sum = weights.reduce((total, w, i) => total + w * alphabet.indexOf(body.charAt(i)), 0);
  return body + alphabet.charAt((31 - (sum % 31)) % 31);
}

const numberOf = (kind: DemoFirm["kind"], n: number) =>
  ({ uscc: uscc(n), hk_business: `7${1_000_000 + n}`, macao_business: `${54_000 + n} SO` })[kind];

const daysAgo = (n: number) => 90 - (n % 89);

/** So many firms; one unverified and one suspended among the demo's, few of each among the others. */
export function drawFirms(count: number, seed: number): DrawnFirm[] {
  const names = new Set<string>();
  const [person, grant] = [idsOf(1), idsOf(2)];
  const byHand = demoFirms.map((firm, n): DrawnFirm => {
    const login = firmLogins[firm.key];
    const key = login?.[0] ?? `hr-${firm.key}`;
    names.add(firm.name);
    return {
      ...firm,
      id: idOf("firm", firm.key),
      group: demoGroups[firm.key] ?? "production",
      registrationNumber: numberOf(firm.kind, n),
      sites: [site(idOf("site", firm.key), firm.shortName, firm)],
      recruiter: {
        ...{ id: idOf("person", key), grantId: idOf("grant", key) },
        name: login?.[1] ?? "招聘专员",
      },
      isDemo: true,
      decidedDaysAgo: daysAgo(n),
    };
  });
  const others = Array.from({ length: Math.max(0, count - byHand.length) }, (_, n): DrawnFirm => {
    const random = dice(seedOf(seed, 2, n));
    const firm = invent(random, n, names);
    const id = idOf("firm", firm.key);
    const isBig = firm.staffCount > 300 && firm.kind === "uscc";
    const second = isBig ? drawPlace(random, prefectureOf(firm.regionCode)) : null;
    return {
      ...firm,
      id,
      registrationNumber: numberOf(firm.kind, 100 + n),
      sites: [
        site(idOf("site", firm.key, 1), firm.shortName, firm),
        ...(second
          ? [
              site(idOf("site", firm.key, 2), "二厂", {
                regionCode: second,
                address: addressIn(random, second),
              }),
            ]
          : []),
      ],
      recruiter: { id: person(), grantId: grant(), name: recruiterOf(random, firm.kind) },
      isDemo: false,
      decidedDaysAgo: daysAgo(byHand.length + n),
    };
  });
  return [...byHand, ...others];
}

const site = (
  id: string,
  name: string,
  { regionCode, address }: { regionCode: string; address: string },
) => ({ id, name, regionCode, address });

function invent(random: Dice, n: number, names: Set<string>) {
  // First each trade that the demo's firms do not have, then by share.
  const missing = tradeGroups.filter((one) => !Object.values(demoGroups).includes(one));
  const group = missing[n] ?? random.weighted(groupShares);
  const kind: DemoFirm["kind"] =
    n % 13 === 5 ? "hk_business" : n % 67 === 40 ? "macao_business" : "uscc";
  const prefecture =
    kind === "uscc" ? random.weighted(firmPlaces) : kind === "hk_business" ? "810000" : "820000";
  const regionCode = drawPlace(random, prefecture);
  const isMainland = kind === "uscc";
  const { nouns, industry, hongKong, about } = words[group];
  const parts = isMainland ? nameParts : hongKongParts;
  const noun = isMainland ? random.pick(nouns) : hongKong;
  const place = isMainland ? nameOf(prefecture).replace(/市$/, "") : "";
  let own = "";
  const name = freshName(names, () => {
    own = random.pick(parts.first) + random.pick(parts.last);
    return `${place}${own}${noun}有限公司`;
  });
  const status =
    n % 67 === 66
      ? ("pending" as const)
      : n % 151 === 150
        ? ("suspended" as const)
        : ("approved" as const);
  return {
    key: `firm-${n}`,
    ...{ name, shortName: own + noun, status, kind, regionCode, group },
    industry,
    staffCount: Math.round(Math.min(6000, Math.max(8, Math.exp(random.gauss(4.5, 1))))),
    about: isMainland ? about : "",
    address: addressIn(random, regionCode),
  };
}

function addressIn(random: Dice, regionCode: string): string {
  const no = 1 + random.int(300);
  if (/^8[12]/.test(regionCode)) return `${nameOf(regionCode, "zh-HK")}示範街 ${no} 號`;
  const road = random.pick(["示范路", "示范大道", "工业区示范二路", "示范科技园", "示范街"]);
  return `${nameOf(regionCode)}${road} ${no} 号`;
}

const recruiterOf = (random: Dice, kind: DemoFirm["kind"]) =>
  kind === "uscc"
    ? `${random.pick([..."陈李黄梁何林吴邓曾罗"])}${random.pick(["经理", "主管", "女士", "先生", "专员"])}`
    : `${random.pick([..."陳李黃梁何林吳鄧曾羅"])}${random.pick(["經理", "主任", "女士", "先生"])}`;
