// Owns walking through pages as a browser without JavaScript does: cookies, real forms, one redirect at a time.
// Who answers (a server, a handler) is the caller's.
import { type Entries, fillForm } from "./fill-form";
import { formsOf, textOf } from "./html-forms";

export type Page = {
  status: number;
  /** The address that answered, without the origin. */
  path: string;
  html: string;
  text: string;
  /** Where it sends on, without our own origin. */
  location: string | null;
  headers: Headers;
};
type Body = FormData | URLSearchParams | string | Uint8Array<ArrayBuffer>;
export type PlainBrowser = {
  /** Opens an address and stays there, also where it sends on. */
  get: (path: string) => Promise<Page>;
  /** Opens an address and follows where it sends on. */
  open: (path: string) => Promise<Page>;
  /** Opens a page, fills in the form that takes these entries, sends it, and follows one redirect. */
  submit: (path: string, entries?: Entries) => Promise<Page>;
  /** The same with a page that was opened before, as in a second window. */
  send: (page: Page, entries?: Entries) => Promise<Page>;
  /** Posts anything, also what no page offers. */
  post: (path: string, body: Body, headers?: Record<string, string>) => Promise<Page>;
};
export type Cookies = Map<string, string>;
type Send = (request: Request) => Promise<Response>;

/** A browser of one person; `cookies` are what it brings along, or will have by its first request. */
export function openPlainBrowser(
  origin: string,
  send: Send,
  cookies: Cookies | Promise<Cookies> = new Map<string, string>(),
): PlainBrowser {
  async function ask(path: string, init: RequestInit = {}): Promise<Page> {
    const jar = await cookies;
    const headers = new Headers(init.headers);
    const pairs = [...jar].map(([name, value]) => `${name}=${value}`);
    if (pairs.length > 0) headers.set("cookie", pairs.join("; "));
    const url = new URL(path, origin);
    const response = await send(new Request(url, { ...init, redirect: "manual", headers }));
    for (const cookie of response.headers.getSetCookie()) keep(jar, cookie);
    const html = await response.text();
    const location = response.headers.get("location");
    return {
      status: response.status,
      path: url.pathname + url.search,
      html,
      text: textOf(html),
      location: location && location.replace(origin, ""),
      headers: response.headers,
    };
  }
  const ours = { origin, "sec-fetch-site": "same-origin" };
  const browser: PlainBrowser = {
    get: (path) => ask(path),
    async open(path) {
      let page = await ask(path);
      for (let i = 0; i < 5 && page.location !== null; i += 1) page = await ask(page.location);
      return page;
    },
    async submit(path, entries) {
      const page = await ask(path);
      if (page.status !== 200) throw new Error(`${path} answered ${page.status}: ${page.text}`);
      return browser.send(page, entries);
    },
    async send(page, entries = {}) {
      const { method, action, body } = fillForm(formsOf(page.html), entries);
      const to = action === "" ? page.path : action;
      if (method === "get") return browser.open(`${to.replace(/\?.*/, "")}?${toQuery(body)}`);
      const answer = await browser.post(to, body);
      return answer.location === null ? answer : ask(answer.location);
    },
    post: (path, body, headers = {}) =>
      ask(path, { method: "POST", body, headers: { ...ours, ...headers } }),
  };
  return browser;
}

/** Puts what a `set-cookie` says into the jar. */
export function keep(jar: Cookies, cookie: string): void {
  const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
  if (/;\s*max-age=0\b/i.test(cookie)) jar.delete(name);
  else jar.set(name, value);
}

function toQuery(body: FormData): string {
  const pairs = [...body].filter((pair): pair is [string, string] => typeof pair[1] === "string");
  return new URLSearchParams(pairs).toString();
}
