import type { Texts } from "../texts";
import type { synonyms as source } from "../zh-CN/synonyms";

export const synonyms = {
  title: "Synonyms",
  lead: "Words that a search takes for each other. Beside the aliases of the word lists and the built-in groups you can add your own: a listing whose title says one of the words is found by the others too.",
  group: "Words",
  add: {
    title: "Add a group",
    words: "Words, one a line",
    words_hint:
      "Simplified, traditional, English and Cantonese trade words may stand together. The same word in another script need not be repeated.",
    kind: "How they belong together",
    kinds: { same: "They mean the same", narrower: "The first is the wider word" },
    kinds_hint: {
      same: "A search for any of them finds listings that say another.",
      narrower:
        "A search for the first finds listings that say the others, not the other way round.",
    },
    note: "Why",
    note_hint:
      "Others will read this later, for example: 12 searches for 打螺丝 found nothing last month.",
    try: "Try it first",
    save: "Put into force",
    reader: "Only an administrator can change these.",
  },
  tried: {
    title: "What it would do",
    lead: "Searches of the last 30 days and the words of the group: how many listings they find now, and how many with the group. Nothing is saved yet.",
    none: "Nothing changes",
    none_text: "The group touches no search of the last 30 days.",
    count: "Searched",
    before: "Finds now",
    after: "With the group",
    words: "Search",
  },
  own: {
    title: "Your own groups",
    none: "No group has been added yet.",
    same: "Mean the same",
    narrower: "{{wider}} also finds {{others}}",
    remove: "Remove",
    remove_of: "Remove: {{words}}",
    why: "Why",
  },
  versions: {
    title: "Versions",
    none: "Nothing has been changed yet.",
    line: "Version {{number}}",
    start: "No groups at all (as at the beginning)",
    in_force: "In force",
    groups_one: "{{count}} group",
    groups_other: "{{count}} groups",
    restores: "Back to version {{number}}",
    restores_start: "Back to the beginning",
    restore: "Go back to this version",
    restore_of: "Go back to version {{number}}",
    restore_start: "Go back to the beginning",
  },
  built_in: {
    title: "Built in",
    show_one: "Show the built-in group (cannot be changed)",
    show_other: "Show the {{count}} built-in groups (cannot be changed)",
  },
  by: "{{name}} · {{note}}",
  join: ", ",
  done: {
    add: "Added; searches know it in a few seconds",
    remove: "Removed",
    restore: "Went back",
  },
} as const satisfies Texts<typeof source>;
