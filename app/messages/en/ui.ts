import type { Texts } from "../texts";
import type { ui as source } from "../zh-CN/ui";

export const ui = {
  brand: {
    first: "Zhi",
    second: "qiao",
    name: "Zhiqiao",
    promise: "Placements and first jobs, carried by schools",
  },
  skip: "Skip to content",
  menu: "Menu",
  main_navigation: "Main",
  language: "Language",
  working: "Sending",
  optional: "(optional)",
  characters_left_one: "{{count}} character left",
  characters_left_other: "{{count}} characters left",
  characters_over_one: "{{count}} character too many",
  characters_over_other: "{{count}} characters too many",
  error_prefix: "Error: ",
  quoted: "“{{text}}”",
  error_title: "A few things need changing",
  error_at: "{{label}}: {{text}}",
  narrow: {
    label: "Type a few letters to shorten the list below",
    found: "{{n}} left in the list",
    none: "Nothing in the list matches; try another word",
  },
  offline:
    "You are offline. Pages already open stay readable; wait for the connection before you send a form.",
  unread_items: "{{n}} unread",
  waiting_items: "{{n}} waiting",
  steps: {
    present: "Step {{n}} of {{total}}: {{label}}",
    done: "All {{total}} steps done",
    ended: "Ended at step {{n}} of {{total}}: {{label}}",
    waiting: "{{total}} steps, not started",
    state: { passed: "done", present: "now", next: "not yet", ended: "ended here" },
  },
  table: {
    select_row: "Select {{name}}",
    selected: "{{n}} selected",
    none_selected: "Tick the rows to work on",
    select_all: "Tick all on this page",
    select_none: "Untick all",
    deeds: "Actions",
    scroll: "Scroll sideways for more columns",
  },
  filters: {
    title: "Filters",
    apply: "Filter",
    clear: "Clear filters",
    remove: "Remove filter: {{name}}",
  },
  pages: {
    label: "Pages",
    previous: "Previous",
    next: "Next",
    position: "Page {{n}} of {{total}}",
  },
  chart: { data: "Show the figures", name: "Item", value: "Value" },
  trend: { up: "{{n}} more than before", down: "{{n}} fewer than before", same: "No change" },
  notice: { info: "Note", act: "Your turn", good: "Done", stop: "Please check" },
  footer: {
    reading: "How things work",
    operator: "Run by",
    icp: "ICP filing",
    licence: "HR services licence",
    complaints: "Complaints",
    not_obtained: "not held",
  },
  failure: {
    forbidden: {
      title: "This page is not open to you",
      text: "It belongs to another school, firm or student. Sign in with a different account, or ask the person who sent you the link.",
    },
    missing: {
      title: "There is no page here",
      text: "The address may be incomplete, or the page has moved. You can find your way again from the home page.",
    },
    gone: {
      title: "This has been taken down",
      text: "It has expired, or whoever published it withdrew it. The home page shows what is still open.",
    },
    busy: {
      title: "That was a lot of tries in a short time",
      text: "To protect accounts we limit how often this can be done. Try again in a minute; what you typed is not lost.",
    },
    broken: {
      title: "Something broke on our side",
      text: "It is not your fault. Your last change may not have been saved, so open this page again and check. If it keeps happening, give your teacher or our support the number below.",
    },
    home: "Go to the home page",
    reload: "Open this page again",
    request: "Number",
  },
} as const satisfies Texts<typeof source>;
