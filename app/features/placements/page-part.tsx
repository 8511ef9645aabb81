// Owns how a part of a school's page stands under its heading.
import type { ReactNode } from "react";

/** A part of a page under its heading. */
export function PagePart({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section>
      <h2 className="pb-2 text-18 font-bold">{title}</h2>
      {children}
    </section>
  );
}
