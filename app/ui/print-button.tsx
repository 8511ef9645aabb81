import { Printer } from "lucide-react";
import { useEffect, useState } from "react";
import { buttonClass } from "./button";

/** Prints the page; without JavaScript the browser's own menu does, and no dead button stands here. */
export function PrintButton({ label }: { label: string }) {
  const [isAlive, setAlive] = useState(false);
  useEffect(() => setAlive(true), []);
  if (!isAlive) return null;
  return (
    <button
      type="button"
      onClick={() => window.print()}
      className={buttonClass("quiet", { size: "small" })}
    >
      <Printer size={16} aria-hidden className="mr-1" />
      {label}
    </button>
  );
}
