/** A text shown once on the next page: what happened, and the values that fill its sentence. */
export type Flash = { key: `${string}:${string}`; values?: Record<string, string | number> };

const name = "flash";

/** The header that makes the next page say it: `redirect(to, { headers: flash({ key: "applications:sent" }) })`. */
export function flash(said: Flash): { "set-cookie": string } {
  const value = encodeURIComponent(JSON.stringify(said));
  return { "set-cookie": `${name}=${value}; Path=/; Max-Age=60; SameSite=Lax; HttpOnly` };
}

/** What the page before wanted said, or null; a value that is not ours (a cookie is only a claim) is null too. */
export function readFlash(request: Request): Flash | null {
  const cookie = /(?:^|;\s*)flash=([^;]+)/.exec(request.headers.get("cookie") ?? "")?.[1];
  if (!cookie) return null;
  try {
    const said = JSON.parse(decodeURIComponent(cookie)) as Partial<Flash> | null;
    if (typeof said?.key !== "string" || !/^\w+:[\w.]+$/.test(said.key)) return null;
    return {
      key: said.key,
      ...(isValues(said.values) ? { values: said.values } : {}),
    };
  } catch {
    return null;
  }
}

/** The header that forgets it, sent with the page that says it. */
export const forgetFlash = `${name}=; Path=/; Max-Age=0; SameSite=Lax; HttpOnly`;

function isValues(values: unknown): values is Record<string, string | number> {
  if (typeof values !== "object" || values === null) return false;
  return Object.values(values).every((one) => ["string", "number"].includes(typeof one));
}
