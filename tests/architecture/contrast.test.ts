import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

const css = readFileSync(new URL("../../app/ui/app.css", import.meta.url), "utf8");
const [light = "", rest = ""] = css.split("@media screen and (prefers-color-scheme: dark)");
const [dark = ""] = rest.split(".read-large");

function tokensOf(block: string): Map<string, string> {
  return new Map([...block.matchAll(/--([\w-]+): (#[0-9a-f]{6})/g)].map((m) => [m[1]!, m[2]!]));
}

/** Relative luminance and contrast as WCAG 2.2 defines them. */
function luminance(hex: string): number {
  const channels = [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16) / 255);
  const [r, g, b] = channels.map((c) => (c <= 0.03928 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
}
function contrast(one: string, other: string): number {
  const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high! + 0.05) / (low! + 0.05);
}

const words = ["ink", "soft", "bridge", "act", "good", "wait", "stop"];
const grounds = ["paper", "card", "bridge-soft", "act-soft", "good-soft", "wait-soft", "stop-soft"];
const filled = ["act", "bridge", "stop", "good", "ink"];
const marks = ["edge", ...[1, 2, 3, 4, 5, 6].map((n) => `chart-${n}`)];
const pairs: [string, string, number][] = [
  ...words.flatMap((word) => grounds.map((on) => [word, on, 4.5] as [string, string, number])),
  ...filled.map((on) => ["paper", on, 4.5] as [string, string, number]),
  ...marks.flatMap((m) => ["paper", "card"].map((on) => [m, on, 3] as [string, string, number])),
];

describe.each([
  ["light", tokensOf(light)],
  ["dark", tokensOf(dark)],
])("%s theme", (_name, tokens) => {
  test.each(pairs)("%s on %s reads at %d or more", (front, back, least) => {
    expect(contrast(tokens.get(front)!, tokens.get(back)!)).toBeGreaterThanOrEqual(least);
  });
});
