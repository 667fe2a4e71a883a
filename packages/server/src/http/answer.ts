const always: Readonly<Record<string, string>> = {
  // An order page is one customer's: nobody in between keeps it.
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
  // The customer's key stands in the address: it goes to nobody else.
  'referrer-policy': 'no-referrer',
  // An answer is data: should a browser ever show it as a page, it loads, runs and frames nothing.
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  // No page of another site pulls it in as a picture or a script, whatever it then guesses from that.
  'cross-origin-resource-policy': 'same-origin',
};

/** A JSON answer. */
export function json(
  body: unknown,
  init: {
    readonly status?: number;
    readonly type?: string;
    readonly headers?: Readonly<Record<string, string>>;
  } = {},
): Response {
  const headers = new Headers(init.headers);
  headers.set('content-type', init.type ?? 'application/json');
  return secure(new Response(JSON.stringify(body), { status: init.status ?? 200, headers }));
}

/** Sends the browser on, to read the page again with GET. */
export function seeOther(location: string): Response {
  return secure(new Response(null, { status: 303, headers: { location } }));
}

/** A stream of server-sent events. */
export function stream(body: ReadableStream<Uint8Array>): Response {
  return secure(
    new Response(body, {
      headers: {
        'content-type': 'text/event-stream; charset=utf-8',
        // Proxies that collect an answer before they pass it on would keep it for ever.
        'x-accel-buffering': 'no',
      },
    }),
  );
}

/** Bytes that a stranger sent: saved under a name of ours, never shown in place. */
export function attachment(
  bytes: Uint8Array,
  { type, name }: { readonly type: string; readonly name: string },
): Response {
  const headers = {
    'content-type': type,
    'content-disposition': `attachment; filename="${name}"`,
  };
  const response = secure(new Response(new Uint8Array(bytes), { headers }));
  response.headers.append('content-security-policy', 'sandbox');
  return response;
}

/** A text of the store's own, to be saved. */
export function download(
  text: string,
  { type, name }: { readonly type: string; readonly name: string },
): Response {
  const headers = { 'content-type': type, 'content-disposition': `attachment; filename="${name}"` };
  return secure(new Response(text, { headers }));
}

/** A page, or what belongs to one. Its own headers come before the usual ones. */
export function page(
  body: string,
  init: {
    readonly status?: number;
    readonly type: string;
    readonly headers: Readonly<Record<string, string>>;
  },
): Response {
  const response = secure(new Response(body, { status: init.status ?? 200 }));
  response.headers.set('content-type', init.type);
  for (const [name, value] of Object.entries(init.headers)) response.headers.set(name, value);
  return response;
}

function secure(response: Response): Response {
  for (const [name, value] of Object.entries(always)) response.headers.set(name, value);
  return response;
}
