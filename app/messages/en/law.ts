import type { Texts } from "../texts";
import type { law as source } from "../zh-CN/law";

export const law = {
  title: "The rules of internships",
  lead: "What the mainland's regulation on internships of vocational students (教职成〔2021〕4号) asks, in plain words as we understand it and not word for word. The original text decides.",
  rights: "What matters most",
  rights_text:
    "An internship costs a student nothing, and nobody keeps your papers. You go only once the three-party agreement is signed. You are paid in money, to yourself. No nights, no overtime. You may say no. If it is otherwise, tell your class teacher.",
  severity: {
    block: "Must hold, or nobody goes",
    document: "Papers first",
    warn: "The school has to say why",
  },
  article: "Article {{article}}",
  chapter: "Chapter {{n}}",
  count_one: "{{count}} rule",
  count_other: "{{count}} rules",
  rule: {
    "IR-01": { name: "Full-time students", text: "Only full-time vocational students are sent." },
    "IR-02": {
      name: "Visits to workplaces",
      text: "Arranged by the school; students do not look for them.",
    },
    "IR-03": {
      name: "A lawful firm",
      text: "Registered, no record of dishonesty, no breach of work-safety law in three years.",
    },
    "IR-04": {
      name: "Visited before",
      text: "The school visits a new firm, reports, decides, and makes the decision public.",
    },
    "IR-05": {
      name: "Close to the major",
      text: "The work is what is studied, or near it, and as a rule in the same field of majors.",
    },
    "IR-06": {
      name: "Informed consent",
      text: "Every student and guardian signs it, not only where the student is a minor.",
    },
    "IR-07": {
      name: "A firm found by oneself",
      text: "Students may turn down the school's offer and find their own; the school approves, and a teacher and a guide look after them.",
    },
    "IR-08": {
      name: "Share of the firm",
      text: "At one time, interns are as a rule no more than 10% of the people at work.",
    },
    "IR-09": {
      name: "Share of the post",
      text: "In one post, interns are as a rule no more than 20% of those in such posts.",
    },
    "IR-10": {
      name: "No force, no profit",
      text: "Nobody may force a school to send students to a firm, or earn by arranging internships.",
    },
    "IR-11": {
      name: "Length and content",
      text: "As a rule six months, with what the occupation really does, not only simple repetition.",
    },
    "IR-12": {
      name: "Three-party agreement",
      text: "School, firm and student sign before the first day; without it nobody starts.",
    },
    "IR-13": {
      name: "A whole agreement",
      text: "Time, place, work, board and lodging, hours, pay, protection, insurance, assessment and breach are in it.",
    },
    "IR-14": {
      name: "Not in the first year",
      text: "First-year students do no internships of this kind.",
    },
    "IR-15": { name: "At least 16", text: "On the first day." },
    "IR-16": { name: "Minors", text: "At 16 and 17, no work that the law closes to minors." },
    "IR-17": {
      name: "Women",
      text: "No work that the law closes to women; without such dangers nobody's sex is asked.",
    },
    "IR-18": {
      name: "No entertainment venues",
      text: "No bars, night clubs, karaoke, bath houses, arcades or internet cafés.",
    },
    "IR-19": {
      name: "No agencies",
      text: "No intermediary or labour-dispatch firm arranges or manages it.",
    },
    "IR-20": { name: "No heavy labour", text: "No physical labour of grade III or above." },
    "IR-21": {
      name: "No high risk",
      text: "No work at height, underground, with radiation, poison or explosives, unless filed before.",
    },
    "IR-22": {
      name: "Rest days are free",
      text: "No work on rest days and public holidays, unless filed before.",
    },
    "IR-23": { name: "No overtime, no nights", text: "Unless filed before." },
    "IR-24": { name: "Hours", text: "As the state rules: 8 hours a day and 40 a week at most." },
    "IR-25": {
      name: "Pay",
      text: "Who works fairly independently gets in principle at least 80% of the post's wage, or the firm's lowest grade.",
    },
    "IR-26": {
      name: "Paid in money",
      text: "No goods; to the student in person; at least monthly; through nobody else.",
    },
    "IR-27": {
      name: "No fees",
      text: "No deposit, no fee for training, management, materials or job services, and nothing taken off the pay.",
    },
    "IR-28": {
      name: "No papers kept",
      text: "No student or identity card is held, no guarantee and no property asked for.",
    },
    "IR-29": {
      name: "Training first",
      text: "Safety training is done and passed before work begins.",
    },
    "IR-30": {
      name: "Insurance",
      text: "Liability insurance for the whole time, never paid by the student.",
    },
    "IR-31": {
      name: "Living elsewhere",
      text: "Outside the dormitory only with the guardian's written consent, filed with the school.",
    },
    "IR-32": {
      name: "Assessment",
      text: "By the school; the firm's attendance list is not simply copied.",
    },
    "IR-33": {
      name: "Outside the mainland",
      text: "Hong Kong and Macao included: the authority agrees before, and a teacher goes along.",
    },
    "IR-34": {
      name: "Kept on file",
      text: "Agreement, plan, report, assessment, diary, notes of visits and summary.",
    },
  },
} satisfies Texts<typeof source>;
