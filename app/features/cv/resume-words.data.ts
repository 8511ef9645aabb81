// The words in which other people's resumes tell levels and languages.
import type { LanguageCode } from "~/app/domain/listing-terms";

/** By step of know, can, master. */
export const levelWords: Readonly<Record<string, readonly string[]>> = {
  know: ["beginner", "basic", "novice", "入门", "了解", "初级", "基礎"],
  can: ["intermediate", "competent", "proficient", "掌握", "中级", "熟悉"],
  master: ["advanced", "expert", "master", "精通", "高级", "熟练"],
};

/** `steps`: parts of the fluency that must be there; empty for a mother tongue, whatever was said. */
export const languageWords: readonly {
  code: LanguageCode;
  words: readonly string[];
  steps: readonly string[];
}[] = [
  {
    code: "mandarin",
    words: [
      "Mandarin",
      "Chinese",
      "Mandarin Chinese",
      "Putonghua",
      "中文",
      "汉语",
      "國語",
      "普通话",
    ],
    steps: [],
  },
  { code: "cantonese", words: ["Cantonese", "粤语", "广东话", "粵語"], steps: [] },
  { code: "hakka", words: ["Hakka", "客家话"], steps: [] },
  { code: "teochew", words: ["Teochew", "Chaozhou", "潮州话", "潮汕话"], steps: [] },
  {
    code: "english_b2",
    words: ["English", "英语", "英文", "英語"],
    steps: ["b2", "c1", "c2", "fluent", "native", "full professional", "流利"],
  },
  {
    code: "english_b1",
    words: ["English", "英语", "英文", "英語"],
    steps: ["b1", "intermediate", "limited", "cet-4", "cet4", "四级", "一般"],
  },
  {
    code: "english_a2",
    words: ["English", "英语", "英文", "英語"],
    steps: ["a2", "a1", "elementary", "basic", "beginner", "日常"],
  },
  { code: "japanese_n4", words: ["Japanese", "日语", "日語", "日本語"], steps: ["n4", "n5", "a2"] },
  { code: "portuguese_a2", words: ["Portuguese", "葡语", "葡語"], steps: ["a2", "elementary"] },
];
