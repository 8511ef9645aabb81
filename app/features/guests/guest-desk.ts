// Owns what the page of a link asks of each thing that a link may be for: what to read, what to do with a form, how to show
// it. The tables stand in routes/g.$token.tsx; a feature adds a line to each.
import type { ReactNode } from "react";
import type { Locale } from "~/app/domain/values";
import type { data } from "@remix-run/node";
import type { FormAnswer } from "~/app/platform/form.server";
import type { Services } from "~/app/platform/services.server";
import type { Guest, GuestDoor } from "./find-guest.server";

/** A form that somebody with a link sent. Whatever acts asks for `guest.isProved` first. */
export type GuestCall = {
  services: Services;
  guest: Guest;
  form: FormData;
  /** For the evidence: from where, by which browser. */
  address: string;
  userAgent: string;
  /** Where the page lies, to come back to. */
  here: string;
};
export type GuestDesk<View> = {
  read: (services: Services, guest: Guest, locale: Locale) => Promise<View>;
  act: (call: GuestCall) => Promise<Response | ReturnType<typeof data<FormAnswer>>>;
};
export type GuestFaceProps<View> = {
  view: View;
  door: GuestDoor;
  answer: FormAnswer | undefined;
};
export type GuestFace<View> = (props: GuestFaceProps<View>) => ReactNode;
