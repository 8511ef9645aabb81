// Owns hearing what a teacher has recorded of a paper: a player of the browser's own, which needs no script.
import { useT } from "~/app/messages/use-t";
import { ListenButton } from "./listen-button";
import type { PaperView } from "./read-paper-view.server";

type Props = {
  paper: PaperView;
  /** Where a recording is fetched from. */
  srcOf: (recordingId: string) => string;
};

/** The teacher's voice where there is one; the browser's reads the facts where nobody has. */
export function Recordings({ paper, srcOf }: Props) {
  const t = useT("papers");
  const { recordings } = paper;
  const hasFacts = recordings.some(({ of }) => of === "arrangement");
  return (
    <div className="space-y-4">
      {recordings.map(({ recordingId, of }) => (
        <div key={recordingId} className="space-y-1">
          <p id={`voice-${recordingId}`} className="font-bold">
            {t(`voice.${of}`)}
          </p>
          <audio
            controls
            preload="none"
            src={srcOf(recordingId)}
            aria-labelledby={`voice-${recordingId}`}
            className="w-full"
          />
        </div>
      ))}
      {!hasFacts && <ListenButton paper={paper} />}
    </div>
  );
}
