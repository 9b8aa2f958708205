import { readPage } from '../capture/read.ts';
import { scrubbedReport } from '../capture/report.ts';

const site: unknown = Object.hasOwn(globalThis, 'kithSite') ? Reflect.get(globalThis, 'kithSite') : undefined;
const { page, reading } = readPage(document, location.href, site);

// The value that scripting.executeScript hands back: the page's structure without its text.
export default scrubbedReport(page, reading);
