// Owns how it is said beforehand what each reason for ending a listing does to whose applications.
import type { CloseReason } from "~/app/domain/listing";
import { useT } from "~/app/messages/use-t";
import type { EndOf } from "./count-living.server";

export type Ends = Partial<Record<CloseReason, EndOf>>;

/** One line per reason. */
export function EndsText({ reasons, ends }: { reasons: readonly CloseReason[]; ends: Ends }) {
  const t = useT("listings");
  const life = useT("life");
  const lines = reasons.map((name) => {
    const { closes, offers, keeps } = ends[name] ?? { closes: 0, offers: 0, keeps: 0 };
    const reason = t(`close_reason.${name}`);
    return [
      closes > 0
        ? life("deeds.end_closes", { reason, count: closes })
        : life("deeds.end_nothing", { reason }),
      ...(offers > 0 ? [life("deeds.end_offers", { count: offers })] : []),
      ...(keeps > 0 ? [life("deeds.end_keeps", { count: keeps })] : []),
    ].join(" ");
  });
  return (
    <div>
      <p className="font-bold">{life("deeds.ends")}</p>
      <ul className="list-disc pl-5">
        {lines.map((line, index) => (
          <li key={index}>{line}</li>
        ))}
      </ul>
    </div>
  );
}
