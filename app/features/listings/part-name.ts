// Owns what a part of the listing form and its fields are called for a kind.
import type { ListingKind } from "~/app/domain/listing";
import { useT } from "~/app/messages/use-t";
import { fieldName } from "./fault-text";
import type { FormField, FormPart } from "./listing-draft";

/** The title of a part: the times of a 岗位实习 are called otherwise than those of a job. */
export function usePartName(kind: ListingKind): (part: FormPart) => string {
  const t = useT("listings");
  return (part) => t(part === "hours" ? `part.hours_${kind}` : `part.${part}`);
}

/** What a field is called; a visit of a class has places for a class. */
export function useFieldName(kind: ListingKind): (field: FormField) => string {
  const t = useT("listings");
  return (field) =>
    field === "seats" && kind === "observation" ? t("field.seats_class") : fieldName(field, t);
}
