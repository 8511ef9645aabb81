import type { Texts } from "../texts";
import type { seals as source } from "../zh-CN/seals";

export const seals = {
  title: "E-seal service",
  back: "Agreements and papers",
  intro:
    "A school that uses an e-seal service can send it the agreements that lack a seal; firm and school seal them there, and what is sealed comes back by itself. It is not needed: whoever has the authority seals online, or everybody seals on paper.",
  settings: "Settings",
  none: "not switched on",
  on: "on",
  off: "off",
  off_title: "No e-seal service is switched on",
  off_text:
    "The internship office or the school's administrator switches one on. Until then seals are set online or on paper.",
  name: "Provider",
  name_hint: "Only the school sees it.",
  url: "The provider's address for papers",
  url_hint: "Ask the provider; it begins with https://.",
  secret: "Secret",
  secret_hint:
    "The same that the provider has, at least 24 characters. Once saved it is never shown again.",
  secret_kept:
    "It is kept and not shown again. Fill it in only to change it, or when the address changes.",
  is_on: "On: agreements, which name the student, may be sent to this provider",
  save: "Save",
  inbound: "The provider sends what it has sealed to this address",
  inbound_text:
    "Each message is signed with the secret above; one with a wrong signature, file or version is refused and noted.",
  unsealed: "To be sealed",
  unsealed_none: "No agreement lacks a seal",
  unsealed_none_text:
    "Agreements that are being signed stand here while the firm's or the school's seal is missing.",
  missing: "Missing",
  ask: "Send what is ticked to the provider",
  requests: "Sent",
  asked_at: "Asked",
  came: "Came back",
  state: {
    asked: "on its way",
    sent: "there, to be sealed",
    done: "sealed",
    failed: "not got through",
    over: "no longer needed",
  },
  fault: "Not got through: {{why}}",
  again: "Send again",
  sealed_file: "Sealed PDF",
  said: {
    set: "Saved.",
    ask: "On its way to the provider; what is sealed comes back by itself.",
    again: "On its way again.",
  },
} as const satisfies Texts<typeof source>;
