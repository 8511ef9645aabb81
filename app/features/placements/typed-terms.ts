// Owns how what stands in a placement is written back into the fields of its form.
import { hazards } from "~/app/domain/listing-terms";
import type { PlacementTerms } from "~/app/domain/placement-terms";
import type { PlacementFieldName } from "./terms-fields-parts";

type Text = Partial<Record<PlacementFieldName, string>>;

/** The terms as typed text; what is not said is empty. */
export function typedTerms(terms: PlacementTerms): Text {
  const whole = (minor: number | null) => (minor === null ? "" : String(minor / 100));
  const plain = Object.entries(terms).map(([name, value]) => [name, textOf(value)]);
  return {
    ...(Object.fromEntries(plain) as Text),
    tasks: terms.tasks.join("\n"),
    targetMajors: terms.targetMajors.join(" "),
    pay: whole(terms.pay),
    samePostWage: whole(terms.samePostWage),
    lowestWage: whole(terms.lowestWage),
  };
}

/** Which dangers are ticked; asked and none is a tick of its own. */
export function tickedHazards({ hazards: said }: Pick<PlacementTerms, "hazards">): string[] {
  if (said === null) return [];
  return said.length === 0 ? ["none"] : hazards.filter((one) => said.includes(one));
}

function textOf(value: unknown): string {
  if (typeof value === "boolean") return value ? "yes" : "no";
  return typeof value === "string" || typeof value === "number" ? String(value) : "";
}
