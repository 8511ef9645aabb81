// Makes other spellings of judged queries, as people type them: another script, another order, pinyin, initials, a
// homophone, a slip. Drawn from a seed; the same seed makes the same.
import { Converter } from "opencc-js";
import type { Text } from "~/search/text";
import type { Judged } from "./rules";

export const variantKinds = [
  "traditional",
  "reversed",
  "pinyin",
  "initials",
  "homophone",
  "wrong",
  "missing",
] as const;
export type VariantKind = (typeof variantKinds)[number];
export type Variant = Judged & { kind: VariantKind; of: string };
export type Random = () => number;

const toHongKong = Converter({ from: "cn", to: "hk" });
const isHan = (text: string) => /^\p{Script=Han}+$/u.test(text);

/** Even numbers from 0 to 1 of a seed. */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
export const pick = <T>(random: Random, from: readonly T[]): T =>
  from[Math.floor(random() * from.length)]!;

/** Up to `most` variants of each kind, of queries in simplified Han. */
export function variantsOf(
  base: readonly Judged[],
  text: Text,
  { seed, most }: { seed: number; most: number },
): Variant[] {
  const random = randomFrom(seed);
  const bySound = charactersBySound(base, text);
  const make: Record<VariantKind, (query: string) => string | null> = {
    traditional: (query) => toHongKong(query),
    reversed: (query) => {
      const words = text.partTokens(query);
      return words.length > 1 && words.every((word) => word.length > 1)
        ? [...words].reverse().join("")
        : null;
    },
    pinyin: (query) => soundOf(query, text)?.join("") ?? null,
    initials: (query) => {
      const initials = soundOf(query, text)?.map((syllable) => syllable.charAt(0));
      return initials && initials.length >= 3 ? initials.join("") : null;
    },
    homophone: (query) => {
      const at = Math.floor(random() * query.length);
      const sound = soundOf(query.charAt(at), text)?.[0];
      const others = (bySound.get(sound ?? "") ?? []).filter((one) => one !== query.charAt(at));
      return others.length > 0 ? replaced(query, at, pick(random, others)) : null;
    },
    wrong: (query) =>
      query.length < 3
        ? null
        : replaced(query, Math.floor(random() * query.length), pick(random, slips)),
    missing: (query) =>
      query.length < 3 ? null : replaced(query, Math.floor(random() * query.length), ""),
  };
  const plain = base.filter(({ query }) => isHan(query) && text.normalize(query) === query);
  return variantKinds.flatMap((kind) => {
    const all: Variant[] = [];
    const known = new Set(base.map(({ query }) => query));
    for (let round = 0; round < 4 && all.length < most; round += 1) {
      for (const { query, about, half, grade } of plain) {
        const isMade = !needsOneName.includes(kind) || isOfOneName(about);
        const typed = isMade ? make[kind](query) : null;
        if (!typed || typed === query || known.has(typed) || all.length >= most) continue;
        known.add(typed);
        all.push({ kind, query: typed, of: query, about, half, grade });
      }
    }
    return all;
  });
}

const needsOneName: readonly VariantKind[] = ["initials", "reversed"];
/** Nobody types the initials of a place and a trade in one, nor of a condition. */
export const isOfOneName = (about: string) => !/^(?:places|conditions|firms|firm and)/.test(about);

/** Characters that a hand puts in by mistake: everyday ones that no trade is written with. */
const slips = [..."的很吗呢吧啊哦嘛哪谁怎您她它俩吓哭笑跳睡猜忘偷骂梦爸妈爷奶姐妹"];
const replaced = (text: string, at: number, by: string) =>
  text.slice(0, at) + by + text.slice(at + 1);
const soundOf = (query: string, text: Text) => {
  const sound = text.soundsOf(query)[0]?.split(" ");
  return sound?.length === query.length ? sound : null;
};

/** Everyday characters by how they are read: those of the queries, and the common ones that people confuse them with. */
function charactersBySound(base: readonly Judged[], text: Text): Map<string, string[]> {
  const characters = new Set([...everyday, ...base.flatMap(({ query }) => [...query])]);
  const bySound = new Map<string, string[]>();
  for (const one of [...characters].filter(isHan)) {
    const sound = text.soundsOf(one)[0] ?? "";
    bySound.set(sound, [...(bySound.get(sound) ?? []), one]);
  }
  return bySound;
}
const everyday =
  "的一是了我不人在他有这个上们来到时大地为子中你说生国年着就那和要她出也得里后自以会家可下而过天去能对小多然于心学么之都好看起发当没成只如事把还用第样道想作种开美总从无情己面最女但现前些所同日手又行意动方期它头经长儿回位分爱老因很给名法间斯知世什两次使身者被高已亲其进此话常与活正感见明问力理尔点文几定本公特做外孩相西果走将月十实向声车全信重三机工物气每并别真打太新比才便夫再书部水像眼等体却加电主界门利海受听表德少克代员许先口由死安写性马光白或住难望教命花结乐色更拉东神记处让母父应直字场平报友关放至张认接告入笑内英军候民岁往何度山觉路带万男边风解叫任金快原吃妈变通师立象数四失满战远格士音轻目条呢病始达深完今提求清王化空业思切怎非找片罗钱南吗语元喜曾离飞科言干流欢约各即指合反题必该论交终林请医晚制球决传画保读运及则房早院量苦火布品近坐产答星精视五连司巴奇管类未朋且婚台夜青北队久乎越观落尽形影红爸百令周吧识步希亚术留市半热送兴造谈容极随演收首根讲整式取照办强石古华拿计您装似足双妻尼转诉米称丽客南领节衣站黑刻统断福城故历惊脸选包紧争另建维绝树系伤示愿持千史谁准联妇纪基买志静阿诗独复痛消社算义竟确酒需单治卡幸兰念举仅钟怕共毛句息功官待究跟穿室易游程号居考突皮哪费倒价图具刚脑永歌响商礼细专黄块脚味灵改据般破引食仍存众注笔甚某沉血备习校默务土微娘须试怀料调广苏显赛查密议底列富梦错座参八除跑";
