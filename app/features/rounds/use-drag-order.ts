// Owns dragging a choice to another place, by mouse, pen or finger alike (pointer events; the browsers' own dragging knows no
// finger). The list stands still meanwhile, or the browser would let go of what is held; where it is let go it is kept.
import { useSubmit } from "@remix-run/react";
import { type PointerEvent, type RefObject, useRef, useState } from "react";

type Grip = {
  onPointerDown: (event: PointerEvent) => void;
  onPointerMove: (event: PointerEvent) => void;
  onPointerUp: () => void;
  onPointerCancel: () => void;
};
type Drag = { id: string; from: number; to: number };

/** `list`: goes to the list whose items are the choices, in their order; `drag`: what is held and the place it would take, 0
 * first; `grip`: what holds one. */
export function useDragOrder(): {
  list: RefObject<HTMLOListElement>;
  drag: Drag | null;
  grip: (id: string, at: number) => Grip;
} {
  const submit = useSubmit();
  const list = useRef<HTMLOListElement>(null);
  const [drag, setDrag] = useState<Drag | null>(null);
  const grip = (id: string, at: number): Grip => ({
    onPointerDown: (event) => {
      if (event.button !== 0) return;
      event.preventDefault();
      event.currentTarget.setPointerCapture(event.pointerId);
      setDrag({ id, from: at, to: at });
    },
    onPointerMove: (event) => {
      if (drag?.id === id) setDrag({ ...drag, to: placeAt(list.current, event.clientY) });
    },
    onPointerUp: () => {
      setDrag(null);
      if (drag?.id !== id || drag.to === at) return;
      const press = { intent: "rank", programmeId: id, change: "place", to: String(drag.to + 1) };
      submit(press, { method: "post", preventScrollReset: true });
    },
    onPointerCancel: () => setDrag(null),
  });
  return { list, drag, grip };
}

/** The place, 0 first, of the item under a height of the window. */
function placeAt(list: HTMLOListElement | null, y: number): number {
  const items = Array.from(list?.children ?? [], (item) => item.getBoundingClientRect());
  const at = items.findIndex(({ bottom }) => y < bottom);
  return at < 0 ? items.length - 1 : at;
}
