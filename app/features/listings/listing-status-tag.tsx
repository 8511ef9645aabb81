import type { ListingStatus } from "~/app/domain/listing";
import { useT } from "~/app/messages/use-t";
import { Tag } from "~/app/ui/tag";
import type { Tone } from "~/app/ui/tone";

const tones: Record<ListingStatus, Tone> = {
  draft: "wait",
  submitted: "info",
  referred: "act",
  live: "good",
  held: "stop",
  closed: "wait",
  paused: "wait",
  archived: "wait",
};

/** Where a listing stands, in one word. */
export function ListingStatusTag({ status }: { status: ListingStatus }) {
  const t = useT("listings");
  return <Tag tone={tones[status]}>{t(`status.${status}`)}</Tag>;
}
