// Owns which corrections a search of listings uses: those of the process (search/meant.ts).
import type { Services } from "~/app/platform/services.server";
import type { CorrectionsFor } from "~/search/corrections";

/** What somebody may have meant by words that find nothing, best first. */
export const correctionsFor = ({ meant }: Pick<Services, "meant">): CorrectionsFor =>
  meant.correctionsFor;
