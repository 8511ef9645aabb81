// Owns when a district that stands without its city may be ours, though another of its name lies elsewhere (白云区 of
// Guangzhou and of Guiyang): where the row or most of its file speaks of our region. Finding is place.ts'.
import type { PlaceFinder } from "./place";
import { ourCities } from "./place.data";

const ours = /^(?:44|81|82)/;

/** Whether half of the places of a file that are known, or more, lie in Guangdong, Hong Kong and Macao. */
export function isMostlyOurs(places: readonly string[], findPlace: PlaceFinder): boolean {
  const codes = places.flatMap((place) => {
    const reading = findPlace(place);
    return reading.is === "exact" || reading.is === "partly" ? [reading.code] : [];
  });
  return codes.length > 0 && codes.filter((code) => ours.test(code)).length * 2 >= codes.length;
}

/** Whether the words of a row name Guangdong or one of its cities whose districts have namesakes. */
export function namesOurs(words: readonly (string | undefined)[]): boolean {
  return words.some((word) => word !== undefined && ourCities.test(word));
}

/** The same finder for where ours is meant: what it would assume is certain. */
export function trusting(findPlace: PlaceFinder): PlaceFinder {
  return (text) => {
    const reading = findPlace(text);
    return reading.is === "assumed" ? { is: "exact", code: reading.code } : reading;
  };
}
