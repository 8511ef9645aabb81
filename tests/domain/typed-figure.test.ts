// Figures as people type them, and what is told of those that cannot be taken.
import { expect, test } from "vitest";
import { hoursPerDay, hoursPerWeek, typedFigure, typedMoney } from "~/app/domain/typed-figure";

const schemas = {
  ...{ hoursPerDay, hoursPerWeek, pay: typedMoney },
  seats: typedFigure(1, 9999, "over"),
} as const;

test.each<[keyof typeof schemas, string, unknown]>([
  ["seats", "２０", 20],
  ["seats", "1,200", 1200],
  ["seats", "20.0", 20],
  ["seats", "7.5", ["not_int"]],
  ["seats", "13800138000", ["over"]],
  ["seats", "9".repeat(40), ["over"]],
  ["seats", "二十", ["number"]],
  ["hoursPerDay", "30", ["listings:invalid.hours_per_day"]],
  ["hoursPerWeek", "90", ["listings:invalid.hours_per_week"]],
  ["pay", "4500.5", 450_050],
  ["pay", "4500.29", 450_029],
  ["pay", "4500.505", ["two_decimals"]],
  ["pay", "4500-6000", ["number"]],
])("%s of %s: %j", (name, typed, value) => {
  const { success, data, error } = schemas[name].safeParse(typed);
  const told = error?.issues.map((one) =>
    one.code === "invalid_type" ? one.expected : one.message,
  );
  expect(success ? data : told).toEqual(value);
});
