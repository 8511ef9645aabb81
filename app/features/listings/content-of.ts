// Owns laying a draft and a frozen snapshot side by side: the same answers under the names of the form. What a difference
// means is domain/listing-changes.ts'.
import { changeFields, type ListingContent } from "~/app/domain/listing-changes";

/** Fields of the form that a draft keeps under another name. */
const keyOf: Partial<Record<keyof ListingContent, string>> = {
  regionCode: "regionCodes",
  majors: "majorCodes",
};

/** The answers of a listing as plain values, of a draft as read now or out of a review's snapshot. */
export function contentOf(draft: object): ListingContent {
  const flat = JSON.parse(JSON.stringify(draft)) as Record<string, unknown>;
  const content: ListingContent = {};
  for (const field of changeFields) content[field] = flat[keyOf[field] ?? field];
  return { ...content, ...skillsOf(flat) };
}

/** Needed and wanted apart; before they were told apart all were needed. */
function skillsOf(flat: Record<string, unknown>): Pick<ListingContent, "skills" | "skillsWanted"> {
  const { neededSkillCodes: needed, skillCodes: all } = flat;
  if (!Array.isArray(needed) || !Array.isArray(all)) return { skills: all };
  return { skills: needed, skillsWanted: all.filter((code) => !needed.includes(code)) };
}
