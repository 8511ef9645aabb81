// Owns how the facts of a placement are said on a paper, in the language of the law, and under which circumstances it
// stands. What a paper says with them is domain/paper-writing.ts'.
import { phrases } from "~/app/domain/paper-blocks.data";
import type { ListingKind } from "~/app/domain/listing";
import type { PlacementOrigin } from "~/app/domain/placement-life";
import {
  majorCondition,
  type PaperValues,
  type TemplateCondition,
} from "~/app/domain/paper-template";
import type { PlacementTerms } from "~/app/domain/placement-terms";
import type { Day, Id } from "~/app/domain/values";
import { serverTranslators } from "~/app/messages/server-translators";

const listings = serverTranslators["zh-CN"].textsOf("listings");

/** Money in minor units as it is written: no separators, no cents where there are none. */
function money(minor: number): string {
  return minor % 100 === 0 ? String(minor / 100) : (minor / 100).toFixed(2);
}

/** Days as a span; empty where one of them is not known. */
export function spanOf(startsOn: Day | null, endsOn: Day | null): string {
  return startsOn && endsOn ? phrases.days(phrases.day(startsOn), phrases.day(endsOn)) : "";
}

/** What the terms say; empty where they say nothing. */
export function termValues(terms: PlacementTerms): PaperValues {
  return { ...workValues(terms), ...payValues(terms), ...lifeValues(terms) };
}

const hoursText = (hours: number | null) => (hours === null ? "" : phrases.hoursDay(hours));

function workValues(terms: PlacementTerms): PaperValues {
  const extra = [
    terms.nightWork && phrases.night,
    terms.restDayWork && phrases.restDays,
    terms.overtime && phrases.overtime,
  ].filter((one) => typeof one === "string");
  return {
    ...{ title: terms.title, place: terms.place, rest_days: terms.restDays },
    tasks: terms.tasks.join(phrases.join),
    hours_day: hoursText(terms.hoursPerDay),
    hours_week: hoursText(terms.hoursPerWeek),
    shift: terms.shift ? listings(`shift.${terms.shift}`) : "",
    extra_hours: extra.join(phrases.join) || phrases.none,
    hazards: hazardsText(terms.hazards),
    protection: terms.protection,
  };
}

function hazardsText(hazards: PlacementTerms["hazards"]): string {
  if (hazards === null) return "";
  if (hazards.length === 0) return phrases.noHazards;
  return hazards.map((one) => listings(`hazard.${one}`)).join(phrases.join);
}

function payValues({ pay, payCurrency, payPeriod, payDay, payCycleDays, payNote }: PlacementTerms) {
  const { currency, period } = phrases;
  const cycle = payCycleDays === null ? "" : phrases.payCycle(payCycleDays);
  return {
    pay: pay === null ? "" : phrases.pay(money(pay), currency[payCurrency], period[payPeriod]),
    pay_day: payDay === null ? cycle : phrases.payDay(payDay),
    pay_note: payNote,
  };
}

function lifeValues(terms: PlacementTerms): PaperValues {
  const { board, lodgingAddress, accidents, assessment, breach, other, insurancePayer } = terms;
  return {
    ...{ board, accidents, assessment, breach, other, lodging_address: lodgingAddress },
    lodging: terms.lodging ? phrases.lodging[terms.lodging] : "",
    insurance: insurancePayer ? phrases.insurer[insurancePayer] : "",
  };
}

type Placed = {
  coHostId: Id | null;
  origin: PlacementOrigin;
  kind: ListingKind;
  enrolment: { schoolClass: { majorCode: string } };
};

/** The circumstances that bring further blocks in. */
export function circumstancesOf(
  terms: PlacementTerms,
  isMinor: boolean,
  { coHostId, origin, kind, enrolment }: Placed,
): TemplateCondition[] {
  const holds: [TemplateCondition, boolean][] = [
    ["minor", isMinor],
    ["lodging", terms.lodging === "provided"],
    ["own_lodging", terms.lodging === "own"],
    ["abroad", /^8[12]/.test(terms.regionCode ?? "")],
    ["night", terms.nightWork === true],
    ["co_host", coHostId !== null],
    ["self_found", origin === "self_found"],
    ["internship", kind === "internship"],
    ["apprenticeship", kind === "apprenticeship"],
    [majorCondition(enrolment.schoolClass.majorCode), true],
  ];
  return holds.filter(([, is]) => is).map(([name]) => name);
}
