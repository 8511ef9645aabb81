import type { ReactNode } from "react";
import { buttonClass, type ButtonLook } from "./button";

type Props = {
  /** What the closed button says. */
  ask: ReactNode;
  look?: ButtonLook;
  /** What will happen, in a sentence or two. */
  text: ReactNode;
  /** It was pressed and refused: what is wrong stands inside. */
  open?: boolean;
  /** The form or button that really does it. */
  children: ReactNode;
};

/** A second thought before something that cannot be taken back: opens in place, works without JavaScript. */
export function Confirm({ ask, look = "danger", text, open, children }: Props) {
  return (
    <details className="no-print group" open={open}>
      <summary className={buttonClass(look)}>{ask}</summary>
      <div className="mt-2 rounded-8 border border-edge bg-card px-4 py-3">
        <p>{text}</p>
        <div className="cluster pt-2">{children}</div>
      </div>
    </details>
  );
}
