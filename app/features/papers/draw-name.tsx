// Owns drawing a name with finger or mouse: an addition where the browser can, kept as lines in a hidden field.
import { type PointerEvent, useEffect, useRef, useState } from "react";
import { drawingBox } from "~/app/domain/signature";
import { useT } from "~/app/messages/use-t";

/** As long as a row takes it; what is beyond is not drawn. */
const longest = 7_900;

/** The box to draw in; nothing where scripts do not run. */
export function DrawName() {
  const t = useT("papers");
  const [isReady, setIsReady] = useState(false);
  const [path, setPath] = useState("");
  const isDown = useRef(false);
  useEffect(() => setIsReady(true), []);
  if (!isReady) return null;
  const { width, height } = drawingBox;
  const pointOf = (event: PointerEvent<SVGSVGElement>) => {
    const box = event.currentTarget.getBoundingClientRect();
    const within = (at: number, most: number) => Math.max(0, Math.min(most, Math.round(at)));
    const x = within(((event.clientX - box.left) / box.width) * width, width);
    const y = within(((event.clientY - box.top) / box.height) * height, height);
    return `${String(x)} ${String(y)}`;
  };
  const add = (sign: "M" | "L", event: PointerEvent<SVGSVGElement>) => {
    const point = pointOf(event);
    setPath((drawn) => (drawn.length < longest ? `${drawn}${sign}${point}` : drawn));
  };
  return (
    <div>
      <input type="hidden" name="drawing" value={path} />
      <p className="pb-1 text-soft">{t("draw")}</p>
      <svg
        viewBox={`0 0 ${String(width)} ${String(height)}`}
        aria-hidden
        className="draw-box w-full rounded-8 border border-edge bg-card"
        onPointerDown={(event) => {
          isDown.current = true;
          event.currentTarget.setPointerCapture(event.pointerId);
          add("M", event);
        }}
        onPointerMove={(event) => {
          if (isDown.current) add("L", event);
        }}
        onPointerUp={() => {
          isDown.current = false;
        }}
      >
        <path d={path} fill="none" stroke="currentColor" strokeWidth="4" strokeLinecap="round" />
      </svg>
      {path !== "" && (
        <button type="button" className="link min-h-11" onClick={() => setPath("")}>
          {t("draw_clear")}
        </button>
      )}
    </div>
  );
}
