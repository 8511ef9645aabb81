// Owns how the form's controls are called where one field of the listing has several.
import type { AllowanceCode } from "~/app/domain/listing-terms";
import { allowanceCodes } from "~/app/domain/listing-terms";
import { listingParts } from "~/app/domain/listing-content";
import type { FirmSite, FormField } from "./listing-draft";

const pageOrder: readonly string[] = Object.values(listingParts).flat();

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

/** The field that a control or one of its answers belongs to (`sites[0].seats`, `skills[3]`, `allowance_meals`); null for
 * what is none of the listing's. */
export function fieldOf(control: string): FormField | null {
  const [root = ""] = control.split(/[.[]/);
  if (root.startsWith("allowance_")) return "allowances";
  if ((newSiteControls as readonly string[]).includes(root)) return "sites";
  return pageOrder.includes(root) ? (root as FormField) : null;
}

/** Things at fields in the order in which the page asks for them. */
export function inPageOrder<T extends { field: FormField }>(things: readonly T[]): T[] {
  return [...things].sort((a, b) => pageOrder.indexOf(a.field) - pageOrder.indexOf(b.field));
}
