// Owns when a page asks anew although its press was refused.
import type { ShouldRevalidateFunction } from "@remix-run/react";

/** Somebody was faster: the page shows what stands now. For routes whose action answers 409 to an old version. */
export const revalidateAfterLoss: ShouldRevalidateFunction = ({
  actionStatus,
  defaultShouldRevalidate,
}) => actionStatus === 409 || defaultShouldRevalidate;
