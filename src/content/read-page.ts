import { readPage } from '../capture/read.ts';

// A page may name an element `kithSite`; only what a site's file declared is an own property of the global object.
const site: unknown = Object.hasOwn(globalThis, 'kithSite') ? Reflect.get(globalThis, 'kithSite') : undefined;

// The default export is the value that scripting.executeScript hands back (tools/bundle-injected.ts).
export default readPage(document, location.href, site).reading;
