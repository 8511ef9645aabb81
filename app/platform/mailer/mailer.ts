// Owns the port through which notices leave the house. Adapters: local.server.ts keeps them for the demo's page;
// mail and SMS providers come with a contract of their own.

export type Letter = {
  channel: "mail" | "sms";
  address: string;
  subject: string;
  body: string;
  /** Providers that know idempotency keys get this one. */
  key: string;
};
export type Mailer = { send(letter: Letter): Promise<void> };
