import { createContext } from "react";

const shown = () => document.documentElement.dataset.request ?? "";

/** The id of the request that made this document; the browser reads back what the server wrote into `<html>`. */
export const RequestId = createContext(typeof document === "undefined" ? "" : shown());
