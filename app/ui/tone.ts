/** What a colour says. Never alone: every toned element also carries an icon and a word. */
export type Tone = "info" | "act" | "good" | "wait" | "stop";

/** Words of a tone on a surface of the same tone. */
export const toneSurface: Record<Tone, string> = {
  info: "bg-bridge-soft text-bridge",
  act: "bg-act-soft text-act",
  good: "bg-good-soft text-good",
  wait: "bg-wait-soft text-wait",
  stop: "bg-stop-soft text-stop",
};

export const toneText: Record<Tone, string> = {
  info: "text-bridge",
  act: "text-act",
  good: "text-good",
  wait: "text-wait",
  stop: "text-stop",
};

export const toneEdge: Record<Tone, string> = {
  info: "border-bridge",
  act: "border-act",
  good: "border-good",
  wait: "border-edge",
  stop: "border-stop",
};
