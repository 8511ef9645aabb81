// Owns what a row of an office's sheet says of a placement: cells as values, with the fault of each that cannot be read.
// Whose student, which firm and whether it is known already, the check of the file finds out.
import { readDay } from "./day-text";
import { readPay } from "./posting-values";
import {
  endedWords,
  lodgingWords,
  observationWords,
  postWords,
  runningWords,
} from "./placement-sheet.data";
import { linesOf, standingTerms } from "./placement-origin";
import { PlacementTerms } from "./placement-terms";
import type { Day } from "./values";

export type PlacementStep = "arrange" | "bring" | "bring_ended";
export type SheetPlacement = {
  kind: "internship" | "observation";
  step: PlacementStep;
  startsOn: Day;
  endsOn: Day | null;
  terms: PlacementTerms;
};
export type SheetFault = readonly [column: string, code: string, isFaulty: boolean];

/** A row's values, and what is wrong with its cells; the placement is null where something is. Hours of half a day round up. */
export function readPlacementRow(of: (column: string) => string): {
  placement: SheetPlacement | null;
  faults: SheetFault[];
} {
  const days = { from: dayIn(of("startsOn")), to: dayIn(of("endsOn")) };
  const hours = { day: hoursIn(of("hoursPerDay"), 24), week: hoursIn(of("hoursPerWeek"), 168) };
  const faults: SheetFault[] = [
    ...faultsOfDays(of, days),
    ["practice", "practice_unknown", !isKnownPractice(of("practice"))],
    ["hoursPerDay", "hours_unreadable", hours.day === undefined],
    ["hoursPerWeek", "hours_unreadable", hours.week === undefined],
  ];
  const { from: startsOn, to: endsOn } = days;
  if (startsOn === null || faults.some(([, , isFaulty]) => isFaulty))
    return { placement: null, faults };
  const terms = termsIn(of, hours.day ?? null, hours.week ?? null);
  const kind = observationWords.test(of("practice")) ? "observation" : "internship";
  return { placement: { kind, step: stepIn(of("standing")), startsOn, endsOn, terms }, faults };
}

const dayIn = (text: string): Day | null => readDay(text)?.day ?? null;
const isKnownPractice = (text: string) =>
  text === "" || postWords.test(text) || observationWords.test(text);

function faultsOfDays(
  of: (column: string) => string,
  { from, to }: { from: Day | null; to: Day | null },
): SheetFault[] {
  return [
    ["startsOn", of("startsOn") === "" ? "missing" : "day_unreadable", from === null],
    ["endsOn", "day_unreadable", of("endsOn") !== "" && to === null],
    ["endsOn", "days_reversed", from !== null && to !== null && to < from],
  ];
}

function termsIn(of: (column: string) => string, day: number | null, week: number | null) {
  const { payMin, payPeriod, payCurrency, payNote } = readPay(of("pay")).columns;
  return PlacementTerms.parse({
    ...standingTerms,
    title: of("title"),
    tasks: linesOf(of("tasks")),
    place: of("place"),
    hoursPerDay: day,
    hoursPerWeek: week,
    ...{ pay: payMin, payPeriod, payCurrency, payNote },
    lodging: lodgingWords.find(([, words]) => words.test(of("lodging")))?.[0] ?? null,
  });
}

function stepIn(standing: string): PlacementStep {
  if (endedWords.test(standing)) return "bring_ended";
  return runningWords.test(standing) && !/未|不/u.test(standing) ? "bring" : "arrange";
}

/** Hours in words such as «8小时»; null: not said, undefined: unreadable. */
function hoursIn(text: string, most: number): number | null | undefined {
  if (text === "") return null;
  const said = Number(/\d+(?:\.\d+)?/u.exec(text)?.[0] ?? Number.NaN);
  return said >= 0 && said <= most ? Math.ceil(said) : undefined;
}
