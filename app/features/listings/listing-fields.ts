import { useForm } from "@conform-to/react";
import type { SubmissionResult } from "@conform-to/react";
import { dayOf } from "~/app/domain/values";
import { useInvalidText } from "~/app/messages/refusal-text";
import { useFaultText } from "./fault-text";
import type { FormField, ListingDraft } from "./listing-draft";
import { type Fault, isUnlawful } from "./listing-faults";

type Field = { id: string; name: string; errors: string[] };
/** One field of the listing form, ready for our controls. */
export type FieldOf = (name: FormField) => Field & { defaultValue: string | undefined };
/** One question with several answers. */
export type TicksOf = (name: FormField) => Field & { chosen: string[] };

type Typed = Partial<Record<FormField, string | string[]>>;

/**
 * The fields of the form as typed or as saved, each with its faults: what could not be read, always what is against
 * the law, and what is missing once somebody tried to submit.
 */
export function useListingFields(of: {
  draft: ListingDraft;
  lastResult: SubmissionResult | null | undefined;
  faults: readonly Fault[];
  isChecked: boolean;
}): { field: FieldOf; ticks: TicksOf } {
  const { draft, lastResult, faults, isChecked } = of;
  const [, fields] = useForm<Typed>({
    id: "listing",
    lastResult: lastResult ?? null,
    defaultValue: typedOf(draft),
  });
  const say = useInvalidText();
  const faultText = useFaultText();
  const common = (name: FormField): Field => {
    const typed = (fields[name].errors ?? []).map(say);
    const saved = faults.filter(
      (fault) => fault.field === name && (isChecked || isUnlawful(fault)),
    );
    return {
      id: `listing-${name}`,
      name,
      errors: typed.length > 0 ? typed : saved.map(faultText),
    };
  };
  return {
    field: (name) => {
      const value: unknown = fields[name].initialValue;
      return { ...common(name), defaultValue: typeof value === "string" ? value : undefined };
    },
    ticks: (name) => {
      const value: unknown = fields[name].initialValue;
      return { ...common(name), chosen: [value ?? []].flat().map(String) };
    },
  };
}

/** A draft as the form's controls hold it: money in major units, an absent figure as nothing. */
export function typedOf(draft: ListingDraft): Typed {
  const money = (minor: number | null) => (minor === null ? "" : String(minor / 100));
  const figure = (n: number | null) => (n === null ? "" : String(n));
  const tick = (on: boolean) => (on ? "on" : "");
  return {
    title: draft.title,
    occupationCode: draft.occupationCode ?? "",
    description: draft.description,
    requirements: draft.requirements,
    regionCode: draft.regionCodes[0] ?? "",
    address: draft.address,
    seats: figure(draft.seats),
    dorm: tick(draft.dorm),
    meals: tick(draft.meals),
    payMin: money(draft.payMin),
    payMax: money(draft.payMax),
    payPeriod: draft.payPeriod,
    payCurrency: draft.payCurrency,
    payNote: draft.payNote,
    benefits: draft.benefits,
    educationRank: figure(draft.educationRank),
    experienceYears: figure(draft.experienceYears),
    skills: draft.skillCodes,
    majors: draft.majorCodes,
    startsOn: draft.startsOn ?? "",
    months: figure(draft.months),
    hoursPerDay: figure(draft.hoursPerDay),
    hoursPerWeek: figure(draft.hoursPerWeek),
    nightShift: tick(draft.nightShift),
    overtime: tick(draft.overtime),
    hazardous: draft.hazardous ? "yes" : "no",
    answerDays: figure(draft.answerDays),
    validUntil: dayOf(new Date(draft.validUntil.getTime() - 1)),
  };
}
