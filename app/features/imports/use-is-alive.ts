// Owns knowing whether scripts run on a page, for buttons that are nothing without them.
import { useEffect, useState } from "react";

/** False on the server and before scripts have begun; true from then on. */
export function useIsAlive(): boolean {
  const [isAlive, setAlive] = useState(false);
  useEffect(() => setAlive(true), []);
  return isAlive;
}
