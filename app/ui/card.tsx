import type { ReactNode } from "react";

type Props = {
  /** Where an address leads that means this one of many. */
  id?: string;
  title?: ReactNode;
  /** Stands at the right of the title: a figure, a tag. */
  aside?: ReactNode;
  /** One quiet line under the title. */
  sub?: ReactNode;
  /** Under a dashed line: what is left, how long it takes. */
  foot?: ReactNode;
  children?: ReactNode;
};

/** One thing on paper: a hairline, no shadow. */
export function Card({ id, title, aside, sub, foot, children }: Props) {
  return (
    <article id={id} className="keep-whole rounded-8 border border-line bg-card px-4 py-3">
      {(title || aside) && (
        <div className="flex flex-wrap items-baseline">
          <h3 className="mr-auto pr-3 text-18 font-bold leading-snug">{title}</h3>
          {aside && <div className="num font-heavy">{aside}</div>}
        </div>
      )}
      {sub && <p className="text-14 text-soft">{sub}</p>}
      {children && <div className="mt-2">{children}</div>}
      {foot && (
        <div className="mt-3 flex items-baseline border-t border-dashed border-line pt-2 text-14 text-soft">
          {foot}
        </div>
      )}
    </article>
  );
}
