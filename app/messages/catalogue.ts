import type { Locale } from "~/app/domain/values";
import type { Area, Source, Texts } from "./texts";
import { ui as uiCn } from "./zh-CN/ui";
import { refusals as refusalsCn } from "./zh-CN/refusals";
import { accounts as accountsCn } from "./zh-CN/accounts";
import { applicants as applicantsCn } from "./zh-CN/applicants";
import { approvals as approvalsCn } from "./zh-CN/approvals";
import { bookings as bookingsCn } from "./zh-CN/bookings";
import { applications as applicationsCn } from "./zh-CN/applications";
import { interviews as interviewsCn } from "./zh-CN/interviews";
import { listings as listingsCn } from "./zh-CN/listings";
import { life as lifeCn } from "./zh-CN/life";
import { internships as internshipsCn } from "./zh-CN/internships";
import { law as lawCn } from "./zh-CN/law";
import { profiles as profilesCn } from "./zh-CN/profiles";
import { cv as cvCn } from "./zh-CN/cv";
import { firms as firmsCn } from "./zh-CN/firms";
import { files as filesCn } from "./zh-CN/files";
import { placements as placementsCn } from "./zh-CN/placements";
import { imports as importsCn } from "./zh-CN/imports";
import { notices as noticesCn } from "./zh-CN/notices";
import { operations as operationsCn } from "./zh-CN/operations";
import { reference as referenceCn } from "./zh-CN/reference";
import { matching as matchingCn } from "./zh-CN/matching";
import { fits as fitsCn } from "./zh-CN/fits";
import { guidance as guidanceCn } from "./zh-CN/guidance";
import { demand as demandCn } from "./zh-CN/demand";
import { navigation as navigationCn } from "./zh-CN/navigation";
import { journal as journalCn } from "./zh-CN/journal";
import { incidents as incidentsCn } from "./zh-CN/incidents";
import { visits as visitsCn } from "./zh-CN/visits";
import { assessments as assessmentsCn } from "./zh-CN/assessments";
import { certificates as certificatesCn } from "./zh-CN/certificates";
import { rounds as roundsCn } from "./zh-CN/rounds";
import { runs as runsCn } from "./zh-CN/runs";
import { search as searchCn } from "./zh-CN/search";
import { searches as searchesCn } from "./zh-CN/searches";
import { sharing as sharingCn } from "./zh-CN/sharing";
import { students as studentsCn } from "./zh-CN/students";
import { synonyms as synonymsCn } from "./zh-CN/synonyms";
import { home as homeCn } from "./zh-CN/home";
import { today as todayCn } from "./zh-CN/today";
import { views as viewsCn } from "./zh-CN/views";
import { papers as papersCn } from "./zh-CN/papers";
import { piles as pilesCn } from "./zh-CN/piles";
import { recordings as recordingsCn } from "./zh-CN/recordings";
import { seals as sealsCn } from "./zh-CN/seals";
import { templates as templatesCn } from "./zh-CN/templates";
import { guests as guestsCn } from "./zh-CN/guests";
import { ui as uiHk } from "./zh-HK/ui";
import { refusals as refusalsHk } from "./zh-HK/refusals";
import { accounts as accountsHk } from "./zh-HK/accounts";
import { applicants as applicantsHk } from "./zh-HK/applicants";
import { approvals as approvalsHk } from "./zh-HK/approvals";
import { bookings as bookingsHk } from "./zh-HK/bookings";
import { applications as applicationsHk } from "./zh-HK/applications";
import { interviews as interviewsHk } from "./zh-HK/interviews";
import { listings as listingsHk } from "./zh-HK/listings";
import { life as lifeHk } from "./zh-HK/life";
import { internships as internshipsHk } from "./zh-HK/internships";
import { law as lawHk } from "./zh-HK/law";
import { profiles as profilesHk } from "./zh-HK/profiles";
import { cv as cvHk } from "./zh-HK/cv";
import { firms as firmsHk } from "./zh-HK/firms";
import { files as filesHk } from "./zh-HK/files";
import { placements as placementsHk } from "./zh-HK/placements";
import { imports as importsHk } from "./zh-HK/imports";
import { notices as noticesHk } from "./zh-HK/notices";
import { operations as operationsHk } from "./zh-HK/operations";
import { reference as referenceHk } from "./zh-HK/reference";
import { matching as matchingHk } from "./zh-HK/matching";
import { fits as fitsHk } from "./zh-HK/fits";
import { guidance as guidanceHk } from "./zh-HK/guidance";
import { demand as demandHk } from "./zh-HK/demand";
import { navigation as navigationHk } from "./zh-HK/navigation";
import { journal as journalHk } from "./zh-HK/journal";
import { incidents as incidentsHk } from "./zh-HK/incidents";
import { visits as visitsHk } from "./zh-HK/visits";
import { assessments as assessmentsHk } from "./zh-HK/assessments";
import { certificates as certificatesHk } from "./zh-HK/certificates";
import { rounds as roundsHk } from "./zh-HK/rounds";
import { runs as runsHk } from "./zh-HK/runs";
import { search as searchHk } from "./zh-HK/search";
import { searches as searchesHk } from "./zh-HK/searches";
import { sharing as sharingHk } from "./zh-HK/sharing";
import { students as studentsHk } from "./zh-HK/students";
import { synonyms as synonymsHk } from "./zh-HK/synonyms";
import { home as homeHk } from "./zh-HK/home";
import { today as todayHk } from "./zh-HK/today";
import { views as viewsHk } from "./zh-HK/views";
import { papers as papersHk } from "./zh-HK/papers";
import { piles as pilesHk } from "./zh-HK/piles";
import { recordings as recordingsHk } from "./zh-HK/recordings";
import { seals as sealsHk } from "./zh-HK/seals";
import { templates as templatesHk } from "./zh-HK/templates";
import { guests as guestsHk } from "./zh-HK/guests";
import { ui as uiEn } from "./en/ui";
import { refusals as refusalsEn } from "./en/refusals";
import { accounts as accountsEn } from "./en/accounts";
import { applicants as applicantsEn } from "./en/applicants";
import { approvals as approvalsEn } from "./en/approvals";
import { bookings as bookingsEn } from "./en/bookings";
import { applications as applicationsEn } from "./en/applications";
import { interviews as interviewsEn } from "./en/interviews";
import { listings as listingsEn } from "./en/listings";
import { life as lifeEn } from "./en/life";
import { internships as internshipsEn } from "./en/internships";
import { law as lawEn } from "./en/law";
import { profiles as profilesEn } from "./en/profiles";
import { cv as cvEn } from "./en/cv";
import { firms as firmsEn } from "./en/firms";
import { files as filesEn } from "./en/files";
import { placements as placementsEn } from "./en/placements";
import { imports as importsEn } from "./en/imports";
import { notices as noticesEn } from "./en/notices";
import { operations as operationsEn } from "./en/operations";
import { reference as referenceEn } from "./en/reference";
import { matching as matchingEn } from "./en/matching";
import { fits as fitsEn } from "./en/fits";
import { guidance as guidanceEn } from "./en/guidance";
import { demand as demandEn } from "./en/demand";
import { navigation as navigationEn } from "./en/navigation";
import { journal as journalEn } from "./en/journal";
import { incidents as incidentsEn } from "./en/incidents";
import { visits as visitsEn } from "./en/visits";
import { assessments as assessmentsEn } from "./en/assessments";
import { certificates as certificatesEn } from "./en/certificates";
import { rounds as roundsEn } from "./en/rounds";
import { runs as runsEn } from "./en/runs";
import { search as searchEn } from "./en/search";
import { searches as searchesEn } from "./en/searches";
import { sharing as sharingEn } from "./en/sharing";
import { students as studentsEn } from "./en/students";
import { synonyms as synonymsEn } from "./en/synonyms";
import { home as homeEn } from "./en/home";
import { today as todayEn } from "./en/today";
import { views as viewsEn } from "./en/views";
import { papers as papersEn } from "./en/papers";
import { piles as pilesEn } from "./en/piles";
import { recordings as recordingsEn } from "./en/recordings";
import { seals as sealsEn } from "./en/seals";
import { templates as templatesEn } from "./en/templates";
import { guests as guestsEn } from "./en/guests";

/** Every text in every locale, for the server and the workers. The browser never gets it: see load-messages. */
export const catalogue: Record<Locale, { [A in Area]: Texts<Source[A]> }> = {
  "zh-CN": {
    ui: uiCn,
    refusals: refusalsCn,
    accounts: accountsCn,
    applicants: applicantsCn,
    applications: applicationsCn,
    approvals: approvalsCn,
    bookings: bookingsCn,
    interviews: interviewsCn,
    listings: listingsCn,
    life: lifeCn,
    internships: internshipsCn,
    law: lawCn,
    matching: matchingCn,
    fits: fitsCn,
    guidance: guidanceCn,
    demand: demandCn,
    profiles: profilesCn,
    cv: cvCn,
    firms: firmsCn,
    files: filesCn,
    placements: placementsCn,
    imports: importsCn,
    notices: noticesCn,
    operations: operationsCn,
    reference: referenceCn,
    navigation: navigationCn,
    journal: journalCn,
    incidents: incidentsCn,
    visits: visitsCn,
    assessments: assessmentsCn,
    certificates: certificatesCn,
    rounds: roundsCn,
    runs: runsCn,
    search: searchCn,
    searches: searchesCn,
    sharing: sharingCn,
    students: studentsCn,
    synonyms: synonymsCn,
    home: homeCn,
    today: todayCn,
    views: viewsCn,
    papers: papersCn,
    piles: pilesCn,
    recordings: recordingsCn,
    seals: sealsCn,
    templates: templatesCn,
    guests: guestsCn,
  },
  "zh-HK": {
    ui: uiHk,
    refusals: refusalsHk,
    accounts: accountsHk,
    applicants: applicantsHk,
    applications: applicationsHk,
    approvals: approvalsHk,
    bookings: bookingsHk,
    interviews: interviewsHk,
    listings: listingsHk,
    life: lifeHk,
    internships: internshipsHk,
    law: lawHk,
    matching: matchingHk,
    fits: fitsHk,
    guidance: guidanceHk,
    demand: demandHk,
    profiles: profilesHk,
    cv: cvHk,
    firms: firmsHk,
    files: filesHk,
    placements: placementsHk,
    imports: importsHk,
    notices: noticesHk,
    operations: operationsHk,
    reference: referenceHk,
    navigation: navigationHk,
    journal: journalHk,
    incidents: incidentsHk,
    visits: visitsHk,
    assessments: assessmentsHk,
    certificates: certificatesHk,
    rounds: roundsHk,
    runs: runsHk,
    search: searchHk,
    searches: searchesHk,
    sharing: sharingHk,
    students: studentsHk,
    synonyms: synonymsHk,
    home: homeHk,
    today: todayHk,
    views: viewsHk,
    papers: papersHk,
    piles: pilesHk,
    recordings: recordingsHk,
    seals: sealsHk,
    templates: templatesHk,
    guests: guestsHk,
  },
  en: {
    ui: uiEn,
    refusals: refusalsEn,
    accounts: accountsEn,
    applicants: applicantsEn,
    applications: applicationsEn,
    approvals: approvalsEn,
    bookings: bookingsEn,
    interviews: interviewsEn,
    listings: listingsEn,
    life: lifeEn,
    internships: internshipsEn,
    law: lawEn,
    matching: matchingEn,
    fits: fitsEn,
    guidance: guidanceEn,
    demand: demandEn,
    profiles: profilesEn,
    cv: cvEn,
    firms: firmsEn,
    files: filesEn,
    placements: placementsEn,
    imports: importsEn,
    notices: noticesEn,
    operations: operationsEn,
    reference: referenceEn,
    navigation: navigationEn,
    journal: journalEn,
    incidents: incidentsEn,
    visits: visitsEn,
    assessments: assessmentsEn,
    certificates: certificatesEn,
    rounds: roundsEn,
    runs: runsEn,
    search: searchEn,
    searches: searchesEn,
    sharing: sharingEn,
    students: studentsEn,
    synonyms: synonymsEn,
    home: homeEn,
    today: todayEn,
    views: viewsEn,
    papers: papersEn,
    piles: pilesEn,
    recordings: recordingsEn,
    seals: sealsEn,
    templates: templatesEn,
    guests: guestsEn,
  },
};
