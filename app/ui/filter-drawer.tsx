import { Link } from "@remix-run/react";
import { SlidersHorizontal } from "lucide-react";
import { type ReactNode, useEffect, useId, useRef } from "react";
import { buttonClass } from "./button";

type Props = {
  title: string;
  /** What the closed drawer says: its title, or how many conditions are on. */
  closed: string;
  /** What the server answered last; another answer closes the drawer. */
  answer: object;
  /** The address without conditions, where some are on. */
  clear: { label: string; to: string } | null;
  children: ReactNode;
};

/** Conditions beside results: a column where there is room, a drawer on a phone. The one box that opens it works without
 * script and says to a reader what it does. */
export function FilterDrawer({ title, closed, answer, clear, children }: Props) {
  const id = useId();
  const drawer = useDrawer(answer);
  return (
    <section aria-label={title} className="no-print">
      <input ref={drawer} type="checkbox" id={id} className="peer sr-only" aria-label={title} />
      <label
        htmlFor={id}
        className={`drawer-label lg:hidden ${buttonClass("quiet", { wide: true })}`}
      >
        <SlidersHorizontal size={18} aria-hidden className="mr-2" />
        {closed}
      </label>
      <div className="hidden pt-2 peer-checked:block lg:block lg:pt-0">
        {children}
        {clear && (
          <Link to={clear.to} className="link inline-block py-2 text-14">
            {clear.label}
          </Link>
        )}
      </div>
    </section>
  );
}

/** The drawer's box, closed by every answer: its results lie beneath. */
function useDrawer(answer: object) {
  const drawer = useRef<HTMLInputElement>(null);
  const answered = useRef(answer);
  useEffect(() => {
    if (answered.current === answer) return;
    answered.current = answer;
    if (drawer.current?.checked) {
      drawer.current.checked = false;
      drawer.current.focus({ preventScroll: true });
    }
  }, [answer]);
  return drawer;
}
