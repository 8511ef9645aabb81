import type { CloseReason, ListingStatus } from "~/app/domain/listing";
import { useT } from "~/app/messages/use-t";
import type { BridgeStep } from "~/app/ui/bridge-geometry";
import { BridgeLine } from "~/app/ui/bridge-line";
import type { Tone } from "~/app/ui/tone";

type Props = {
  number: number;
  status: ListingStatus;
  closeReason: CloseReason | null;
  /** Full hours since it was submitted. */
  waitingHours: number;
  /** Who looks at it: the waiting is for the one, the turn for the other. */
  by: "firm" | "operator";
};

const piers = ["draft", "submit", "review", "live", "closed"] as const;
/** The pier a status stands at; a referred listing is back in the firm's hands. */
const pierOf: Record<ListingStatus, number> = {
  draft: 0,
  referred: 0,
  submitted: 2,
  live: 3,
  paused: 3,
  held: 2,
  closed: 4,
  archived: 4,
};

/** The life of a listing: who has it now, and what comes next. */
export function ListingBridge(props: Props) {
  const { number, status, closeReason } = props;
  const t = useT("listings");
  const turn = useTurn(props);
  const steps = piers.map((pier, index): BridgeStep => {
    return { label: t(`life.steps.${pier}`), state: stateOf(index, status, closeReason) };
  });
  return (
    <BridgeLine
      steps={steps}
      tone={toneOf(props)}
      label={t("life.label", { n: number })}
      turn={turn}
    />
  );
}

function stateOf(index: number, status: ListingStatus, reason: CloseReason | null) {
  const at = pierOf[status];
  if (index < at) return "passed";
  if (index > at) return "next";
  if (status !== "closed") return "present";
  return reason === "blocked" ? "ended" : "passed";
}

function toneOf({ status, by }: Props): Tone {
  if (status === "submitted") return by === "operator" ? "act" : "wait";
  if (status === "draft" || status === "referred") return by === "firm" ? "act" : "wait";
  return status === "live" ? "good" : "wait";
}

function useTurn({ status, closeReason, waitingHours, by }: Props): string {
  const t = useT("listings");
  switch (status) {
    case "submitted": {
      const said = by === "operator" ? "life.review" : "life.submitted";
      return waitingHours === 0 ? t(`${said}_now`) : t(said, { count: waitingHours });
    }
    case "closed":
      return t("life.closed", { reason: t(`close_reason.${closeReason ?? "expired"}`) });
    case "held":
      return t("status.held");
    case "live":
      return t("life.live");
    default:
      return t(by === "firm" ? `life.${status}` : `status.${status}`);
  }
}
