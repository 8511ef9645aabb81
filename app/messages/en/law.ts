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
  elsewhere: "In Guangdong, Hong Kong and Macao",
  elsewhere_text:
    "The regulation follows the students of mainland schools; where they work, that place's law binds as well. Students of Hong Kong and Macao schools are under their own law; where we do not know it, we ask for the document and make nothing up.",
  source: {
    moe_2021_4: "教职成〔2021〕4号",
    moe_2016_3: "教职成〔2016〕3号",
    gd_2010: "Guangdong's regulation on internships (2010)",
    labour_law: "Labour Law",
    hk_57b: "Employment of Children Regulations (Cap. 57B)",
    hk_57c: "Employment of Young Persons (Industry) Regulations (Cap. 57C)",
    hk_608: "Minimum Wage Ordinance (Cap. 608)",
    hk_282: "Employees' Compensation Ordinance (Cap. 282)",
    hk_115: "Immigration Ordinance (Cap. 115)",
    mo_7_2008: "Macao Law 7/2008 (labour relations)",
    mo_5_2020: "Macao Law 5/2020 (minimum wage)",
    mo_40_95: "Macao Decree-Law 40/95/M (accidents at work)",
    mo_21_2009: "Macao Law 21/2009 (non-resident workers)",
    own_school: "The school's own rules",
  },
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
    "GD-01": {
      name: "Guangdong: share of the firm",
      text: "Guangdong adds: interns and trainees at one time are no more than 30% of a firm's staff.",
    },
    "GD-02": {
      name: "Guangdong: accident insurance",
      text: "Guangdong adds: accidents of the student are insured during the internship.",
    },
    "CN-01": {
      name: "In the mainland: at least 16",
      text: "A mainland firm takes nobody under 16, from whichever place the school is.",
    },
    "CN-02": {
      name: "In the mainland: minors",
      text: "Under 18 no work underground, with poison, or of grade IV.",
    },
    "HK-01": {
      name: "In Hong Kong: at least 15",
      text: "Hong Kong law counts those under 15 as children, who are not employed for such work.",
    },
    "HK-02": {
      name: "In Hong Kong: hours of the young",
      text: "From 15 to 17 in industry: 8 hours a day and 48 a week at most, between 7 am and 7 pm, no overtime. Where the place is no industrial undertaking, attach what shows it.",
    },
    "HK-03": {
      name: "In Hong Kong: closed to the young",
      text: "From 15 to 17 no work underground, in dangerous trades, or with loads too heavy.",
    },
    "HK-04": {
      name: "Hong Kong schools: student interns",
      text: "Only work that the school arranges or endorses as a part of the programme makes a «student intern» under the Minimum Wage Ordinance: the school's plan comes first.",
    },
    "HK-05": {
      name: "In Hong Kong: minimum wage",
      text: "Who is employed and is no student intern of a listed Hong Kong school gets at least the statutory minimum wage an hour; where nobody is employed, say why.",
    },
    "HK-06": {
      name: "In Hong Kong: insured at work",
      text: "Employers insure accidents of their employees; keep the policy on file.",
    },
    "HK-07": {
      name: "In Hong Kong: leave to work",
      text: "Students of schools elsewhere first need the Immigration Department's leave to work or to be trained.",
    },
    "HK-08": {
      name: "Hong Kong schools: the guardian agrees",
      text: "Under 18, the guardian agrees in writing before.",
    },
    "MO-01": { name: "In Macao: at least 16", text: "In Macao people work from 16 on." },
    "MO-02": {
      name: "In Macao: hours of minors",
      text: "Under 18 no overtime, no work from 9 pm to 7 am, and not where minors may not enter.",
    },
    "MO-03": {
      name: "In Macao: papers of minors",
      text: "Under 18, the legal representative's written permission and a doctor's certificate; the employer tells the Labour Affairs Bureau.",
    },
    "MO-04": {
      name: "In Macao: closed to minors",
      text: "Under 18 no work with radiation, poison or explosives, underground, or with loads too heavy.",
    },
    "MO-05": { name: "In Macao: hours", text: "Normal hours are at most 8 a day and 48 a week." },
    "MO-06": {
      name: "In Macao: minimum wage",
      text: "Who is employed gets at least the legal minimum an hour; where nobody is employed, say why.",
    },
    "MO-07": {
      name: "In Macao: insured at work",
      text: "Accidents at work are insured; keep the policy on file.",
    },
    "MO-08": {
      name: "In Macao: leave to work",
      text: "Students of schools elsewhere first need leave to work or train in Macao.",
    },
    "MO-09": {
      name: "Macao schools: the school's plan",
      text: "What the school itself asks of internships is not known here: attach its plan.",
    },
  },
} satisfies Texts<typeof source>;
