// Owns which figure of a home page somebody asks the rows of: its name and what of it, as an address says them.
import { type ApplicationStatus, statuses } from "~/app/domain/application";
import { Day, isId } from "~/app/domain/values";

export const weekFigures = ["listings", "applications", "placements"] as const;
export type WeekFigure = (typeof weekFigures)[number];
export type OperatorFigure = { name: WeekFigure; at: Day };

export const schoolFigures = [
  "applications",
  "placements",
  "status",
  "class",
  "college",
  "late",
] as const;
export type SchoolFigure = { name: (typeof schoolFigures)[number]; at: string };
/** The best news of a student; `none`: nothing was sent yet. */
export type BestStatus = ApplicationStatus | "none";
export const bestStatuses: readonly BestStatus[] = ["none", ...statuses];

const isDay = (at: string) => Day.safeParse(at).success;
const fits: Record<SchoolFigure["name"], (at: string) => boolean> = {
  applications: isDay,
  placements: isDay,
  status: (at) => bestStatuses.some((one) => one === at),
  class: isId,
  college: isId,
  late: () => true,
};

/** The address of a figure's rows on the page where the figure stands. */
export function toFigure(home: string, name: string, at = ""): string {
  return `${home}?${new URLSearchParams({ figure: name, at }).toString()}#rows`;
}

/** What an address asks of the operator's figures; null for anything else. */
export function readOperatorFigure(params: URLSearchParams): OperatorFigure | null {
  const name = weekFigures.find((one) => one === params.get("figure"));
  const at = params.get("at") ?? "";
  return name && isDay(at) ? { name, at } : null;
}

/** What an address asks of a school's figures; null for anything else. */
export function readSchoolFigure(params: URLSearchParams): SchoolFigure | null {
  const name = schoolFigures.find((one) => one === params.get("figure"));
  const at = params.get("at") ?? "";
  return name && fits[name](at) ? { name, at } : null;
}
