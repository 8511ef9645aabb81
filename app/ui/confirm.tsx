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
  /** It stands beside other buttons in a page's bar, whose whole width it takes once open. */
  inBar?: boolean;
  /** The form or button that really does it. */
  children: ReactNode;
};

/** A second thought before something that cannot be taken back: opens in place, works without JavaScript. */
export function Confirm({ ask, look = "danger", text, open, inBar, children }: Props) {
  const place = inBar
    ? "pl-3 open:max-h-[60vh] open:w-full open:overflow-y-auto open:px-1 open:pt-2"
    : "";
  return (
    <details className={`no-print group ${place}`} open={open}>
      <summary className={buttonClass(look)}>{ask}</summary>
      <div className="mt-2 rounded-8 border border-edge bg-card px-4 py-3">
        <p>{text}</p>
        <div className="cluster pt-2">{children}</div>
      </div>
    </details>
  );
}
