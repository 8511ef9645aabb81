// What several fields say together is told with the faults of single ones: whoever mends a form mends it once.
import { expect, test } from "vitest";
import type { z } from "zod";
import { GiveAssessment } from "~/app/features/assessments/give-assessment.server";
import { AskLeave } from "~/app/features/journal/ask-leave.server";
import { ArrangePlacements } from "~/app/features/placements/arrange-placements.server";
import { EditPlacement } from "~/app/features/placements/edit-placement.server";
import { ProposePlacement } from "~/app/features/placements/propose-placement.server";
import { SetSealService } from "~/app/features/seals/set-seal-service.server";
import { MakeVisit } from "~/app/features/visits/keep-visit.server";
import { parseFields } from "~/app/platform/form.server";

function faultsOf(schema: z.ZodType, fields: Record<string, string>) {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  const parsed = parseFields(form, schema);
  return parsed.ok ? {} : parsed.answer().data.lastResult.error;
}
const turned = { startsOn: "2027-03-10", endsOn: "2027-03-01" };
const reversed = ["refusals:placement.ends_before_start"];

test.each([
  [
    "a firm that a student found",
    ProposePlacement,
    { ...turned },
    { firmName: ["required"], endsOn: reversed },
  ],
  [
    "places that a school arranges",
    ArrangePlacements,
    { ...turned },
    { enrolmentIds: ["refusals:placement.none_ticked"], endsOn: reversed },
  ],
  [
    "a placement that is edited",
    EditPlacement,
    { ...turned, hoursPerDay: "25" },
    { hoursPerDay: ["more_than:24"], endsOn: reversed },
  ],
  [
    "leave",
    AskLeave,
    { fromDay: "2027-03-10", untilDay: "2027-03-01" },
    { reason: ["bad_choice"], untilDay: ["refusals:absence.days_wrong"] },
  ],
  [
    "a visit",
    MakeVisit,
    { mode: "on_site", visitedOn: "soon" },
    {
      visitedOn: ["bad_date"],
      placementIds: ["refusals:placement.none_ticked"],
      note: ["refusals:visit.nothing_looked_at"],
    },
  ],
  [
    "an assessment",
    GiveAssessment,
    { of: "firm", outcome: "partly", score: "101" },
    {
      score: ["more_than:100"],
      cause: ["refusals:assessment.cause_needed"],
      lastDay: ["refusals:assessment.last_day_needed"],
    },
  ],
  [
    "a seal service",
    SetSealService,
    { name: "", url: "ftp:bad" },
    { name: ["required"], url: ["bad_url"] },
  ],
])("%s", (_name, schema, fields, faults) => {
  expect(faultsOf(schema as z.ZodType, fields)).toMatchObject(faults);
});

test("days in their order, and days that are not known, are no fault", () => {
  for (const days of [
    { startsOn: "2027-03-01", endsOn: "2027-03-01" },
    { startsOn: "2027-03-01" },
    {},
  ])
    expect(faultsOf(EditPlacement, days as Record<string, string>)).not.toHaveProperty("endsOn");
});
