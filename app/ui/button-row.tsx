import type { ReactNode } from "react";

/** The buttons of one decision: the first takes the width, the others stand beside it, or under it in large type. */
export function ButtonRow({ children }: { children: ReactNode }) {
  return <div className="cluster button-row">{children}</div>;
}
