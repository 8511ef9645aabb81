import type { Mailer } from "./mailer";

/** Sends nothing: the delivery rows are the record, and the demo's page shows them. */
export function localMailer(): Mailer {
  return { send: () => Promise.resolve() };
}
