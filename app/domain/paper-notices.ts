// Owns who is told what of a paper: whose name or seal it waits for, that all have signed, that it holds, that somebody has
// said no. Guardians have no inbox: they are written to with their link.
import type { EventOf } from "./event";
import type { Audience } from "./notice-audiences";

type Told = { to: readonly Audience[]; about: string };
const toSign = [{ to: ["student"], about: "student_paper_to_sign" }] as const;
const toSeal = [...toSign, { to: ["firm"], about: "firm_paper_to_seal" }] as const;
const allSigned = [{ to: ["adviser", "office"], about: "school_paper_signed" }] as const;
const holds = [{ to: ["student"], about: "student_paper_valid" }] as const;
const holdsForFirm = [...holds, { to: ["firm"], about: "firm_paper_valid" }] as const;
const saidNo = [
  { to: ["student"], about: "student_paper_refused" },
  { to: ["adviser", "office"], about: "school_paper_refused" },
] as const;
/** Nobody finished it in time: firms and advisers hear of all of a day at once. */
const ranOut = [{ to: ["student"], about: "student_paper_expired" }] as const;
const callAsked = [{ to: ["adviser"], about: "adviser_call_asked" }] as const;

type Moved = EventOf<"paper.moved">;
/** After a step of a paper: of one of many in a press only the student hears apart. */
function tellPaper(event: Moved) {
  if (event.told === "before") return [];
  if (event.step === "expire") return ranOut;
  const all: readonly Tables[] =
    event.kind === "certificate" ? afterCertificate(event) : afterPaper(event);
  return event.told ? all.filter(({ about }) => about.startsWith("student_")) : all;
}

/** A consent is the family's: no firm hears of it. */
function afterPaper({ step, to, kind }: Moved) {
  const isFirms = kind === "agreement" || kind === "amendment";
  if (step === "open") return isFirms ? toSeal : kind === "consent" ? toSign : [];
  if (step === "refuse") return saidNo;
  if (step === "validate") return isFirms ? holdsForFirm : [];
  return to === "signed" && step !== "give_back" ? allSigned : [];
}

/** A certificate is the school's own: it hears nothing of its seal, the student that it holds. */
function afterCertificate({ step }: Moved) {
  return step === "validate" ? holds : [];
}

/** Which table each event reads. */
export const paperTellers = {
  "paper.moved": tellPaper,
  "call.asked": () => callAsked,
};
/** What asks its reader to do something. */
export const askingOfPapers = [
  "student_paper_to_sign",
  "firm_paper_to_seal",
  "school_paper_signed",
  "school_paper_refused",
  "adviser_call_asked",
] as const;

type Tables = (
  | typeof toSeal
  | typeof allSigned
  | typeof holdsForFirm
  | typeof saidNo
  | typeof ranOut
  | typeof callAsked
)[number];
/** What a notice of a paper is about. */
export type AboutPaper = Extract<Tables, Told>["about"];
