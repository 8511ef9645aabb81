import type { LucideIcon } from "lucide-react";

/** One place in a frame's navigation. */
export type NavItem = {
  to: string;
  label: string;
  icon?: LucideIcon;
  /** How many things wait there; nothing is shown for 0. */
  count?: number;
  /** They are messages not read yet, no work. */
  isInbox?: boolean;
  current?: boolean;
};
