import { Link } from "@remix-run/react";
import type { ButtonHTMLAttributes, ReactNode } from "react";
import { useT } from "~/app/messages/use-t";
import { useSending } from "./use-sending";

export type ButtonLook = "primary" | "quiet" | "danger" | "plain";

const base = "inline-flex items-center justify-center rounded-8 text-center font-bold leading-snug";
/** On a desk a small button is as high as the selects beside it; under a thumb every button is 44 px. */
const sizes = { normal: "min-h-11 px-4 py-2", small: "min-h-11 px-3 py-1 text-14 md:min-h-9" };
export type ButtonSize = keyof typeof sizes;
const looks: Record<ButtonLook, string> = {
  primary: "bg-act text-paper hover:bg-ink",
  quiet: "border border-edge bg-card font-medium text-ink hover:border-ink",
  danger: "border border-stop bg-card text-stop hover:bg-stop hover:text-paper",
  plain: "link bg-transparent",
};

/** The classes of a button, for a `summary` or anything else that must look like one. */
export function buttonClass(
  look: ButtonLook = "quiet",
  { wide, size = "normal" }: { wide?: boolean | undefined; size?: ButtonSize | undefined } = {},
): string {
  return `${base} ${sizes[size]} ${looks[look]} ${wide ? "w-full" : "max-w-full shrink-0"}`;
}

type Shared = { look?: ButtonLook; wide?: boolean; size?: ButtonSize; children: ReactNode };

/** A link that reads as a button: it leads somewhere and changes nothing. */
export function ButtonLink({ to, look, wide, size, children }: Shared & { to: string }) {
  return (
    <Link to={to} className={buttonClass(look, { wide, size })}>
      {children}
    </Link>
  );
}

type Props = Shared &
  Pick<ButtonHTMLAttributes<HTMLButtonElement>, "name" | "value" | "form" | "formAction"> & {
    type?: "submit" | "button";
    /** What the button says while its form is on the way; by default a general "sending". */
    pending?: ReactNode;
  };

/**
 * A button of a form. Pressed once it says so and ignores further presses until the answer is there;
 * without JavaScript it is a plain submit button and the server's idempotence holds.
 */
export function Button({ look, wide, size, pending, children, type = "submit", ...rest }: Props) {
  const t = useT("ui");
  const { isMine, isSending } = useSending(rest.name, rest.value);
  const busy = type === "submit" && isSending;
  return (
    <button
      {...rest}
      type={type}
      aria-disabled={busy || undefined}
      onClick={busy ? (event) => event.preventDefault() : undefined}
      className={`${buttonClass(look, { wide, size })} ${busy ? "opacity-70" : ""}`}
    >
      {isMine ? (pending ?? t("working")) : children}
    </button>
  );
}
