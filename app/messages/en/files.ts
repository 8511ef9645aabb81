import type { Texts } from "../texts";
import type { files as source } from "../zh-CN/files";

export const files = {
  add: "Add a file",
  again: "You had chosen “{{name}}”. Browsers do not keep files, so please choose it again.",
  hint: "A photo (JPG, PNG, WebP, {{photo}} MB at most) or a PDF ({{paper}} MB at most). Where a photo was taken is removed.",
  too_large: "This file is larger than {{most}} MB. Please make it smaller and choose it again",
  choose: "Choose a file first",
  send: "Upload",
  sending: "Uploading",
  kept: "File kept",
  removed: "File deleted",
  remove: "Delete",
  remove_hint: "Firms keep what already went with an application.",
  open: "Open",
  none: "Take photos of certificates, awards and your work and keep them here; you can send them with an application.",
  size_kb: "{{n}} KB",
  size_mb: "{{n}} MB",
  pdf: "PDF",
  picture: "Photo",
  full: "You have {{most}} files, which is the most. Delete one to add another.",
} as const satisfies Texts<typeof source>;
