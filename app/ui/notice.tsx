import type { ReactNode } from "react";
import { useT } from "~/app/messages/use-t";
import { toneEdge, toneSurface, type Tone } from "./tone";
import { ToneIcon } from "./tone-icon";

type Props = {
  tone: Exclude<Tone, "wait">;
  title?: ReactNode;
  children?: ReactNode;
  actions?: ReactNode;
};

/** A message that stays on the page: what is the matter, what happens next, what to press. */
export function Notice({ tone, title, children, actions }: Props) {
  const t = useT("ui");
  return (
    <section className={`rounded-2 border-l-3 px-4 py-3 ${toneSurface[tone]} ${toneEdge[tone]}`}>
      <div className="flex items-start">
        <span className="mr-2 mt-1">
          <ToneIcon tone={tone} size={18} />
        </span>
        <div className="min-w-0 flex-1">
          <p className="font-bold leading-read">{title ?? t(`notice.${tone}`)}</p>
          {children && <div className="text-ink">{children}</div>}
          {actions && <div className="cluster pt-2">{actions}</div>}
        </div>
      </div>
    </section>
  );
}
