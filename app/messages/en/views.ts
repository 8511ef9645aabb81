import type { Texts } from "../texts";
import type { views as source } from "../zh-CN/views";

export const views = {
  title: "Saved views",
  label: "Views",
  all: "All",
  save: "Save this view",
  save_text: "Keeps the filters, order and columns you see now. Only you can see it.",
  name: "Name of the view",
  name_hint: "For example “Mine” or “Waiting for an answer”. A view of the same name is replaced.",
  keep: "Save",
  manage: "Manage views",
  rename: "Rename",
  delete: "Delete",
  delete_of: "Delete view: {{name}}",
  rename_of: "Rename: {{name}}",
  page: { applicants: "Applicants", class_board: "Class board", placements: "Placements" },
  none: "No saved views yet",
  none_text: "Filter the applicants or a class board, press “Save this view”, and it appears here.",
  back: "Back",
  flash: { save: "View saved", rename: "View renamed", delete: "View deleted" },
  columns: "Columns to show",
  more: "More filters and columns",
} as const satisfies Texts<typeof source>;
