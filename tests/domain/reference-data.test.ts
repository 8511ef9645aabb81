// The first stock of reference data keeps its promises: codes are well formed and unique, links resolve, every row has
// three written names, and no word is claimed by two rows among which a reader would have to guess.
import { Converter } from "opencc-js";
import { describe, expect, it } from "vitest";
import {
  certificateKinds,
  majorLevels,
  regionKinds,
  regionPath,
  type Major,
  type Region,
  tradeGroups,
} from "~/app/domain/reference";
import { locales, type Names } from "~/app/domain/values";
import { certificates } from "~/prisma/seed/reference/certificates.data";
import { destinations } from "~/prisma/seed/reference/destinations.data";
import { educationLevels } from "~/prisma/seed/reference/education-levels.data";
import { holidays } from "~/prisma/seed/reference/holidays.data";
import { industries } from "~/prisma/seed/reference/industries.data";
import { majors } from "~/prisma/seed/reference/majors.data";
import { occupations } from "~/prisma/seed/reference/occupations.data";
import { regions } from "~/prisma/seed/reference/regions.data";
import { skills } from "~/prisma/seed/reference/skills.data";
import { taughtBy } from "~/prisma/seed/reference/skills/taught-by.data";

const toTraditional = [Converter({ from: "cn", to: "hk" }), Converter({ from: "cn", to: "tw" })];
const toSimplified = Converter({ from: "hk", to: "cn" });

/** Characters that traditional text keeps although a converter knows another form of them. */
const commonToBothScripts = new Set("斗昆溪岩岳咸郁周里");

/** Where the places of a city can lie: south, north, west, east. */
const boxes: Record<string, readonly [number, number, number, number]> = {
  "440000": [20.2, 25.5, 109.6, 117.2],
  "440100": [22.5, 24, 112.9, 114.1],
  "440300": [22.4, 22.9, 113.7, 114.7],
  "440400": [21.8, 22.5, 113, 114.4],
  "440600": [22.6, 23.6, 112.3, 113.4],
  "440700": [21.4, 22.9, 111.9, 113.3],
  "441200": [22.7, 24.4, 111.3, 112.9],
  "441300": [22.4, 24, 113.8, 115.4],
  "441800": [23.4, 25.2, 111.9, 113.9],
  "441900": [22.6, 23.2, 113.5, 114.3],
  "442000": [22.1, 22.8, 113.1, 113.8],
  "810000": [22.1, 22.6, 113.8, 114.5],
  "820000": [22.1, 22.22, 113.5, 113.6],
};

type Row = { code: string; names: Names };
type Spoken = Row & { aliases: string[] };

const stocks: Record<string, Row[]> = {
  regions,
  majors,
  occupations,
  skills,
  educationLevels,
  industries,
  destinations: destinations.map((row) => ({ ...row, code: `${row.version}:${row.code}` })),
  holidays: holidays.map((row) => ({ ...row, code: `${row.jurisdiction}:${row.day}` })),
};

function repeated(values: string[]): string[] {
  return values.filter((value, at) => values.indexOf(value) !== at);
}

/** One spelling for comparing: simplified characters, lower case. */
function folded(word: string): string {
  return toSimplified(word).toLowerCase();
}

/** Words (names and aliases) that two different rows claim, as `word: code, code`. */
function claimedTwice(rows: Spoken[]): string[] {
  const owners = new Map<string, Set<string>>();
  for (const row of rows) {
    for (const word of [...Object.values(row.names), ...row.aliases]) {
      const key = folded(word);
      owners.set(key, (owners.get(key) ?? new Set()).add(row.code));
    }
  }
  return [...owners]
    .filter(([, codes]) => codes.size > 1)
    .map(([word, codes]) => `${word}: ${[...codes].join(", ")}`);
}

/** Aliases that add nothing: empty, padded, repeated, or the row's own name. */
function idleAliases(row: Spoken): string[] {
  const aliases = row.aliases.map((alias) => alias.toLowerCase());
  const names = Object.values(row.names).map((name) => name.toLowerCase());
  return [
    ...repeated(aliases),
    ...aliases.filter((alias) => names.includes(alias)),
    ...aliases.filter((alias) => alias === "" || alias !== alias.trim()),
  ];
}

/** Characters that neither of the two traditional spellings (戶 or 户, 台 or 臺) would keep. */
function simplifiedOnly(text: string): string[] {
  const spellings = toTraditional.map((convert) => [...convert(text)]);
  return [...text].filter(
    (char, at) =>
      !commonToBothScripts.has(char) && spellings.every((spelling) => spelling[at] !== char),
  );
}

function unresolved(from: { code: string }, codes: readonly string[], rows: Row[]): string[] {
  const known = new Set(rows.map((row) => row.code));
  return codes.filter((code) => !known.has(code)).map((code) => `${from.code} → ${code}`);
}

describe.each(Object.entries(stocks))("%s", (_, rows) => {
  it("have unique codes", () => {
    expect(repeated(rows.map((row) => row.code))).toEqual([]);
  });

  it("have a name in each language, without padding", () => {
    const faulty = rows.filter((row) =>
      locales.some(
        (locale) => !row.names[locale] || row.names[locale].trim() !== row.names[locale],
      ),
    );
    expect(faulty).toEqual([]);
  });

  it("are written in traditional characters for Hong Kong", () => {
    const faulty = rows
      .map((row) => ({ code: row.code, found: simplifiedOnly(row.names["zh-HK"]) }))
      .filter(({ found }) => found.length > 0);
    expect(faulty).toEqual([]);
  });

  it("differ between the scripts wherever the characters differ", () => {
    const faulty = rows.filter(
      ({ names }) => names["zh-CN"] === names["zh-HK"] && simplifiedOnly(names["zh-CN"]).length > 0,
    );
    expect(faulty.map((row) => row.names["zh-HK"])).toEqual([]);
  });

  it("have Latin names in English and no Latin-only name in Chinese", () => {
    const faulty = rows.filter(
      ({ names }) =>
        /\p{Script=Han}/u.test(names.en) ||
        !/\p{Script=Han}/u.test(names["zh-CN"]) ||
        !/\p{Script=Han}/u.test(names["zh-HK"]),
    );
    expect(faulty).toEqual([]);
  });
});

describe.each(Object.entries({ regions, occupations, skills, certificates, educationLevels }))(
  "aliases of %s",
  (_, rows: Spoken[]) => {
    it("add something", () => {
      const idle = rows.map((row) => [row.code, ...idleAliases(row)]);
      expect(idle.filter((found) => found.length > 1)).toEqual([]);
    });
  },
);

describe.each(Object.entries({ occupations, skills, certificates, educationLevels }))(
  "words of %s",
  (_, rows: Spoken[]) => {
    it("name one row only", () => {
      expect(claimedTwice(rows)).toEqual([]);
    });
  },
);

describe("regions", () => {
  const byCode = new Map(regions.map((region) => [region.code, region]));
  const below = (parentCode: string | null, kind: Region["kind"]): Region[] =>
    regions.filter((region) => region.parentCode === parentCode && region.kind === kind);

  it("have codes of their kind, under the code of their parent", () => {
    const shapes = {
      province: /^\d{2}0000$/,
      // Counties and cities without a prefecture above them act as one: 429004.
      prefecture: /^\d{4}00$|^\d{2}90\d{2}$/,
      district: /^\d{6}$/,
      town: /^\d{9}$/,
    };
    const stem = { province: 0, prefecture: 2, district: 4, town: 6 };
    const faulty = regions.filter(({ code, kind, parentCode }) => {
      // Beijing and Hong Kong have districts without a city between.
      const length = parentCode?.endsWith("0000") ? 2 : stem[kind];
      const prefix = (parentCode ?? "").slice(0, length);
      return !shapes[kind].test(code) || !code.startsWith(prefix);
    });
    expect(faulty).toEqual([]);
  });

  it("hang together: every parent is there and every path starts at a province", () => {
    const reference = { regions: byCode };
    const faulty = regions.filter((region) => {
      const path = regionPath(reference, region.code);
      const ranks = path.map(({ kind }) => regionKinds.indexOf(kind));
      const isNested = ranks.every((rank, at) => at === 0 || rank > (ranks[at - 1] ?? rank));
      return path[0]?.kind !== "province" || path.at(-1) !== region || !isNested;
    });
    expect(faulty).toEqual([]);
    expect(regions.filter((region) => region.kind !== "province" && !region.parentCode)).toEqual(
      [],
    );
  });

  it("use the same name in both scripts", () => {
    const faulty = regions.filter(({ names }) => toSimplified(names["zh-HK"]) !== names["zh-CN"]);
    expect(faulty.map((region) => region.names)).toEqual([]);
  });

  it("share no word with a sibling", () => {
    const parents = new Set(regions.map((region) => region.parentCode));
    const faulty = [...parents].flatMap((parentCode) =>
      claimedTwice(regions.filter((region) => region.parentCode === parentCode)),
    );
    expect(faulty).toEqual([]);
  });

  it("mark the Greater Bay Area: nine cities, Hong Kong, Macao and all below", () => {
    const roots = regions.filter(
      (region) => region.isGba && !(region.parentCode && byCode.get(region.parentCode)?.isGba),
    );
    expect(roots.map((region) => region.names.en).sort()).toEqual([
      "Dongguan",
      "Foshan",
      "Guangzhou",
      "Hong Kong",
      "Huizhou",
      "Jiangmen",
      "Macao",
      "Shenzhen",
      "Zhaoqing",
      "Zhongshan",
      "Zhuhai",
    ]);
    const strays = regions.filter(
      (region) => !region.isGba && region.parentCode && byCode.get(region.parentCode)?.isGba,
    );
    expect(strays).toEqual([]);
  });

  it("are complete where the product promises it", () => {
    expect(below(null, "province")).toHaveLength(34);
    expect(below("440000", "prefecture")).toHaveLength(21);
    expect(
      regions.filter(
        ({ code, kind, parentCode }) =>
          kind === "prefecture" && code.endsWith("00") && parentCode !== "830000",
      ),
    ).toHaveLength(333);
    expect(
      ["110000", "120000", "310000", "500000"].map((code) => below(code, "district").length),
    ).toEqual([16, 16, 16, 37]);
    expect(
      below("440000", "prefecture").flatMap(({ code }) => below(code, "district")),
    ).toHaveLength(122);
    expect(below("440100", "district")).toHaveLength(11);
    expect(below("440300", "district")).toHaveLength(9);
    expect(below("440400", "district")).toHaveLength(3);
    expect(below("440600", "district")).toHaveLength(5);
    expect(below("440700", "district")).toHaveLength(7);
    expect(below("441200", "district")).toHaveLength(8);
    expect(below("441300", "district")).toHaveLength(5);
    expect(below("441800", "district")).toHaveLength(8);
    expect(below("441900", "town")).toHaveLength(33);
    expect(below("442000", "town")).toHaveLength(23);
    expect(below("810000", "district").map(({ code }) => Number(code))).toEqual(
      Array.from({ length: 18 }, (_, at) => 810101 + at),
    );
    expect(below("820000", "district")).toHaveLength(8);
  });

  it("share no Chinese word among provinces and cities, so that a city alone is no guess", () => {
    const wide = regions.filter(({ kind }) => kind === "province" || kind === "prefecture");
    expect(claimedTwice(wide).filter((found) => /^\p{Script=Han}/u.test(found))).toEqual([]);
  });

  it("have a centre inside the box of their city wherever people look for work nearby", () => {
    const nearby = regions.filter(
      ({ kind, isGba, parentCode }) => isGba || (kind === "prefecture" && parentCode === "440000"),
    );
    expect(nearby.filter(({ centre }) => !centre).map(({ code }) => code)).toEqual([]);
    const boxOf = ({ code, parentCode }: Region) => boxes[code] ?? boxes[parentCode ?? ""];
    const astray = regions.filter((region) => {
      if (!region.centre) return false;
      const { lat, lng } = region.centre;
      const [south, north, west, east] = boxOf(region) ?? [0, 0, 0, 0];
      return lat < south || lat > north || lng < west || lng > east;
    });
    expect(astray.map(({ code, names }) => `${code} ${names.en}`)).toEqual([]);
  });

  it("have no two equal centres", () => {
    const centres = regions.flatMap(({ centre }) => (centre ? `${centre.lat} ${centre.lng}` : []));
    expect(centres.length).toBeGreaterThan(150);
    expect(repeated(centres)).toEqual([]);
  });
});

describe("majors", () => {
  const fields = {
    secondary: /^(6[1-9]|7\d)\d{4}$/,
    associate: /^(4[1-9]|5\d)\d{4}$/,
    bachelor_vocational: /^(2[1-9]|3\d)\d{4}$/,
  };

  it("are enough, on all three levels, with codes of their level", () => {
    expect(majors.length).toBeGreaterThanOrEqual(200);
    for (const level of majorLevels) {
      expect(majors.filter((major) => major.level === level).length).toBeGreaterThanOrEqual(100);
    }
    expect(majors.filter((major) => !fields[major.level].test(major.code))).toEqual([]);
  });

  it("have one name per field (专业大类), the same on every level", () => {
    const names = new Map<number, Set<string>>();
    const first = { bachelor_vocational: 21, associate: 41, secondary: 61 };
    for (const major of majors) {
      const field = Number(major.code.slice(0, 2)) - first[major.level];
      names.set(
        field,
        (names.get(field) ?? new Set()).add(locales.map((l) => major.groupNames[l]).join("|")),
      );
    }
    expect([...names].filter(([, found]) => found.size > 1)).toEqual([]);
    expect(new Set([...names.values()].flatMap((found) => [...found])).size).toBe(names.size);
  });

  it("share no name within a level", () => {
    expect(repeated(majors.map((major) => `${major.level} ${major.names["zh-CN"]}`))).toEqual([]);
  });

  it("lead to trades that exist, each once", () => {
    const faulty = majors.flatMap((major) => [
      ...unresolved(major, major.occupationCodes, occupations),
      ...repeated(major.occupationCodes).map((code) => `${major.code} twice ${code}`),
    ]);
    expect(faulty).toEqual([]);
    expect(majors.filter((major) => major.occupationCodes.length === 0)).toEqual([]);
  });

  it("are continued by majors of the next level, nearly always", () => {
    const levelOf = new Map(majors.map(({ code, level }) => [code, majorLevels.indexOf(level)]));
    const faulty = majors.flatMap((major) => [
      ...repeated(major.successorCodes),
      ...major.successorCodes.filter(
        (code) => levelOf.get(code) !== majorLevels.indexOf(major.level) + 1,
      ),
    ]);
    expect(faulty).toEqual([]);
    const ending = (level: Major["level"]): Major[] =>
      majors.filter((major) => major.level === level && major.successorCodes.length === 0);
    expect(ending("secondary")).toEqual([]);
    expect(ending("associate").length).toBeLessThan(10);
  });

  it("teach at least one skill each", () => {
    const taught = new Set(skills.flatMap((skill) => skill.majorCodes));
    expect(majors.filter((major) => !taught.has(major.code)).map((m) => m.names.en)).toEqual([]);
  });
});

describe("occupations", () => {
  it("are enough, with codes of their kind and at least three aliases", () => {
    expect(occupations.length).toBeGreaterThanOrEqual(250);
    expect(occupations.filter(({ code }) => !/^oc-[a-z0-9]+(-[a-z0-9]+)*$/.test(code))).toEqual([]);
    const classified = occupations.flatMap(({ cscoCode }) => cscoCode ?? []);
    expect(classified.filter((code) => !/^[1-8](-\d{2}){3}$/.test(code))).toEqual([]);
    expect(repeated(classified)).toEqual([]);
    expect(occupations.filter(({ aliases }) => aliases.length < 3)).toEqual([]);
  });

  it("stand in a group each, and every group has several", () => {
    const sizes = tradeGroups.map(
      (group) => occupations.filter(({ groupCode }) => groupCode === group).length,
    );
    expect(sizes.filter((size) => size < 5)).toEqual([]);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(occupations.length);
  });

  it("name no trade by a word of rank alone", () => {
    const ranks = new Set("主管 经理 助理 组长 领班 班长 工程师 技工 师傅 学徒 专员".split(" "));
    const faulty = occupations.filter(({ aliases }) => aliases.some((alias) => ranks.has(alias)));
    expect(faulty.map(({ code }) => code)).toEqual([]);
  });

  it("have at least three skills each", () => {
    const needed = skills.flatMap((skill) => skill.occupationCodes);
    const faulty = occupations.filter(
      ({ code }) => needed.filter((used) => used === code).length < 3,
    );
    expect(faulty.map(({ code }) => code)).toEqual([]);
  });
});

describe("skills", () => {
  it("are enough, with codes of their kind", () => {
    expect(skills.length).toBeGreaterThanOrEqual(500);
    expect(skills.filter(({ code }) => !/^sk-[a-z0-9]+(-[a-z0-9]+)*$/.test(code))).toEqual([]);
  });

  it("link to majors and trades that exist, each once", () => {
    const faulty = skills.flatMap((skill) => [
      ...unresolved(skill, skill.majorCodes, majors),
      ...unresolved(skill, skill.occupationCodes, occupations),
      ...repeated([...skill.majorCodes, ...skill.occupationCodes]).map(
        (code) => `${skill.code} twice ${code}`,
      ),
    ]);
    expect(faulty).toEqual([]);
    expect(skills.filter((skill) => !skill.occupationCodes.length)).toEqual([]);
  });

  it("name every group of majors at least once", () => {
    const linked = new Set(skills.flatMap((skill) => skill.majorCodes));
    const idle = Object.entries(taughtBy).filter(([, codes]) =>
      codes.split(" ").some((code) => !linked.has(code)),
    );
    expect(idle).toEqual([]);
  });

  it("say how mastery is told, languages by the European levels", () => {
    const ways = new Set(["none", "three", "five", "language"]);
    expect(skills.filter(({ levels }) => !ways.has(levels))).toEqual([]);
    const levelOf = (code: string) => skills.find((skill) => skill.code === code)?.levels;
    expect(
      ["mandarin", "cantonese", "english", "portuguese", "japanese"].map((l) => levelOf(`sk-${l}`)),
    ).toEqual(Array(5).fill("language"));
    expect(levelOf("sk-driving")).toBe("none");
  });
});

describe("certificates", () => {
  it("are enough, of every kind, with codes of their kind", () => {
    expect(certificates.length).toBeGreaterThanOrEqual(120);
    expect(new Set(certificates.map(({ kind }) => kind))).toEqual(new Set(certificateKinds));
    expect(certificates.filter(({ code }) => !/^ce(-[a-z0-9]+)+$/.test(code))).toEqual([]);
  });

  it("are each needed or useful in trades that exist, and never both in one", () => {
    const faulty = certificates.flatMap((certificate) => [
      ...unresolved(certificate, [...certificate.neededBy, ...certificate.usefulFor], occupations),
      ...repeated([...certificate.neededBy, ...certificate.usefulFor]),
    ]);
    expect(faulty).toEqual([]);
    expect(certificates.filter((c) => c.neededBy.length + c.usefulFor.length === 0)).toEqual([]);
  });

  it("have levels that differ: three for 1+X, five for skill grades", () => {
    expect(certificates.filter(({ levels }) => repeated(levels).length > 0)).toEqual([]);
    const steps = (kind: string): Set<number> =>
      new Set(certificates.filter((c) => c.kind === kind).map(({ levels }) => levels.length));
    expect(steps("one_plus_x")).toEqual(new Set([3]));
    expect(steps("skill_grade")).toEqual(new Set([5]));
  });

  it("say which trades nobody may do without one", () => {
    const needed = (trade: string): string[] =>
      certificates.filter((c) => c.neededBy.includes(trade)).map(({ code }) => code);
    expect(needed("oc-electrician")).toEqual(["ce-hk-electrical-worker", "ce-op-low-voltage"]);
    expect(needed("oc-forklift-driver")).toEqual(["ce-hk-forklift", "ce-op-forklift-n1"]);
    expect(needed("oc-welder")).toEqual(["ce-op-fusion-welding"]);
    expect(needed("oc-accountant")).toEqual([]);
    expect(needed("oc-programmer")).toEqual([]);
  });
});

describe("education levels", () => {
  it("run without a gap from none stated to doctor, lowest first", () => {
    const ranks = educationLevels.map((level) => level.rank);
    expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
    expect([...new Set(ranks)]).toEqual([0, 1, 2, 3, 4, 5, 6]);
    expect(educationLevels.filter(({ code }) => !/^\d{2}$/.test(code))).toEqual([]);
  });

  it("understand the words of both sides of the border", () => {
    const rankOf = (word: string): number | undefined =>
      educationLevels.find((level) =>
        [...Object.values(level.names), ...level.aliases].map(folded).includes(folded(word)),
      )?.rank;
    expect(["不限", "初中", "高中", "中专", "大专", "本科", "硕士", "博士"].map(rankOf)).toEqual([
      0, 1, 2, 2, 3, 4, 5, 6,
    ]);
    expect(
      [
        "中五",
        "School Certificate",
        "Matriculated",
        "高級文憑",
        "Non-Degree Tertiary",
        "Degree",
        "Postgraduate",
      ].map(rankOf),
    ).toEqual([2, 2, 2, 3, 3, 4, 5]);
  });
});

describe("industries", () => {
  it("are the 20 sections and 97 divisions of the standard, numbered through", () => {
    const sections = industries.filter(({ parentCode }) => parentCode === null);
    const divisions = industries.filter(({ parentCode }) => parentCode !== null);
    expect(sections.map(({ code }) => code).join("")).toBe("ABCDEFGHIJKLMNOPQRST");
    expect(divisions.map(({ code }) => Number(code.slice(1)))).toEqual(
      Array.from({ length: 97 }, (_, at) => at + 1),
    );
    expect(divisions.filter(({ code, parentCode }) => code[0] !== parentCode)).toEqual([]);
  });
});

describe("destinations", () => {
  const codes = "10 11 12 27 46 50 51 70 71 72 75 76 80 85".split(" ");
  const of = (version: string) => destinations.filter((row) => row.version === version);

  it("are the two-digit codes in every version, with finer ones since 2024", () => {
    const versions = ["2020", "2022", "2024"];
    expect([...new Set(destinations.map(({ version }) => version))].sort()).toEqual(versions);
    for (const version of versions) {
      const found = of(version).map(({ code }) => code);
      expect(found.filter((code) => code.length === 2).sort()).toEqual(codes);
      expect(found.filter((code) => code.length > 2)).toEqual(
        version === "2024" ? ["271", "272", "801", "802", "803"] : [],
      );
    }
  });

  it("are settled unless the graduate has nothing yet, finer codes as the code they refine", () => {
    for (const row of destinations) {
      expect([row.code, row.settled]).toEqual([row.code, !["70", "71", "72"].includes(row.code)]);
      expect(row.settled).toBe(row.group !== "unsettled");
      const wider = of(row.version).find(({ code }) => code === row.code.slice(0, 2));
      expect([row.code, row.group]).toEqual([row.code, wider?.group]);
    }
  });

  it("count code 12 by itself in 2020, as flexible employment since", () => {
    const groups = destinations.filter(({ code }) => code === "12").map(({ group }) => group);
    expect(groups).toEqual(["other_form", "flexible", "flexible"]);
  });
});
