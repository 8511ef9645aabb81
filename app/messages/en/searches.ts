import type { searches as source } from "../zh-CN/searches";
import type { Texts } from "../texts";

export const searches = {
  title: "Kept searches",
  everything: "All listings",
  keep: "Keep this search",
  keep_text:
    "We tell you when something new comes up: in your messages, and by mail if you gave an address. You can stop it at any time.",
  keep_now: "Keep it",
  sign_in: "Sign in to keep this search and hear when something new comes up",
  tell_me: "Tell me when something comes up",
  tell_me_text:
    "We look every working morning and tell you in your messages, and by mail if you gave an address.",
  manage: "See kept searches",
  name: "Name",
  how_often: "How often to tell me",
  cadence: { daily: "Every working morning", weekly: "Once a week", none: "Not at all" },
  change: "Change",
  change_of: "Change how often to hear of “{{name}}”",
  fresh_one: "{{count}} new listing",
  fresh_other: "{{count}} new listings",
  open: "Open",
  open_of: "Open search: {{name}}",
  rename: "Rename",
  rename_of: "Rename: {{name}}",
  remove: "Delete",
  remove_of: "Delete search: {{name}}",
  conditions: "Conditions",
  left_one: "You can keep {{count}} more.",
  left_other: "You can keep {{count}} more.",
  again: "This search is not kept yet",
  empty: {
    title: "No searches kept yet",
    text: "Search for a listing, set your conditions and press “Keep this search”. When something new comes up we tell you in the morning, so you need not look every day.",
  },
  flash: {
    save: "Kept. We tell you when something new comes up",
    save_quiet: "Kept, under “Searches” in your progress",
    rename: "Renamed",
    cadence: "Changed",
    remove: "Deleted",
  },
  unsubscribe: {
    title: "Stop alerts",
    ask: "Stop alerts for “{{name}}”?",
    ask_text:
      "There will be no more mails or messages for this search. The search stays; sign in to turn alerts on again at any time.",
    press: "Stop alerts",
    off: "Alerts for “{{name}}” are off",
    off_text:
      "You get no more mails or messages for this search. To hear again, sign in and change it under “Searches” in your progress.",
    unknown: "This link no longer works",
    unknown_text:
      "The search may have been deleted; then no more alerts will come from it. To change other alerts, sign in and open “Searches” in your progress.",
    to_searches: "See kept searches",
  },
  missed: {
    title: "Searches without results",
    lead: "Words of the last 30 days that often found no listing. Only words and counts are kept, never who asked; a word is listed once it was searched on three different days.",
    none: "No searches without results",
    none_text: "A word stands here once it was searched on three different days and found nothing.",
    words: "Words",
    zero: "Without results",
    count: "Searches",
    last: "Last time",
    to_words: "Add aliases in the word lists",
    to_synonyms: "Add synonyms, tried before they count",
  },
} as const satisfies Texts<typeof source>;
