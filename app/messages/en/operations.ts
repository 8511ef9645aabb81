import type { Texts } from "../texts";
import type { operations as source } from "../zh-CN/operations";

export const operations = {
  title: "System status",
  outbox: "Events waiting to be relayed",
  outbox_value: "{{n}}, the oldest for {{seconds}} s",
  queue: "Job queue",
  queue_value: "{{waiting}} waiting, {{active}} running, {{delayed}} delayed, {{failed}} failed",
  queue_unknown: "No worker has reported yet",
  notices: "Notices to send",
  notices_value: "{{n}}, of which {{failed}} failed at the last try",
  index: "Search index",
  index_healthy: "Search engine answers",
  index_away: "Search engine away, the database stands in",
  index_value: "Documents: {{n}}, expected: {{visible}}, difference: {{lag}}",
  gave_up: "Jobs given up after all tries",
  gave_up_none: "No job was given up",
  gave_up_none_text:
    "A failing job is tried again by itself; it stands here only after its last try.",
  job: "Job",
  at: "Time",
  reason: "Reason",
} as const satisfies Texts<typeof source>;
