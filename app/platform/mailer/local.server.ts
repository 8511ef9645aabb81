import { type Mailer, refuseUnsafe } from "./mailer";

/** Sends nothing: the delivery rows are the record, and the demo's page shows them. */
export function localMailer(): Mailer {
  return {
    async send(letter) {
      refuseUnsafe(letter);
    },
  };
}
