import { takeSnapshot } from '../capture/look/take-snapshot.ts';

/** A picture, a film or a PDF is shown in a document of the browser's making, in which nothing is written. */
const isFile = /^(?:image|audio|video)\/|^application\/pdf$/.test(document.contentType);

// The default export is the value that scripting.executeScript hands back (tools/bundle-injected.ts).
export default isFile ? { file: true } : takeSnapshot(document, () => performance.now());
