import type { SubmissionResult } from "@conform-to/react";
import { allowanceCodes } from "~/app/domain/listing-terms";
import { sentencesWith, type UnlawfulSentence } from "~/app/domain/unlawful-words";
import { dayOf } from "~/app/domain/values";
import { useInvalidText } from "~/app/messages/refusal-text";
import { useFaultText, useWordsText } from "./fault-text";
import { allowanceName, type ControlName } from "./listing-controls";
import type { FormField, ListingDraft } from "./listing-draft";
import { type Advice, type Fault, findAdvice, isUnlawful, writtenIn } from "./listing-faults";

type Field = { id: string; name: string; errors: string[] };
/** The fields of the listing form, ready for our controls. */
export type ListingFields = {
  field: (name: ControlName) => Field & { defaultValue: string | undefined };
  /** One question with several answers. */
  ticks: (name: FormField) => Field & { chosen: string[] };
  /** What stands below a control: sentences with words the law forbids, and rules that are probably broken. */
  remarks: (name: FormField) => { sentences: UnlawfulSentence[]; advice: Advice[] };
};

type Typed = Record<string, unknown>;

/**
 * The fields of the form as typed or as saved, each with its faults: what could not be read, always what is against
 * the law, and what is missing once somebody tried to submit.
 */
export function useListingFields(of: {
  draft: ListingDraft;
  lastResult: SubmissionResult | null | undefined;
  faults: readonly Fault[];
  isChecked: boolean;
}): ListingFields {
  const { draft, lastResult, faults, isChecked } = of;
  const typed: Typed = lastResult ? (lastResult.initialValue ?? {}) : typedOf(draft);
  const say = useInvalidText();
  const faultText = useFaultText();
  const wordsText = useWordsText();
  const sentencesAt = (name: string) => {
    const found = faults.flatMap((one) => (one.is === "words" && one.field === name ? [one] : []));
    const text = found[0] ? (writtenIn(draft, found[0].field) ?? "") : "";
    return sentencesWith(text, found);
  };
  const savedErrors = (name: string): string[] => [
    ...faults
      .filter((fault) => fault.field === name && fault.is !== "words")
      .filter((fault) => isChecked || isUnlawful(fault) || fault.is === "note")
      .map(faultText),
    ...sentencesAt(name).map(({ found }) => wordsText(found)),
  ];
  const common = (name: ControlName): Field => {
    const refused = (lastResult?.error?.[name] ?? []).map(say);
    return {
      id: `listing-${name.replace(/[[\].]+/g, "-")}`,
      name,
      errors: refused.length > 0 ? refused : savedErrors(name),
    };
  };
  return {
    field: (name) => {
      const value = valueAt(typed, name);
      return { ...common(name), defaultValue: typeof value === "string" ? value : undefined };
    },
    ticks: (name) => ({ ...common(name), chosen: [valueAt(typed, name) ?? []].flat().map(String) }),
    remarks: (name) => ({
      sentences: sentencesAt(name),
      advice: lastResult ? [] : findAdvice(draft).filter(({ field }) => field === name),
    }),
  };
}

/** The value at a control's name: `seats`, `sites[0].seats`. */
function valueAt(typed: Typed, name: string): unknown {
  return (name.match(/[^.[\]]+/g) ?? []).reduce<unknown>(
    (at, key) => (typeof at === "object" && at !== null ? (at as Typed)[key] : undefined),
    typed,
  );
}

const money = (minor: number | null | undefined) => (minor == null ? "" : String(minor / 100));
const figure = (n: number | null | undefined) => (n == null ? "" : String(n));
const tick = (on: boolean) => (on ? "on" : "");

/** A draft as the form's controls hold it: money in major units, an absent figure as nothing. */
export function typedOf(draft: ListingDraft): Typed {
  const { neededSkillCodes, skillCodes } = draft;
  return {
    title: draft.title,
    occupationCode: draft.occupationCode ?? "",
    description: draft.description,
    mentor: draft.mentor,
    regionCode: draft.regionCodes[0] ?? "",
    address: draft.address,
    seats: figure(draft.seats),
    sites: draft.firmSites.map(({ id }) => ({
      siteId: id,
      seats: figure(draft.sites.find(({ siteId }) => siteId === id)?.seats),
    })),
    dorm: tick(draft.dorm),
    dormCost: money(draft.dormCost),
    meals: tick(draft.meals),
    ...typedPay(draft),
    educationRank: figure(draft.educationRank),
    experienceYears: figure(draft.experienceYears),
    skills: neededSkillCodes,
    skillsWanted: skillCodes.filter((code) => !neededSkillCodes.includes(code)),
    majors: draft.majorCodes,
    certificates: draft.certificates,
    languages: draft.languages,
    requirements: draft.requirements,
    questions: draft.questions.join("\n"),
    startsOn: draft.startsOn ?? "",
    endsOn: draft.endsOn ?? "",
    months: figure(draft.months),
    hoursPerDay: figure(draft.hoursPerDay),
    hoursPerWeek: figure(draft.hoursPerWeek),
    shift: draft.shift ?? "",
    nightShift: tick(draft.nightShift),
    overtime: tick(draft.overtime),
    restDayWork: tick(draft.restDayWork),
    hazards: [...draft.hazards],
    labourGrade: figure(draft.labourGrade),
    likePostStaff: figure(draft.likePostStaff),
    insurancePayer: draft.insurancePayer ?? "",
    applyBy: draft.applyBy ?? "",
    answerDays: figure(draft.answerDays),
    validUntil: dayOf(new Date(draft.validUntil.getTime() - 1)),
  };
}

function typedPay(draft: ListingDraft): Typed {
  const allowance = (code: string) =>
    money(draft.allowances.find((one) => one.code === code)?.amount);
  return {
    payMin: money(draft.payMin),
    payMax: money(draft.payMax),
    payPeriod: draft.payPeriod,
    payCurrency: draft.payCurrency,
    payBase: money(draft.payBase),
    payOvertime: money(draft.payOvertime),
    payPiece: money(draft.payPiece),
    payPieceUnit: draft.payPieceUnit,
    ...Object.fromEntries(allowanceCodes.map((code) => [allowanceName(code), allowance(code)])),
    probationMonths: figure(draft.probationMonths),
    probationPay: money(draft.probationPay),
    payDay: figure(draft.payDay),
    samePostWage: money(draft.samePostWage),
    payNote: draft.payNote,
    benefits: draft.benefits,
  };
}
