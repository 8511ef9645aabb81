// Owns how the steps that raise a match are told, and where each can be taken: course, certificate, or a wish of one's own.
import type { Step } from "~/app/domain/matching-step";
import type { Match, StepEffect } from "~/app/domain/matching-steps";
import type { Certificate, Reference } from "~/app/domain/reference";
import type { Locale } from "~/app/domain/values";
import { serverTranslators } from "~/app/messages/server-translators";

/** What one step does, how many other listings it opens, and where to take it; null for a wish. */
export type StepView = { text: string; more: string | null; where: string | null };

/** The steps in words. `match`: whose student they are told to. */
export function stepSentences(
  steps: readonly StepEffect[],
  match: Match,
  reference: Reference,
  locale: Locale,
): StepView[] {
  const t = serverTranslators[locale].textsOf("matching");
  return steps.map(({ step, before, after, more }) => {
    const key = step.code === "nights" ? "nights" : step.kind;
    const values = { name: nameOf(step, reference, locale), ...scores(before, after) };
    const where = whereOf(step, match, reference);
    return {
      text: t(`step.${key}`, values),
      more: more > 0 ? t("step.more", { count: more }) : null,
      where: where && t(`where.${where}`),
    };
  });
}

const scores = (before: number, after: number) => {
  return { before: Math.round(before / 10), after: Math.round(after / 10) };
};

function nameOf({ kind, code }: Step, reference: Reference, locale: Locale): string {
  const listings = serverTranslators[locale].textsOf("listings");
  if (kind === "place") return reference.regions.get(code)?.names[locale] ?? code;
  if (kind === "kind") return listings(`kind.${code}` as "kind.job");
  if (kind === "shift") return code === "nights" ? "" : listings(`shift.${code}` as "shift.day");
  const row =
    kind === "certificate" ? reference.certificates.get(code) : reference.skills.get(code);
  return row?.names[locale] ?? code;
}

type Where = Certificate["kind"] | "own_course" | "course";

function whereOf({ kind, code }: Step, match: Match, reference: Reference): Where | null {
  if (kind === "certificate") return reference.certificates.get(code)?.kind ?? null;
  if (kind !== "skill") return null;
  const major = match.need.find((part) => part.code === "major")?.facts.major ?? "";
  return reference.skills.get(code)?.majorCodes.includes(major) ? "own_course" : "course";
}
