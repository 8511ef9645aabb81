import { hash } from "@node-rs/argon2";

export const demoPassword = "zhiqiao-demo";
/** The address by which the login cards find somebody. */
export const demoMail = (key: string) => `${key}.demo@zhiqiao.example`;

let hashed: Promise<string> | undefined;
/** One hash for all: the demo's password is no secret. */
export function demoHash(): Promise<string> {
  hashed ??= hash(demoPassword, { memoryCost: 19_456, timeCost: 2, parallelism: 1 });
  return hashed;
}
