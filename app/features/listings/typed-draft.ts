// Owns a draft as the form's controls hold it: money in major units, an absent figure as nothing, a tick as "on".
import type { SubmissionResult } from "@conform-to/react";
import { allowanceCodes } from "~/app/domain/listing-terms";
import { dayOf } from "~/app/domain/values";
import { allowanceName } from "./listing-controls";
import type { ListingDraft } from "./listing-draft";

export type Typed = Record<string, unknown>;
/** Message keys by control. */
export type FormErrors = Record<string, string[]>;

/** The faults of a form that was read. */
export function errorsOf({ error }: SubmissionResult): FormErrors {
  const all = Object.entries(error ?? {});
  return Object.fromEntries(all.flatMap(([control, keys]) => (keys ? [[control, keys]] : [])));
}

/** The value at a control's name: `seats`, `sites[0].seats`. */
export function valueAt(typed: Typed, name: string): unknown {
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
