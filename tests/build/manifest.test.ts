// Protects what the user is promised at install: these permissions and no more, no reach into pages, no network, no private windows.
import { expect, it } from 'vitest';
import { browsers, built, builtFiles } from './built.ts';

it.each(browsers)('asks in %s for exactly what Kith needs', (browser) => {
  const manifest = JSON.parse(built(browser, 'manifest.json')) as Record<string, unknown>;
  expect(manifest['permissions']).toEqual([
    'activeTab',
    'alarms',
    'contextMenus',
    'scripting',
    'storage',
    'unlimitedStorage',
  ]);
  expect(manifest['optional_permissions']).toEqual(['downloads', 'notifications']);
  // Nothing of it is given at install; one host at a time, when the user switches a site on.
  expect(manifest['optional_host_permissions']).toEqual(['https://*/*']);
  expect(manifest['incognito']).toBe('not_allowed');
  // A key that isn't in this list is a promise that nobody has looked at.
  expect(Object.keys(manifest).sort()).toEqual(
    [
      'action',
      'background',
      'commands',
      'content_security_policy',
      'default_locale',
      'description',
      'icons',
      'incognito',
      'manifest_version',
      'name',
      'omnibox',
      'optional_host_permissions',
      'options_ui',
      'optional_permissions',
      'permissions',
      'version',
      browser === 'firefox' ? 'browser_specific_settings' : 'minimum_chrome_version',
    ].sort(),
  );
  expect(Object.keys(manifest['background'] as object)).toEqual(
    browser === 'firefox' ? ['scripts', 'type'] : ['service_worker'],
  );
});

it.each(browsers)('lets the pages of Kith in %s load its own files only', (browser) => {
  const manifest = JSON.parse(built(browser, 'manifest.json')) as { content_security_policy: unknown };
  expect(manifest.content_security_policy).toEqual({
    extension_pages:
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob:; connect-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; object-src 'none'",
  });
});

it('tells Firefox that no data is collected', () => {
  const manifest = JSON.parse(built('firefox', 'manifest.json')) as { browser_specific_settings: unknown };
  expect(manifest.browser_specific_settings).toMatchObject({
    gecko: { data_collection_permissions: { required: ['none'] } },
    gecko_android: {},
  });
});

it.each(browsers)('names in %s only files that are there', (browser) => {
  const files = builtFiles(browser);
  const named = [...built(browser, 'manifest.json').matchAll(/"([\w./-]+\.(?:html|js|png|svg))"/g)].map(
    ([, path]) => path,
  );
  expect(named.length).toBeGreaterThan(5);
  expect(files).toEqual(expect.arrayContaining(named));
});
