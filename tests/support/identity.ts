// Identity numbers for made-up people: right by the check digit (GB 11643), of a division that no longer exists.

/** A number for somebody born on a day; `serial` 1 to 999 tells people of one day apart. */
export function anIdentityNumber(birthDate: string, serial: number): string {
  const body = `441901${birthDate.replaceAll("-", "")}${String(serial).padStart(3, "0")}`;
  const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
  const sum = weights.reduce((all, weight, at) => all + weight * Number(body[at]), 0);
  return body + "10X98765432".charAt(sum % 11);
}
