import { createContext } from "react";

/** Which request made this document: its id for support, and the address it answered. */
export type DocumentRequest = { id: string; path: string };

/** The browser reads back what the server wrote into `<html>`, before any step inside the page moves the address. */
function ofThisDocument(): DocumentRequest {
  if (typeof document === "undefined") return { id: "", path: "" };
  const { pathname, search } = window.location;
  return { id: document.documentElement.dataset.request ?? "", path: pathname + search };
}

export const RequestId = createContext(ofThisDocument());
