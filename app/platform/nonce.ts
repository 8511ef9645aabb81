import { createContext } from "react";

/** The nonce of this response's content security policy; empty in the browser, which has checked it already. */
export const Nonce = createContext("");
