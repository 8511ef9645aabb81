// Owns how the form's controls are called where one field of the listing has several.
import type { AllowanceCode } from "~/app/domain/listing-terms";
import { allowanceCodes } from "~/app/domain/listing-terms";
import type { FirmSite, FormField } from "./listing-draft";

export const newSiteControls = [
  "newSiteName",
  "newSiteRegion",
  "newSiteAddress",
  "newSiteSeats",
] as const;
export type ControlName =
  | FormField
  | `allowance_${AllowanceCode}`
  | (typeof newSiteControls)[number]
  | `sites[${number}].${"siteId" | "seats"}`;

export function allowanceName(code: AllowanceCode): `allowance_${AllowanceCode}` {
  return `allowance_${code}`;
}

/** The controls of a field, in the order of the page. */
export function controlsOf(field: FormField, sites: readonly FirmSite[]): ControlName[] {
  if (field === "allowances") return allowanceCodes.map(allowanceName);
  if (field !== "sites") return [field];
  return [...sites.map((_, index) => `sites[${index}].seats` as const), ...newSiteControls];
}
