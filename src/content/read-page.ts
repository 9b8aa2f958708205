import { takeSnapshot } from '../capture/look/take-snapshot.ts';

// The default export is the value that scripting.executeScript hands back (tools/bundle-injected.ts).
export default takeSnapshot(document, () => performance.now());
