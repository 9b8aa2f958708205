import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

/** Serves the gallery (gallery/), where components and screens stand with invented people, outside the extension. */
export default defineConfig({
  root: fileURLToPath(new URL('../../', import.meta.url)),
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  server: { port: 5199, strictPort: false },
  // Lucide is 1,800 files: one when bundled. What the scan would find is named, since it takes JSX for React's.
  optimizeDeps: {
    noDiscovery: true,
    include: [
      'preact',
      'preact/hooks',
      'preact/jsx-runtime',
      'preact/jsx-dev-runtime',
      'lucide-preact',
      'dexie',
      'zod/mini',
    ],
  },
});
