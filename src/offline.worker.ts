// The script of a service worker: keeps the explorer and its graph at hand, and pages that were read, for when there is no connection.

/** What is kept: written in front of this script when a site is made. */
declare const SITE: { readonly version: string; readonly files: readonly string[] };

/** As much of the browser's types for service workers as is needed here. */
interface Lasting extends Event {
  waitUntil(done: Promise<unknown>): void;
}
interface Fetching extends Event {
  readonly request: Request;
  respondWith(response: Promise<Response>): void;
}
const worker = globalThis as unknown as {
  readonly registration: { readonly scope: string };
  skipWaiting(): Promise<void>;
};

/** How long an answer from the network is waited for where there is one at hand. */
const PATIENCE_MS = 4000;
/** Servers lead from the one to the other, or know only one. */
const PAGE = /\/index\.html$/;

const { scope } = worker.registration;
/** Other sites of this kind may lie on the same server. */
const own = `glossograph ${scope} `;
const cacheName = own + SITE.version;
/** The names of these change with what is in them. */
const assets = new URL("./assets/", scope).href;

addEventListener("install", (event) => (event as Lasting).waitUntil(keep()));
addEventListener("activate", (event) => (event as Lasting).waitUntil(forgetOlder()));
addEventListener("fetch", (event) => {
  const { request } = event as Fetching;
  if (request.method !== "GET" || !request.url.startsWith(scope)) return;
  (event as Fetching).respondWith(request.url.startsWith(assets) ? keptFirst(request) : freshFirst(request));
});

async function keep(): Promise<void> {
  const cache = await caches.open(cacheName);
  const requests = SITE.files.map(
    (file) => new Request(placeOf(new URL(file, scope).href), { cache: "no-cache" }),
  );
  await cache.addAll(requests);
  await worker.skipWaiting();
}

async function forgetOlder(): Promise<void> {
  const names = await caches.keys();
  const older = names.filter((name) => name.startsWith(own) && name !== cacheName);
  await Promise.all(older.map((name) => caches.delete(name)));
}

async function keptFirst(request: Request): Promise<Response> {
  return (await kept(request)) ?? fetch(request);
}

/** What the network says, so that what is new is seen; what is at hand, where it fails or takes too long. */
async function freshFirst(request: Request): Promise<Response> {
  const fresh = fetch(request).then((response) => remember(request, response));
  const old = await kept(request);
  if (!old) return fresh;
  const late = new Promise<Response>((resolve) => setTimeout(resolve, PATIENCE_MS, old));
  const sound = fresh.then((response) => (response.status < 500 ? response : old));
  return Promise.race([sound.catch(() => old), late]);
}

async function kept(request: Request): Promise<Response | undefined> {
  const cache = await caches.open(cacheName);
  return cache.match(placeOf(request.url), { ignoreSearch: true, ignoreVary: true });
}

/** The pages that a person reads stay at hand; what was kept at the beginning stays of one piece. */
async function remember(request: Request, response: Response): Promise<Response> {
  if (request.mode !== "navigate" || !response.ok || response.redirected || (await kept(request)))
    return response;
  const cache = await caches.open(cacheName);
  await cache.put(placeOf(request.url), response.clone());
  return response;
}

/** The address under which something is kept: without query and fragment, and one for both names of the page. */
function placeOf(address: string): string {
  const { origin, pathname } = new URL(address);
  return origin + pathname.replace(PAGE, "/");
}
