/** The answer to a form that was posted: look there now, with a GET. */
export function seeOther(path: string): Response {
  return new Response(null, { status: 303, headers: { location: path } });
}
