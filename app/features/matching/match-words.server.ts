// Owns how the reasons of a match become sentences in the reader's language. Which reasons there are and what they weigh is
// the domain's; names of places, skills and trades are reference data.
import type { Gate } from "~/app/domain/matching-gates";
import { isListed, lackingBesideLaw, type Listed } from "~/app/domain/matching-step";
import type { Match } from "~/app/domain/matching-steps";
import type { MatchFacts, MatchPart } from "~/app/domain/matching-views";
import { type PartCode, partWeights } from "~/app/domain/matching-weights.data";
import type { Reference } from "~/app/domain/reference";
import type { Locale } from "~/app/domain/values";
import { serverTranslators } from "~/app/messages/server-translators";
import { stepSentences, type StepView } from "./step-words.server";

/** A part with its points and the fact behind it in words. */
export type PartView = {
  code: PartCode;
  value: number;
  max: number;
  state: MatchPart["state"];
  text: string;
};
/** What a page says of one match. Scores of 0 to 100. */
export type MatchView = {
  want: number;
  need: number;
  good: string[];
  gaps: string[];
  /** Codes of gates that nobody has told anything for. */
  unsaid: Gate["code"][];
  steps: StepView[];
  wantParts: PartView[];
  needParts: PartView[];
};

const mostGood = 4;
const mostGaps = 3;
const mostSteps = 2;

/** A match in words. */
export function matchView(match: Match, reference: Reference, locale: Locale): MatchView {
  const say = sentencesIn(reference, locale);
  const viewOf = (part: MatchPart): PartView => {
    const { code, value, max, state } = part;
    return { code, value, max, state, text: say.part(part) };
  };
  const [wantParts, needParts] = [match.want.filter(isTold).map(viewOf), match.need.map(viewOf)];
  const told = [...needParts, ...wantParts].filter(({ code }) => code !== "skills_used");
  const good = told
    .filter(({ state }) => state === "met" || state === "partly")
    .sort((a, b) => b.value - a.value);
  const lost = told.filter(({ code, state }) => state === "missing" && !isListed(code));
  lost.sort((a, b) => b.max - b.value - (a.max - a.value));
  return {
    want: percentOf(wantParts),
    need: percentOf(needParts),
    good: unique(good.map(({ text }) => text)).slice(0, mostGood),
    gaps: unique([...say.gaps(match), ...lost.map(({ text }) => text)]).slice(0, mostGaps),
    unsaid: match.gates.flatMap(({ code, is }) => (is === "unsaid" ? [code] : [])),
    steps: stepSentences(match.steps.slice(0, mostSteps), match, reference, locale),
    ...{ wantParts, needParts },
  };
}

/** What was learnt of a student is a reason only where there is something. */
const isTold = ({ code, state }: MatchPart) =>
  partWeights[code].by !== "learnt" || state !== "unsaid";
const percentOf = (parts: readonly PartView[]) =>
  Math.round(parts.reduce((sum, { value }) => sum + value, 0) / 10);
const unique = (texts: readonly string[]) => [...new Set(texts)];

function sentencesIn(reference: Reference, locale: Locale) {
  const t = serverTranslators[locale].textsOf("matching");
  const listings = serverTranslators[locale].textsOf("listings");
  const named = (codes: readonly string[] = []) => {
    const names = codes.map(
      (code) =>
        (reference.skills.get(code) ?? reference.certificates.get(code))?.names[locale] ??
        (/^[a-z_0-9]+$/.test(code) ? listings(`language.${code}` as "language.mandarin") : code),
    );
    return names.join(t("join"));
  };
  const lists = (key: Listed, { shared = [], lacking = [] }: MatchFacts) =>
    shared.length > 0 ? t(`fact.${key}.has`, { names: named(shared) }) : lacks(key, lacking);
  const lacks = (key: Listed, lacking: readonly string[]) =>
    t(`fact.${key}.lacks`, { names: named(lacking) });
  const days = new Intl.DateTimeFormat(locale, { dateStyle: "long", timeZone: "UTC" });
  const day = (one: MatchFacts["day"]) => (one ? days.format(new Date(one)) : "");
  const refused = (reason: string) => t(`refuse.reason.${reason}` as "refuse.reason.trade");
  const isMet = ({ state }: MatchPart) => state === "met" || state === "partly";

  const says: Record<PartCode, (facts: MatchFacts, part: MatchPart) => string> = {
    trade: ({ trade, because }) =>
      t(`fact.trade.${because ?? "other"}` as "fact.trade.other", {
        trade: reference.occupations.get(trade ?? "")?.names[locale] ?? "",
      }),
    skills: (facts) => lists("skills", facts),
    skills_used: (facts) => lists("skills", facts),
    skills_taught: ({ shared = [] }, part) => {
      if (shared.length === 0) return t("fact.taught.lacks");
      return t(isMet(part) ? "fact.taught.has" : "fact.taught.few", { names: named(shared) });
    },
    pay: ({ pay, percent, because }) => {
      const values = { pay: Math.round((pay ?? 0) / 100), percent: percent ?? 0 };
      return t(because === "wish" ? "fact.pay.wish" : "fact.pay.usual", values);
    },
    distance: ({ km }) => (km ? t("fact.distance.near", { km }) : t("fact.distance.far")),
    dorm: ({ because }, part) => {
      if (because === "free_none" && isMet(part)) return t("fact.dorm.near");
      return t(`fact.dorm.${because ?? "free_none"}` as "fact.dorm.free_none");
    },
    shift: ({ shift, because }) =>
      t(because === "nights" ? "fact.shift.nights" : "fact.shift.no_nights", {
        shift: shift ? listings(`shift.${shift}`) : "",
      }),
    start: (facts, part) =>
      t(isMet(part) ? "fact.start.met" : "fact.start.missing", { day: day(facts.day) }),
    answers: ({ percent }) => t("fact.answers", { percent: percent ?? 0 }),
    also: () => t("fact.also"),
    said: ({ shared = [] }) => t("fact.said", { reasons: shared.map(refused).join(t("join")) }),
    certificates: (facts) =>
      facts.because === "useful" ? t("fact.certificates.useful") : lists("certificates", facts),
    major: ({ because }, part) => {
      if (because === "named") return t("fact.major.named");
      if (because === "other") return t(isMet(part) ? "fact.major.field" : "fact.major.other");
      return t(isMet(part) ? "fact.major.by_trade" : "fact.major.by_trade_missing");
    },
    languages: (facts) => lists("languages", facts),
    experience: ({ years = 0, months = 0 }, part) =>
      t(isMet(part) ? "fact.experience.met" : "fact.experience.missing", { years, months }),
    availability: (_facts, part) =>
      t(isMet(part) ? "fact.availability.met" : "fact.availability.missing"),
  };
  return {
    part: (part: MatchPart) =>
      part.state === "unsaid" ? t("unsaid") : says[part.code](part.facts, part),
    /** What the law asks for, and what of skills and certificates is lacking beside what is there. */
    gaps: ({ gates, need }: Match) => [
      ...gates.flatMap(({ code, is, facts }) =>
        code === "certificates" && is === "mendable"
          ? [t("gate.certificates", { names: named(facts.lacking) })]
          : [],
      ),
      ...need.flatMap(({ code, facts: { lacking = [] } }) => {
        const left = isListed(code) ? lackingBesideLaw(gates, code, lacking) : [];
        return isListed(code) && left.length > 0 ? [lacks(code, left)] : [];
      }),
    ],
  };
}
