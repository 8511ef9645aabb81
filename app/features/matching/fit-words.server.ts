// Owns how what a firm needs of a student reads for a third person: a recruiter, an adviser. What is told to the student
// stands in match-words; which parts there are and what they weigh is the domain's.
import type { Gate } from "~/app/domain/matching-gates";
import type { MatchFacts, MatchPart, PartState } from "~/app/domain/matching-views";
import type { NeedCode } from "~/app/domain/matching-weights.data";
import type { Reference } from "~/app/domain/reference";
import type { Locale } from "~/app/domain/values";
import { serverTranslators } from "~/app/messages/server-translators";

/** A part of what a firm needs, with its points and the fact behind it in words. */
export type FitPart = {
  code: NeedCode;
  state: PartState;
  value: number;
  max: number;
  text: string;
};
/** What a page says of how a student fits a listing. `score` of 0 to 100, the sum of the parts by ten. */
export type FitView = {
  score: number;
  parts: FitPart[];
  /** Certificates without which the law lets nobody do the work. */
  lawful: string | null;
};

type Known = { reference: Reference; locale: Locale };

/** The parts of a fit in words; `gates` may be those that are known of the student. */
export function fitView(
  need: readonly MatchPart[],
  gates: readonly Gate[],
  { reference, locale }: Known,
): FitView {
  const t = serverTranslators[locale].textsOf("fits");
  const say = sentencesIn(reference, locale);
  const parts = need.map((part): FitPart => {
    const { value, max, state, facts } = part;
    const code = part.code as NeedCode;
    const isMet = state === "met" || state === "partly";
    const text = state === "unsaid" ? t("unsaid") : say[code](facts, isMet);
    return { code, value, max, state, text };
  });
  const certificates = gates.find(({ code, is }) => code === "certificates" && is === "mendable");
  const names = namesOf(certificates?.facts.lacking ?? [], reference, locale);
  return {
    score: Math.round(parts.reduce((sum, { value }) => sum + value, 0) / 10),
    parts,
    lawful: names && t("lawful", { names }),
  };
}

function namesOf(codes: readonly string[], reference: Reference, locale: Locale): string {
  const t = serverTranslators[locale].textsOf("fits");
  const { skills, certificates } = reference;
  const languages = serverTranslators[locale].textsOf("listings");
  const names = codes.map(
    (code) =>
      (skills.get(code) ?? certificates.get(code))?.names[locale] ??
      languages(`language.${code}` as "language.mandarin"),
  );
  return names.join(t("join"));
}

function sentencesIn(
  reference: Reference,
  locale: Locale,
): Record<NeedCode, (facts: MatchFacts, isMet: boolean) => string> {
  const t = serverTranslators[locale].textsOf("fits");
  const named = (codes: readonly string[]) => namesOf(codes, reference, locale);
  const lists = ({ shared = [], lacking = [] }: MatchFacts) =>
    [
      ...(shared.length > 0 ? [t("has", { names: named(shared) })] : []),
      ...(lacking.length > 0 ? [t("lacks", { names: named(lacking) })] : []),
    ].join(t("and"));
  return {
    skills: lists,
    languages: lists,
    certificates: (facts) => (facts.because === "useful" ? t("useful") : lists(facts)),
    major: ({ because }, isMet) => {
      if (because === "named") return t("major.named");
      if (because === "other") return t(isMet ? "major.field" : "major.other");
      return t(isMet ? "major.by_trade" : "major.by_trade_missing");
    },
    experience: ({ years = 0, months = 0 }) =>
      years > 0 ? t("experience.asked", { years, months }) : t("experience.has", { months }),
    availability: (_facts, isMet) => t(isMet ? "availability.met" : "availability.missing"),
  };
}
