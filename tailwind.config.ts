import type { Config } from "tailwindcss";

/** Every colour is a token of app/ui/app.css, which knows its light and its dark value. */
const token = (name: string) => `var(--${name})`;
const colours = [
  ...["paper", "card", "ink", "soft", "line", "edge"],
  ...["bridge", "bridge-soft", "act", "act-soft", "good", "good-soft", "wait", "wait-soft"],
  ...["stop", "stop-soft", "chart-1", "chart-2", "chart-3", "chart-4", "chart-5", "chart-6"],
];
const steps = [0, 1, 2, 3, 4, 5, 6, 8, 9, 10, 11, 12, 14, 16, 20, 24, 32, 40, 48, 64];

/**
 * The whole visual vocabulary: a class that is not made of these tokens does not exist.
 * Floor: Chrome 86 and iOS 14.0, so no aspect-ratio, no `inset`, no :focus-visible, and `gap` only in grids.
 */
export default {
  content: ["./app/**/*.{ts,tsx}"],
  corePlugins: { preflight: false, aspectRatio: false, container: false },
  theme: {
    screens: { xs: "24rem", sm: "40rem", md: "56rem", lg: "72rem", print: { raw: "print" } },
    colors: {
      transparent: "transparent",
      current: "currentColor",
      inherit: "inherit",
      ...Object.fromEntries(colours.map((name) => [name, token(name)])),
    },
    fontSize: Object.fromEntries(
      [12, 14, 16, 18, 22, 28, 36].map((size) => [size, [token(`t-${size}`), token(`l-${size}`)]]),
    ) as Record<string, [string, string]>,
    fontWeight: { normal: "400", medium: "500", bold: "600", heavy: "700" },
    lineHeight: { none: "1", tight: "1.25", snug: "1.4", table: "1.5", read: "1.75" },
    spacing: {
      px: "1px",
      ...Object.fromEntries(steps.map((step) => [step, `${step / 4}rem`])),
    },
    borderRadius: { 0: "0", 2: "2px", 8: "8px", full: "9999px" },
    borderWidth: { DEFAULT: "1px", 0: "0", 2: "2px", 3: "3px" },
    boxShadow: {
      none: "none",
      rail: "inset 3px 0 var(--bridge)",
      tab: "inset 0 -3px var(--bridge)",
    },
    maxWidth: {
      0: "0",
      none: "none",
      full: "100%",
      xs: "20rem",
      sm: "28rem",
      read: "68ch",
      wide: "80rem",
    },
    zIndex: { 0: "0", 10: "10", 20: "20", 30: "30" },
    transitionDuration: { DEFAULT: "120ms" },
  },
} satisfies Config;
