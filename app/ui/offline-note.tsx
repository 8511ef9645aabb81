import { WifiOff } from "lucide-react";
import { useSyncExternalStore } from "react";
import { useT } from "~/app/messages/use-t";

function watch(changed: () => void) {
  window.addEventListener("online", changed);
  window.addEventListener("offline", changed);
  return () => {
    window.removeEventListener("online", changed);
    window.removeEventListener("offline", changed);
  };
}

/** Says that the connection is gone, and what still works. */
export function OfflineNote() {
  const t = useT("ui");
  const online = useSyncExternalStore(
    watch,
    () => navigator.onLine,
    () => true,
  );
  return (
    <div role="status" className="no-print">
      {!online && (
        <p className="flex items-center bg-wait-soft px-4 py-2 text-14 text-ink">
          <WifiOff size={18} aria-hidden className="mr-2 shrink-0" />
          {t("offline")}
        </p>
      )}
    </div>
  );
}
