// Owns every URL as a typed function; no other file spells a path.
import type { Side } from "./domain/permission";
import type { ProfileGroup } from "./domain/profile";
import type { ReferenceTable } from "./domain/reference";
import type { Day, Id, Locale } from "./domain/values";
import { importPaths, pageParam, type Params, query } from "./path-parts";
import { schoolPaths } from "./school-paths";

/** The addresses of an import, on whichever side it is. */
export type ImportPaths = ReturnType<typeof importPaths>;

export const paths = {
  home: () => "/",
  signIn: (next?: string) => `/sign-in${query({ next })}`,
  signOut: () => "/sign-out",
  register: () => "/register",
  join: (token: string) => `/join/${token}`,
  account: () => "/account",
  actAs: () => "/account/role",
  texts: (locale: Locale, area: string, version: string) =>
    `/texts/${locale}/${area}.json?v=${version}`,
  views: (params: Params = {}) => `/views${query(params)}`,
  sitemap: (part?: number) => `/sitemap.xml${query({ part: part?.toString() })}`,
  robots: () => "/robots.txt",
  unsubscribe: (token: string) => `/unsubscribe/${token}`,
  inbox: (page = 1) => `/inbox${query(pageParam(page))}`,
  demo: {
    logins: () => "/demo",
    empty: () => "/demo/empty",
    sent: (page = 1, params: Params = {}) =>
      `/demo/sent${query({ ...params, ...pageParam(page) })}`,
  },
  dev: {
    components: () => "/dev/components",
  },
  listings: {
    search: (params: Record<string, string | readonly string[] | undefined> = {}) =>
      `/listings${query(params)}`,
    suggest: (q?: string) => `/listings/suggest${query({ q })}`,
    show: (listingId: Id) => `/listings/${listingId}`,
    apply: (listingId: Id) => `/listings/${listingId}/apply`,
    interest: (listingId: Id) => `/listings/${listingId}/interest`,
    save: (listingId: Id) => `/listings/${listingId}/save`,
    code: (listingId: Id) => `/listings/${listingId}/code.svg`,
  },
  file: (fileId: Id, params: Params = {}) => `/files/${fileId}${query(params)}`,
  firm: (enterpriseId: Id) => `/firms/${enterpriseId}`,
  /** Where an outside e-seal service tells a school what it has sealed. */
  sealWord: (schoolId: Id) => `/hooks/seals/${schoolId}`,
  matching: () => "/matching",
  rules: () => "/rules",
  guest: {
    link: (token: string) => `/g/${token}`,
    again: () => "/g/again",
    listen: (token: string, recordingId: Id) => `/g/${token}/listen/${recordingId}`,
  },
  student: {
    home: () => "/student",
    applications: () => "/student/applications",
    application: (applicationId: Id) => `/student/applications/${applicationId}`,
    saved: () => "/student/saved",
    searches: () => "/student/searches",
    invitations: () => "/student/invitations",
    forYou: () => "/student/for-you",
    rounds: () => "/student/rounds",
    round: (roundId: Id) => `/student/rounds/${roundId}`,
    roundCheck: (roundId: Id, params: Params = {}) =>
      `/student/rounds/${roundId}/check${query(params)}`,
    roundPaper: (roundId: Id) => `/student/rounds/${roundId}/check.csv`,
    placement: (params: Params = {}) => `/student/placement${query(params)}`,
    newPlacement: () => "/student/placement/new",
    placementJournal: (params: Params = {}) => `/student/placement/journal${query(params)}`,
    journalWeek: (weekOf: Day, params: Params = {}) =>
      `/student/placement/journal/${weekOf}${query(params)}`,
    journalAutosave: (weekOf: Day) => `/student/placement/journal/${weekOf}/autosave`,
    placementPay: (params: Params = {}) => `/student/placement/pay${query(params)}`,
    placementLeave: (params: Params = {}) => `/student/placement/leave${query(params)}`,
    placementHelp: (params: Params = {}) => `/student/placement/help${query(params)}`,
    placementAssessment: (params: Params = {}) => `/student/placement/assessment${query(params)}`,
    papers: () => "/student/papers",
    paper: (paperId: Id) => `/student/papers/${paperId}`,
    listen: (paperId: Id, recordingId: Id) => `/student/papers/${paperId}/listen/${recordingId}`,
    paperPdf: (paperId: Id) => `/student/papers/${paperId}/pdf`,
    cv: (params: Params = {}) => `/student/cv${query(params)}`,
    cvPdf: (params: Params = {}) => `/student/cv.pdf${query(params)}`,
    cvJson: (params: Params = {}) => `/student/cv.json${query(params)}`,
    bringCv: () => "/student/cv/bring",
    profile: () => "/student/profile",
    profileGroup: (group: ProfileGroup) => `/student/profile/${group}`,
    profileRecord: (recordId: Id, params: Params = {}) =>
      `/student/profile/records/${recordId}${query(params)}`,
  },
  verify: {
    ask: () => "/verify",
    paper: (verifyCode: string) => `/verify/${verifyCode}`,
  },
  enterprise: {
    home: () => "/enterprise",
    listings: () => "/enterprise/listings",
    newListing: () => "/enterprise/listings/new",
    listing: (listingId: Id) => `/enterprise/listings/${listingId}`,
    preview: (listingId: Id) => `/enterprise/listings/${listingId}/preview`,
    check: (listingId: Id) => `/enterprise/listings/${listingId}/check`,
    revise: (listingId: Id) => `/enterprise/listings/${listingId}/revise`,
    autosave: (listingId: Id) => `/enterprise/listings/${listingId}/autosave`,
    applicants: (listingId: Id, params: Params = {}) =>
      `/enterprise/listings/${listingId}/applicants${query(params)}`,
    suggested: (listingId: Id) => `/enterprise/listings/${listingId}/suggested`,
    compareFits: (listingId: Id, params: Record<string, readonly string[]> = {}) =>
      `/enterprise/listings/${listingId}/compare${query(params)}`,
    allApplicants: (params: Params = {}) => `/enterprise/applicants${query(params)}`,
    compare: () => "/enterprise/applicants/compare",
    exportApplicants: () => "/enterprise/applicants/export",
    application: (applicationId: Id) => `/enterprise/applications/${applicationId}`,
    interviewTimes: (listingId: Id) => `/enterprise/listings/${listingId}/interviews`,
    interviews: () => "/enterprise/interviews",
    calendar: () => "/enterprise/interviews.ics",
    calendarOf: (slotId: Id) => `/enterprise/interviews/${slotId}/calendar.ics`,
    students: (params: Record<string, string | readonly string[] | undefined> = {}) =>
      `/enterprise/students${query(params)}`,
    student: (studentId: Id, params: Params = {}) =>
      `/enterprise/students/${studentId}${query(params)}`,
    recommended: () => "/enterprise/students/recommended",
    invitations: () => "/enterprise/students/invitations",
    schools: () => "/enterprise/schools",
    bookings: (params: Params = {}) => `/enterprise/bookings${query(params)}`,
    rounds: () => "/enterprise/rounds",
    programme: (programmeId: Id) => `/enterprise/rounds/${programmeId}`,
    journals: (params: Params = {}) => `/enterprise/journals${query(params)}`,
    assessment: (placementId: Id) => `/enterprise/journals/${placementId}/assessment`,
    papers: () => "/enterprise/papers",
    paper: (paperId: Id) => `/enterprise/papers/${paperId}`,
    sealAuthorities: () => "/enterprise/seal-authorities",
    profile: () => "/enterprise/profile",
    team: () => "/enterprise/team",
  },
  school: schoolPaths,
  operator: {
    home: () => "/operator",
    enterprises: (params: Record<string, string | undefined> = {}) =>
      `/operator/enterprises${query(params)}`,
    enterprise: (enterpriseId: Id) => `/operator/enterprises/${enterpriseId}`,
    listings: () => "/operator/listings",
    listing: (listingId: Id) => `/operator/listings/${listingId}`,
    held: (params: Record<string, string | undefined> = {}) =>
      `/operator/listings/held${query(params)}`,
    twins: (page = 1) => `/operator/listings/twins${query(pageParam(page))}`,
    searches: () => "/operator/searches",
    synonyms: (tried: { words?: string; kind?: string; note?: string } = {}) =>
      `/operator/synonyms${query(tried)}`,
    incidents: () => "/operator/incidents",
    status: () => "/operator/status",
    demand: (params: Params = {}) => `/operator/demand${query(params)}`,
    exportDemand: () => "/operator/demand/export",
    matching: () => "/operator/matching",
    reference: () => "/operator/reference",
    referenceTable: (table: ReferenceTable, params: Params = {}) =>
      `/operator/reference/${table}${query(params)}`,
    referenceRow: (table: ReferenceTable, code: string) => `/operator/reference/${table}/${code}`,
    ...importPaths("/operator/imports", "postings"),
  },
};

/** Where a side's work begins. */
export function homeOf(side: Side | "public"): string {
  const homes: Record<Side | "public", string> = {
    student: paths.student.home(),
    school: paths.school.home(),
    enterprise: paths.enterprise.home(),
    operator: paths.operator.home(),
    guardian: paths.account(),
    public: paths.home(),
  };
  return homes[side];
}
