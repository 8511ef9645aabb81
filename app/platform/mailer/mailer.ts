// Owns the port through which notices leave the house, and what every adapter refuses to send. Adapters:
// local.server.ts for the demo; mail and SMS providers pass the same contract (tests/contracts/mailer.test.ts).

export type Letter = {
  channel: string;
  address: string;
  /** One line; an SMS has none that people see. */
  subject: string;
  body: string;
  /** What a mail says to the reader's program beside; an SMS has none. */
  headers?: Record<string, string>;
  /** Providers that know idempotency keys get this one. */
  key: string;
};
export type Mailer = {
  /** Hands a letter over; throws when it was not taken, without the address in the error's words. */
  send(letter: Letter): Promise<void>;
};

/** The address forms that a channel can carry; control characters and spaces never. */
const addresses: Record<string, RegExp> = {
  mail: /^[^\s@<>,;:"\\]+@[^\s@<>,;:"\\]+\.[^\s@<>,;:"\\]+$/,
  sms: /^\+?\d{6,15}$/,
};

/** Throws for a letter that could smuggle in headers or further recipients, or has no way to arrive. Every adapter
 * calls it first. The error names the fault, never the address. */
export function refuseUnsafe({ channel, address, subject, body, headers = {} }: Letter): void {
  const lines = [address, subject, ...Object.entries(headers).flat()].join(" ");
  if (/[\u0000-\u001f\u007f\u0085\u2028\u2029]/.test(lines)) {
    throw new Error("a letter's address, subject and headers are single lines");
  }
  if (!addresses[channel]?.test(address)) throw new Error(`no address for channel ${channel}`);
  if (body.trim() === "") throw new Error("a letter without words");
}
