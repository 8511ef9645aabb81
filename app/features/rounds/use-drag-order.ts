// Owns dragging a choice to another place, by mouse, pen or finger alike (pointer events; the browsers' own dragging knows no
// finger). Where it is let go it is kept, as a button's press is.
import { useSubmit } from "@remix-run/react";
import { type PointerEvent, type RefObject, useRef, useState } from "react";

type Grip = {
  onPointerDown: (event: PointerEvent) => void;
  onPointerMove: (event: PointerEvent) => void;
  onPointerUp: (event: PointerEvent) => void;
  onPointerCancel: () => void;
};

/** `list`: goes to the list whose items are the choices; `order`: how they stand while one is moved; `grip`: what holds one. */
export function useDragOrder(kept: readonly string[]): {
  list: RefObject<HTMLOListElement>;
  order: readonly string[];
  moving: string | null;
  grip: (id: string) => Grip;
} {
  const submit = useSubmit();
  const list = useRef<HTMLOListElement>(null);
  const [drag, setDrag] = useState<{ id: string; order: readonly string[] } | null>(null);
  const end = () => setDrag(null);
  const grip = (id: string): Grip => ({
    onPointerDown: (event) => {
      if (event.button !== 0) return;
      event.preventDefault();
      event.currentTarget.setPointerCapture(event.pointerId);
      setDrag({ id, order: kept });
    },
    onPointerMove: (event) => {
      if (drag?.id !== id) return;
      const to = placeAt(list.current, event.clientY);
      const others = drag.order.filter((one) => one !== id);
      setDrag({ id, order: [...others.slice(0, to), id, ...others.slice(to)] });
    },
    onPointerUp: () => {
      if (drag?.id !== id) return;
      const to = drag.order.indexOf(id) + 1;
      if (to !== kept.indexOf(id) + 1) {
        const press = { intent: "rank", programmeId: id, change: "place", to: String(to) };
        submit(press, { method: "post", preventScrollReset: true });
      }
      end();
    },
    onPointerCancel: end,
  });
  return { list, order: drag?.order ?? kept, moving: drag?.id ?? null, grip };
}

/** The place, 0 first, of the item under a height of the window. */
function placeAt(list: HTMLOListElement | null, y: number): number {
  const items = Array.from(list?.children ?? [], (item) => item.getBoundingClientRect());
  const at = items.findIndex(({ bottom }) => y < bottom);
  return at < 0 ? items.length - 1 : at;
}
