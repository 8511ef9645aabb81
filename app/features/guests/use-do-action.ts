// Owns where the forms of a choice are sent to: their own page, at the place where they stand, so that also without script a
// fault is in sight.
import { useLocation } from "@remix-run/react";

/** The page's address with the anchor of the chosen answer. */
export function useDoAction(): string {
  const { pathname, search } = useLocation();
  return `${pathname}${search}#do`;
}
