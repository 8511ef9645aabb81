import type { Locale } from "~/app/domain/values";
import type { Area, Source, Texts } from "./texts";
import { ui as uiCn } from "./zh-CN/ui";
import { refusals as refusalsCn } from "./zh-CN/refusals";
import { accounts as accountsCn } from "./zh-CN/accounts";
import { applications as applicationsCn } from "./zh-CN/applications";
import { listings as listingsCn } from "./zh-CN/listings";
import { profiles as profilesCn } from "./zh-CN/profiles";
import { placements as placementsCn } from "./zh-CN/placements";
import { imports as importsCn } from "./zh-CN/imports";
import { notices as noticesCn } from "./zh-CN/notices";
import { operations as operationsCn } from "./zh-CN/operations";
import { reference as referenceCn } from "./zh-CN/reference";
import { navigation as navigationCn } from "./zh-CN/navigation";
import { search as searchCn } from "./zh-CN/search";
import { home as homeCn } from "./zh-CN/home";
import { ui as uiHk } from "./zh-HK/ui";
import { refusals as refusalsHk } from "./zh-HK/refusals";
import { accounts as accountsHk } from "./zh-HK/accounts";
import { applications as applicationsHk } from "./zh-HK/applications";
import { listings as listingsHk } from "./zh-HK/listings";
import { profiles as profilesHk } from "./zh-HK/profiles";
import { placements as placementsHk } from "./zh-HK/placements";
import { imports as importsHk } from "./zh-HK/imports";
import { notices as noticesHk } from "./zh-HK/notices";
import { operations as operationsHk } from "./zh-HK/operations";
import { reference as referenceHk } from "./zh-HK/reference";
import { navigation as navigationHk } from "./zh-HK/navigation";
import { search as searchHk } from "./zh-HK/search";
import { home as homeHk } from "./zh-HK/home";
import { ui as uiEn } from "./en/ui";
import { refusals as refusalsEn } from "./en/refusals";
import { accounts as accountsEn } from "./en/accounts";
import { applications as applicationsEn } from "./en/applications";
import { listings as listingsEn } from "./en/listings";
import { profiles as profilesEn } from "./en/profiles";
import { placements as placementsEn } from "./en/placements";
import { imports as importsEn } from "./en/imports";
import { notices as noticesEn } from "./en/notices";
import { operations as operationsEn } from "./en/operations";
import { reference as referenceEn } from "./en/reference";
import { navigation as navigationEn } from "./en/navigation";
import { search as searchEn } from "./en/search";
import { home as homeEn } from "./en/home";

/** Every text in every locale, for the server and the workers. The browser never gets it: see load-messages. */
export const catalogue: Record<Locale, { [A in Area]: Texts<Source[A]> }> = {
  "zh-CN": {
    ui: uiCn,
    refusals: refusalsCn,
    accounts: accountsCn,
    applications: applicationsCn,
    listings: listingsCn,
    profiles: profilesCn,
    placements: placementsCn,
    imports: importsCn,
    notices: noticesCn,
    operations: operationsCn,
    reference: referenceCn,
    navigation: navigationCn,
    search: searchCn,
    home: homeCn,
  },
  "zh-HK": {
    ui: uiHk,
    refusals: refusalsHk,
    accounts: accountsHk,
    applications: applicationsHk,
    listings: listingsHk,
    profiles: profilesHk,
    placements: placementsHk,
    imports: importsHk,
    notices: noticesHk,
    operations: operationsHk,
    reference: referenceHk,
    navigation: navigationHk,
    search: searchHk,
    home: homeHk,
  },
  en: {
    ui: uiEn,
    refusals: refusalsEn,
    accounts: accountsEn,
    applications: applicationsEn,
    listings: listingsEn,
    profiles: profilesEn,
    placements: placementsEn,
    imports: importsEn,
    notices: noticesEn,
    operations: operationsEn,
    reference: referenceEn,
    navigation: navigationEn,
    search: searchEn,
    home: homeEn,
  },
};
