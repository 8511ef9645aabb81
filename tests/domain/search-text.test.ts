// The laws of the search text and of what becomes a document, without any engine.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { documentVersion, isVisible, toDocument } from "~/search/listings";
import { looserTokens } from "~/search/loosen";
import { namesByParts } from "~/search/names-by-parts";
import { createText } from "~/search/text";
import { tradeWords } from "~/search/trade-words";
import { aDocument, aListingRow, now, smallReference, text } from "~/tests/support/search";

describe("tokens", () => {
  test.each([
    ["数控车床操作工", "数控 车床 操作工"],
    ["數控車牀", "数控 车床"],
    ["臺灣 台灣", "台湾"],
    ["Ｃ＋＋ / C#", "c++ c#"],
    ["java+python", "java python"],
    ["5S管理、1+X证书", "5s 管理 1+x 证书"],
    ["ISO9001 .NET", "iso9001 net"],
    ["嵌入式软件", "嵌入式 软件"],
    ["中国农业发展银行", "中国 农业 发展 银行"],
    ["跟單", "跟单"],
    ["我想找在东莞的工作", "东莞"],
    ["的", "的"],
    ["𠮷", "𠮷"],
    ["", ""],
    ["\0\ud800 - ' \" ()", ""],
  ])("a query %j asks for %j", (typed, tokens) => {
    expect(text.queryTokens(typed).join(" ")).toBe(tokens);
  });

  test("a query is never longer than an engine reads", () => {
    expect(text.queryTokens("a b c d e f g h i j k l m n").length).toBe(10);
    expect(text.queryTokens("数控车床".repeat(3_000)).length).toBeLessThanOrEqual(10);
  });

  test("a document holds codes whole and in parts, long words and what is inside them", () => {
    expect(text.documentTokens("ISO9001 5S C++")).toEqual(["iso9001", "iso", "9001", "5s", "c++"]);
    expect(text.documentTokens("中国农业发展银行")).toContain("农业");
    expect(text.innerTokens("啤机")).toEqual(["啤", "机", "啤机"]);
    expect(text.innerTokens("CNC")).toEqual([]);
  });

  test("pinyin reads words, not characters, in full and by initials", () => {
    const read = text.pinyinTokens("数控车床操作工");
    for (const typed of ["shukong", "sk", "skcc", "skccczg", "shukongchechuangcaozuogong"]) {
      expect(read).toContain(typed);
    }
    expect(text.pinyinTokens("会计")).toContain("kuaiji");
    expect(text.pinyinTokens("长沙重庆")).toEqual(
      expect.arrayContaining(["changsha", "chongqing"]),
    );
    expect(text.pinyinTokens("綠化")).toContain("lvhua");
  });

  test("words of the market stay whole only when they are given", () => {
    const plain = createText({ words: [], names: [] });
    expect(plain.queryTokens("啤機領班")).toEqual(["啤机", "领班"]);
    expect(plain.hasUnknown("啤機")).toBe(true);
    expect(createText({ words: ["啤機"], names: [] }).hasUnknown("啤機")).toBe(false);
    expect(createText({ words: ["啤機"], names: [] }).queryTokens("啤机領班")).toEqual([
      "啤机",
      "领班",
    ]);
  });

  test("the name of a trade is one word, in any order, and a title that has all of it says it", () => {
    const own = createText({ words: ["酒店前台", "长安镇"], names: ["酒店前台"] });
    expect(own.queryTokens("前台酒店 长安镇")).toEqual(["酒店前台", "长安镇"]);
    expect(own.partTokens("酒店前台")).toEqual(["酒店", "前台"]);
    const namesIn = namesByParts(own, ["酒店前台", "长安镇"]);
    const title = new Set(own.documentTokens("前台(商务酒店)"));
    expect(namesIn(title, title)).toEqual(["酒店前台"]);
    expect(namesIn(new Set(["酒店"]), title)).toEqual([]);
    expect(namesIn(title, new Set())).toEqual([]);
  });

  test("who does it is no wish of its own, and two characters that are no word stay together", () => {
    expect(text.queryTokens("物流員")).toEqual(["物流"]);
    expect(text.queryTokens("打和")).toEqual(["打和"]);
  });

  test("looser words: two characters or more, and only when there was something to loosen", () => {
    expect(looserTokens(["数控", "车", "cnc"])).toEqual(["数控", "cnc"]);
    expect(looserTokens(["数控"])).toEqual([]);
    expect(looserTokens(["数", "控"])).toEqual([]);
  });

  test("any text finds itself: each word asked for stands in the document or inside its words", () => {
    const some = [
      "数控",
      "车床",
      "操作",
      "工",
      "东莞市",
      "C++",
      "5S",
      "员",
      " ",
      "，",
      "電腦鑼",
      "师",
    ];
    const phrase = fc.array(fc.constantFrom(...some), { maxLength: 12 }).map((s) => s.join(""));
    fc.assert(
      fc.property(fc.oneof(phrase, fc.string({ unit: "binary" })), (typed) => {
        const held = [...text.documentTokens(typed), ...text.innerTokens(typed)];
        expect(held).toEqual(expect.arrayContaining(text.queryTokens(typed)));
        expect(held.join("")).not.toMatch(/[\s\0"']/);
      }),
    );
  });
});

describe("documents", () => {
  test("a title brings the other names of its skill, and of the most exact trade", () => {
    const { mentionedIn, trade } = tradeWords(text, smallReference);
    expect(mentionedIn("数控操作")).toContain("sk-cnc");
    expect(mentionedIn("Senior CNC operator")).toContain("sk-cnc");
    expect(mentionedIn("跟單文員")).toContain("oc-merchandiser");
    expect(mentionedIn("保安").every((code) => code.startsWith("words-"))).toBe(true);
    expect(mentionedIn("铣工")).toEqual([]);
    const others = mentionedIn("電腦鑼師傅").flatMap((code) => trade(code).tokens);
    expect(others).toEqual(expect.arrayContaining(["cnc", "数控"]));
    expect(trade("sk-cnc").tokens).toEqual(expect.arrayContaining(["cnc", "电脑锣"]));
    expect(trade("sk-none").tokens).toEqual([]);
  });

  test("words that many trades share bring nobody in, unless a trade is called just that", () => {
    const clerk = (code: string, name: string, ...aliases: string[]) => {
      const names = { "zh-CN": name, "zh-HK": name, en: code };
      const merchandiser = smallReference.occupations.get("oc-merchandiser")!;
      return { ...merchandiser, code, names, aliases };
    };
    const kinds = ["仓库", "人事", "船务", "物流", "财务", "客服"];
    const all = [
      clerk("o", "文员"),
      ...kinds.map((kind, i) => clerk(`o${i}`, `${kind}员`, `${kind}文员`)),
    ];
    const occupations = new Map(all.map((trade) => [trade.code, trade]));
    const clerks = { ...smallReference, occupations, skills: new Map() };
    const { trade } = tradeWords(text, clerks);
    expect(trade("o0").tokens).toContain("仓库");
    expect(trade("o0").tokens).not.toContain("文员");
    expect(trade("o").tokens).toContain("文员");
  });

  test("places are filed under everything above them", () => {
    expect(aDocument().regionCodes.sort()).toEqual(["440000", "441900", "441900121"]);
    expect(aDocument({ regionCodes: ["999999"] }).regionCodes).toEqual(["999999"]);
  });

  test.each([
    [{ payMin: 500_000, payMax: 700_000 }, [500_000, 700_000]],
    [{ payMin: null, payMax: null }, [null, null]],
    [{ payMin: 5_000_000, payMax: null }, [5_000_000, 5_000_000]],
    [{ payMin: 2_500, payMax: 3_000, payPeriod: "hour" }, [435_000, 522_000]],
    [{ payMin: 20_000, payMax: 20_000, payPeriod: "day" }, [435_000, 435_000]],
    [{ payMin: 12_000_000, payMax: null, payPeriod: "year" }, [1_000_000, 1_000_000]],
    [{ payMin: 1_000_000, payMax: null, payCurrency: "HKD" }, [920_000, 920_000]],
  ] as const)("pay %j compares as %j fen a month", (pay, [min, max]) => {
    const document = aDocument(pay);
    expect([document.payMin, document.payMax]).toEqual([min, max]);
  });

  test("a document is made of its row alone, twice the same", () => {
    const row = aListingRow({ seats: 3, taken: 1 });
    const document = toDocument(row, text, smallReference);
    expect(toDocument(row, text, smallReference)).toEqual(document);
    expect(document).toMatchObject({ version: documentVersion(row), seatsLeft: 2 });
    expect(aDocument({ seats: null }).seatsLeft).toBeNull();
  });

  const enterprise = aListingRow().enterprise;
  test.each([
    [{}, true],
    [{ status: "held" }, false],
    [{ status: "closed" }, false],
    [{ validUntil: now }, false],
    [{ seats: 3, taken: 3 }, false],
    [{ seats: null, taken: 9 }, true],
    [{ enterprise: { ...enterprise, status: "suspended" } }, false],
    [{ enterprise: { ...enterprise, status: "unclaimed" } }, false],
    [{ enterprise: { ...enterprise, status: "unclaimed" }, source: "reposted" }, true],
  ] as const)("%j belongs in the index: %s", (over, visible) => {
    expect(isVisible(aListingRow(over), now)).toBe(visible);
  });
});
