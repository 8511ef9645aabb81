// Owns what search engines are told of an open listing (schema.org JobPosting, in the shape that Google documents): only
// what the page shows to everybody. Which listings are told at all is read-public-listing's.
import type { ListingKind, PayPeriod } from "~/app/domain/listing";
import { openUntil } from "~/app/domain/listing";
import { type Reference, regionPath } from "~/app/domain/reference";
import type { Locale } from "~/app/domain/values";
import type { ListingView, PayView } from "~/app/features/listings/listing-view";

/** Kinds that are work somebody is hired for; visits and classes are not. */
const employment: Partial<Record<ListingKind, string>> = {
  job: "FULL_TIME",
  part_time: "PART_TIME",
  internship: "INTERN",
  apprenticeship: "INTERN",
};
const units: Record<PayPeriod, string> = { hour: "HOUR", day: "DAY", month: "MONTH", year: "YEAR" };
/** Certificates by education rank, in the words that Google knows. */
const schooling: Record<number, string> = {
  2: "high school",
  3: "associate degree",
  4: "bachelor degree",
  5: "postgraduate degree",
  6: "postgraduate degree",
};
const countries: Record<string, string> = { "71": "TW", "81": "HK", "82": "MO" };

export type JobPosting = Record<string, unknown>;
type Told = {
  listing: ListingView;
  regionCodes: readonly string[];
  /** The page's one address. */
  url: string;
};

/** The posting in the reader's language; null for a kind that is no job. */
export function jobPosting(
  { listing, regionCodes, url }: Told,
  reference: Pick<Reference, "regions">,
  locale: Locale,
): JobPosting | null {
  const employmentType = employment[listing.kind];
  if (!employmentType) return null;
  const { firm, seats, taken, publishedAt } = listing;
  return {
    "@context": "https://schema.org/",
    "@type": "JobPosting",
    ...{ title: listing.title, description: descriptionOf(listing), url, employmentType },
    identifier: {
      "@type": "PropertyValue",
      name: firm.name,
      value: `ZQ-${String(listing.number)}`,
    },
    ...(publishedAt ? { datePosted: publishedAt.toISOString() } : {}),
    validThrough: openUntil(listing).toISOString(),
    hiringOrganization: { "@type": "Organization", name: firm.name },
    jobLocation: regionCodes.map((code) =>
      placeOf(reference, code, locale, regionCodes.length === 1 ? listing.address : ""),
    ),
    ...salaryOf(listing.pay),
    ...asksOf(listing),
    ...(seats === null ? {} : { totalJobOpenings: seats - taken }),
    directApply: true,
  };
}

const escaped = (text: string) =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

/** Paragraphs of HTML: Google wants the whole text. */
function descriptionOf({ title, description, requirements, payNote }: ListingView): string {
  const parts = [description || title, requirements, payNote].filter(Boolean);
  return parts.map((part) => `<p>${escaped(part).replaceAll("\n", "<br>")}</p>`).join("");
}

function placeOf(
  reference: Pick<Reference, "regions">,
  code: string,
  locale: Locale,
  street: string,
) {
  const [region, ...inside] = regionPath(reference, code).map(({ names }) => names[locale]);
  const locality = locale === "en" ? inside.reverse().join(", ") : inside.join("");
  return {
    "@type": "Place",
    address: {
      "@type": "PostalAddress",
      addressCountry: countries[code.slice(0, 2)] ?? "CN",
      ...(region ? { addressRegion: region } : {}),
      ...(locality ? { addressLocality: locality } : {}),
      ...(street ? { streetAddress: street } : {}),
    },
  };
}

function salaryOf({ min, max, currency, period }: PayView) {
  if (min === null && max === null) return {};
  const figures =
    min !== null && max !== null && min !== max
      ? { minValue: min / 100, maxValue: max / 100 }
      : { value: (min ?? max ?? 0) / 100 };
  const value = { "@type": "QuantitativeValue", ...figures, unitText: units[period] };
  return { baseSalary: { "@type": "MonetaryAmount", currency, value } };
}

function asksOf({ educationRank, experienceYears }: ListingView) {
  const credentialCategory = schooling[educationRank];
  return {
    ...(credentialCategory
      ? {
          educationRequirements: {
            "@type": "EducationalOccupationalCredential",
            credentialCategory,
          },
        }
      : {}),
    ...(experienceYears > 0
      ? {
          experienceRequirements: {
            "@type": "OccupationalExperienceRequirements",
            monthsOfExperience: experienceYears * 12,
          },
        }
      : {}),
  };
}
