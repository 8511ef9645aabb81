/** Every address that no page claims: the document answers 404 and the root shows where to go on. */
export function loader() {
  throw new Response(null, { status: 404 });
}

export default function NoPage() {
  return null;
}
