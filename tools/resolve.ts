/**
 * How packages are found in every build. Dexie's entry leads to code compiled for the browsers of 2015, wrapped for `require`; beside it lies the
 * same as a module for today's, smaller and quicker to start: https://github.com/dexie/Dexie.js/blob/master/package.json
 */
export const resolve = { alias: [{ find: /^dexie$/, replacement: 'dexie/dist/modern/dexie.mjs' }] };
