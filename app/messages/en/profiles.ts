import type { Texts } from "../texts";
import type { profiles as source } from "../zh-CN/profiles";

export const profiles = {
  title: "My profile",
  save: "Save",
  saved: "Saved. Applications already sent keep what they said on that day",
  school: {
    title: "From your school",
    text: "Your school registered this; it goes with every application. If something is wrong, ask your class teacher.",
    name: "Name",
    school: "School",
    class: "Class",
    major: "Major",
    year_n: "Year {{n}}",
    number: "Student number",
    none: "Your school has not registered you yet. Please ask your class teacher.",
  },
  skills: {
    title: "What you can do",
    text: "Firms look here first. One sentence on where you learned it says more than a tick.",
    none: "Nothing yet. Tick a few below, save, and add a sentence to each.",
    evidence: "{{name}}: where you learned or used it",
    remove_hint: "Untick and save to remove one.",
    add: "Add skills",
    fitting: "Taught in your major",
    other: "Other skills",
    ticked: "{{n}} ticked",
  },
  about: {
    label: "About you",
    hint: "A few sentences: what you like doing, what you have done, what you want to learn. No phone number, please.",
  },
  wishes: {
    title: "What you are looking for",
    text: "Used to suggest listings to you. Firms do not see it.",
    kinds: "Looking for",
    job: "A job",
    internship: "An internship",
    places: "Places",
  },
  visibility: {
    label: "Who may find you",
    hint: "For now firms only see what you send with an application. Once firms can look for people, this choice decides.",
    hidden: "Nobody",
    hidden_hint: "Only firms you apply to see you.",
    school_approved: "Firms that work with my school",
    school_approved_hint: "Those your school knows and approves.",
    verified: "Every verified firm",
    verified_hint: "All firms whose papers have been checked.",
    minor: "You are under 18, so firms cannot look you up. You can change this once you are 18.",
  },
  account: "Account, password and devices",
} as const satisfies Texts<typeof source>;
