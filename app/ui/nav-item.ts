import type { LucideIcon } from "lucide-react";

/** One place in a frame's navigation. */
export type NavItem = {
  to: string;
  label: string;
  icon?: LucideIcon;
  /** How many things wait there; nothing is shown for 0. */
  count?: number;
  current?: boolean;
};
