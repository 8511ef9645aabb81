// Owns why a student does not want a listing recommended; the texts stand in the messages (`matching:refuse.reason.…`).

export const matchRefusalReasons = ["trade", "place", "pay", "hours", "firm", "other"] as const;
