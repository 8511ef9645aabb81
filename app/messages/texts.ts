import type { accounts } from "./zh-CN/accounts";
import type { applicants } from "./zh-CN/applicants";
import type { approvals } from "./zh-CN/approvals";
import type { applications } from "./zh-CN/applications";
import type { bookings } from "./zh-CN/bookings";
import type { cv } from "./zh-CN/cv";
import type { firms } from "./zh-CN/firms";
import type { files } from "./zh-CN/files";
import type { guests } from "./zh-CN/guests";
import type { papers } from "./zh-CN/papers";
import type { piles } from "./zh-CN/piles";
import type { recordings } from "./zh-CN/recordings";
import type { seals } from "./zh-CN/seals";
import type { templates } from "./zh-CN/templates";
import type { home } from "./zh-CN/home";
import type { imports } from "./zh-CN/imports";
import type { life } from "./zh-CN/life";
import type { interviews } from "./zh-CN/interviews";
import type { internships } from "./zh-CN/internships";
import type { law } from "./zh-CN/law";
import type { listings } from "./zh-CN/listings";
import type { matching } from "./zh-CN/matching";
import type { fits } from "./zh-CN/fits";
import type { guidance } from "./zh-CN/guidance";
import type { demand } from "./zh-CN/demand";
import type { navigation } from "./zh-CN/navigation";
import type { notices } from "./zh-CN/notices";
import type { operations } from "./zh-CN/operations";
import type { placements } from "./zh-CN/placements";
import type { profiles } from "./zh-CN/profiles";
import type { reference } from "./zh-CN/reference";
import type { refusals } from "./zh-CN/refusals";
import type { journal } from "./zh-CN/journal";
import type { incidents } from "./zh-CN/incidents";
import type { visits } from "./zh-CN/visits";
import type { assessments } from "./zh-CN/assessments";
import type { certificates } from "./zh-CN/certificates";
import type { rounds } from "./zh-CN/rounds";
import type { runs } from "./zh-CN/runs";
import type { search } from "./zh-CN/search";
import type { sharing } from "./zh-CN/sharing";
import type { searches } from "./zh-CN/searches";
import type { synonyms } from "./zh-CN/synonyms";
import type { students } from "./zh-CN/students";
import type { ui } from "./zh-CN/ui";
import type { today } from "./zh-CN/today";
import type { views } from "./zh-CN/views";

/** The areas of texts: one file per area and locale, equal to the feature folders plus `ui` and `refusals`. */
export const areas = [
  "ui",
  "refusals",
  "accounts",
  "applicants",
  "applications",
  "approvals",
  "bookings",
  "interviews",
  "listings",
  "life",
  "internships",
  "law",
  "matching",
  "fits",
  "guidance",
  "demand",
  "profiles",
  "cv",
  "firms",
  "files",
  "placements",
  "imports",
  "notices",
  "operations",
  "reference",
  "navigation",
  "journal",
  "incidents",
  "visits",
  "assessments",
  "certificates",
  "rounds",
  "runs",
  "search",
  "searches",
  "sharing",
  "students",
  "synonyms",
  "home",
  "today",
  "views",
  "guests",
  "papers",
  "piles",
  "recordings",
  "seals",
  "templates",
] as const;
export type Area = (typeof areas)[number];

/** The Chinese source, which decides what keys exist. */
export type Source = {
  ui: typeof ui;
  refusals: typeof refusals;
  accounts: typeof accounts;
  applicants: typeof applicants;
  applications: typeof applications;
  approvals: typeof approvals;
  bookings: typeof bookings;
  interviews: typeof interviews;
  internships: typeof internships;
  law: typeof law;
  listings: typeof listings;
  life: typeof life;
  matching: typeof matching;
  fits: typeof fits;
  guidance: typeof guidance;
  demand: typeof demand;
  profiles: typeof profiles;
  cv: typeof cv;
  firms: typeof firms;
  files: typeof files;
  placements: typeof placements;
  imports: typeof imports;
  notices: typeof notices;
  operations: typeof operations;
  reference: typeof reference;
  navigation: typeof navigation;
  journal: typeof journal;
  incidents: typeof incidents;
  visits: typeof visits;
  assessments: typeof assessments;
  certificates: typeof certificates;
  rounds: typeof rounds;
  runs: typeof runs;
  search: typeof search;
  searches: typeof searches;
  sharing: typeof sharing;
  students: typeof students;
  synonyms: typeof synonyms;
  home: typeof home;
  today: typeof today;
  views: typeof views;
  guests: typeof guests;
  papers: typeof papers;
  piles: typeof piles;
  recordings: typeof recordings;
  seals: typeof seals;
  templates: typeof templates;
};

/**
 * What another locale must say to match the source: every key, and for each counted text
 * (`name_other`, filled by `{{count}}`) a singular `name_one` where the language has one.
 */
export type Texts<T> = {
  readonly [K in keyof T]: T[K] extends string ? string : Texts<T[K]>;
} & {
  readonly [K in keyof T as K extends `${infer Name}_other` ? `${Name}_one` : never]?: string;
};

/** What a route declares so that its texts are there before it hydrates: `handle = { messages: ["listings"] }`. */
export type RouteMessages = { messages: readonly Area[] };

/** A text by its full name, e.g. `listings:title`, as a verb or a route hands it on to be shown later. */
export type TextKey = `${Area}:${string}`;
