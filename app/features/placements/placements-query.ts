// Owns what an address asks of the table of placements: words, a class, states, days, what is missing.
import type { PlacementState } from "~/app/domain/placement";
import { isId, type Id } from "~/app/domain/values";

export const placementTabs = ["all", "asking", "preparing", "running", "over"] as const;
export type PlacementTab = (typeof placementTabs)[number];
export const statesOf: Record<PlacementTab, readonly PlacementState[]> = {
  all: ["proposed", "school_review", "confirmed", "running", "ended", "closed", "terminated"],
  asking: ["proposed", "school_review"],
  preparing: ["confirmed"],
  running: ["running"],
  over: ["ended", "closed", "terminated", "cancelled"],
};
export const spans = [7, 14, 30] as const;

export type PlacementsQuery = {
  tab: PlacementTab;
  q: string;
  classId: Id | null;
  enterpriseId: Id | null;
  within: (typeof spans)[number] | null;
  only: "incomplete" | "complete" | null;
  page: number;
};

/** What an address asks for; what is not known is no condition. */
export function readPlacementsQuery(params: URLSearchParams): PlacementsQuery {
  const get = (name: string) => params.get(name) ?? "";
  const id = (name: string) => (isId(get(name)) ? get(name) : null);
  const only = get("only");
  return {
    tab: placementTabs.find((tab) => tab === get("tab")) ?? "all",
    q: Array.from(get("q").trim()).slice(0, 80).join(""),
    classId: id("class"),
    enterpriseId: id("firm"),
    within: spans.find((days) => String(days) === get("within")) ?? null,
    only: only === "incomplete" || only === "complete" ? only : null,
    page: Math.min(Math.max(1, Math.trunc(Number(get("page"))) || 1), 10_000),
  };
}
