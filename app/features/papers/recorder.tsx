// Owns recording a voice in the browser: it goes into the file field of the form, as if it had been chosen. Where a browser
// cannot, or nobody lets it, the file field stands alone.
import { Mic, Square } from "lucide-react";
import { type RefObject, useEffect, useRef, useState } from "react";
import { useT } from "~/app/messages/use-t";
import { buttonClass } from "~/app/ui/button";

type Props = { field: RefObject<HTMLInputElement | null> };
type State = "idle" | "on" | "refused" | "done";

/** One press begins, one ends; then it can be heard before it is sent. */
export function Recorder({ field }: Props) {
  const t = useT("recordings");
  const [canRecord, setCanRecord] = useState(false);
  const [state, setState] = useState<State>("idle");
  const [heard, setHeard] = useState<string | null>(null);
  const [seconds, setSeconds] = useState(0);
  const running = useRef<MediaRecorder | null>(null);
  useEffect(() => {
    setCanRecord(
      "MediaRecorder" in window && "DataTransfer" in window && "mediaDevices" in navigator,
    );
    return () => {
      stop(running.current);
    };
  }, []);
  useEffect(() => {
    if (state !== "on") return undefined;
    const ticking = setInterval(() => setSeconds((before) => before + 1), 1_000);
    return () => clearInterval(ticking);
  }, [state]);
  useEffect(() => () => (heard === null ? undefined : URL.revokeObjectURL(heard)), [heard]);
  if (!canRecord) return null;
  const begin = async () => {
    const stream = await navigator.mediaDevices.getUserMedia({ audio: true }).catch(() => null);
    if (!stream) {
      setState("refused");
      return;
    }
    const recorder = new MediaRecorder(stream);
    const parts: Blob[] = [];
    recorder.ondataavailable = ({ data }) => parts.push(data);
    recorder.onstop = () => {
      for (const track of stream.getTracks()) track.stop();
      const type = recorder.mimeType.split(";")[0] ?? "";
      const chosen = new DataTransfer();
      chosen.items.add(new File(parts, "voice", { type }));
      if (field.current) field.current.files = chosen.files;
      setHeard(URL.createObjectURL(new Blob(parts, { type })));
      setState("done");
    };
    running.current = recorder;
    recorder.start();
    setSeconds(0);
    setHeard(null);
    setState("on");
  };
  return (
    <div className="space-y-3">
      <button
        type="button"
        onClick={() => (state === "on" ? stop(running.current) : void begin())}
        aria-pressed={state === "on"}
        className={buttonClass(state === "on" ? "danger" : "quiet")}
      >
        {state === "on" ? (
          <Square size={18} aria-hidden className="mr-2" />
        ) : (
          <Mic size={18} aria-hidden className="mr-2" />
        )}
        {t(state === "on" ? "stop" : state === "done" ? "again" : "begin")}
      </button>
      <p role="status" className="num text-soft">
        {state === "on" && t("on", { n: seconds })}
        {state === "refused" && t("refused")}
        {state === "done" && t("hear")}
      </p>
      {heard && <audio controls src={heard} aria-label={t("hear")} className="w-full" />}
    </div>
  );
}

function stop(recorder: MediaRecorder | null) {
  if (recorder?.state === "recording") recorder.stop();
}
