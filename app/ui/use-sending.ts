import { useNavigation } from "@remix-run/react";

/**
 * Whether a form of this page is on its way, and whether it was sent by the button of this name and value.
 * A button without a name counts as the sender of any form that names no other.
 */
export function useSending(
  name?: string,
  value?: string | number | readonly string[],
): { isSending: boolean; isMine: boolean } {
  const { state, formMethod, formData } = useNavigation();
  const isSending = state !== "idle" && formMethod !== undefined && formMethod !== "GET";
  if (!isSending) return { isSending, isMine: false };
  const intent = formData?.get(name ?? "intent") ?? null;
  return { isSending, isMine: name ? intent === String(value ?? "") : intent === null };
}
