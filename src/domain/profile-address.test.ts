import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { sites } from '../sites/addresses.ts';
import { addressOfKey, profileKey, profileOf, siteAt } from './profile-address.ts';

// Protects: a known site's people keep one key under any tail and in any letters, and its other pages are nobody's. The
// spellings of each site stand with its page in tests/fixtures/sites, and are tried by tests/tree.

const people = [
  'linkedin.com/in/ada-byron',
  'linkedin.com/in/josé-byron',
  'linkedin.com/in/ACoAAABcDeFgHiJkL',
  'github.com/adabyron',
  'x.com/adabyron',
  'mastodon.social/@ada',
  'toots.example/@ada',
  'ada.substack.com',
  'facebook.com/profile.php?id=1000123',
  'scholar.google.com/citations?user=AbCdEfGhIjkJ',
  'orcid.org/0000-0002-1825-009X',
  'en.wikipedia.org/wiki/Ada_Byron',
  'pt.stackoverflow.com/users/123',
];

it('keeps a key under any tail and in any letters of the host', () => {
  const scheme = fc.constantFrom('http://', 'https://', 'HTTP://');
  const tail = fc.constantFrom(
    '',
    '/',
    '?utm_source=a&utm_medium=b',
    '?fbclid=x',
    '#about',
    '?ref=home&trk=y',
    '/?hl=de',
  );
  fc.assert(
    fc.property(fc.constantFrom(...people), scheme, fc.boolean(), tail, (key, start, www, end) => {
      const host = key.replace(/[/?].*/, '');
      const joined = key.includes('?') ? end.replace('?', '&').replace(/^\//, '') : end;
      const address =
        start +
        (www && host.split('.').length === 2 ? 'www.' : '') +
        host.toUpperCase() +
        key.slice(host.length) +
        joined;
      expect(profileKey(address), address).toBe(key);
      expect(profileKey(addressOfKey(key))).toBe(key);
    }),
    { numRuns: 500 },
  );
});

it('gives a known profile’s site, handle and normal address, and no name', () => {
  expect(profileOf('http://de.linkedin.com/in/Ada-Byron/?trk=x')).toEqual({
    site: 'linkedin',
    label: 'LinkedIn',
    handle: 'ada-byron',
    url: 'https://www.linkedin.com/in/ada-byron',
  });
  expect(profileOf('https://lab.example/people/ada')).toBeUndefined();
});

it('tells the site of any of its pages', () => {
  expect(siteAt('https://de.linkedin.com/feed/')).toBe('linkedin');
  expect(siteAt('https://ada.substack.com/p/engines')).toBe('substack');
  expect(siteAt('https://linkedin.com.evil.example/in/ada')).toBeUndefined();
  expect(siteAt('chrome://settings')).toBeUndefined();
});

it('gives every host to one site alone', () => {
  const hosts = sites.flatMap((site) => site.hosts);
  expect(hosts.filter((host, at) => hosts.indexOf(host) !== at)).toEqual([]);
});

it('reads the plainest addresses as it reads them with an empty query, the long way', () => {
  const piece = fc.constantFrom('a', 'B', '.', '..', '/', '-', '_', '~', '@', 'index.html', 'in', '7', 'www.', 'xn--');
  const written = fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join(''));
  const host = fc.constantFrom('b.example', 'www.B.example', 'linkedin.com', 'x--y.example', 'a_b.example', '1.2.3.4');
  fc.assert(
    fc.property(host, written, (name, path) => {
      expect(profileKey(`https://${name}/${path}`)).toBe(profileKey(`https://${name}/${path}?`));
    }),
  );
  expect(profileKey('https://bücher.example/a')).toBe(profileKey('https://xn--bcher-kva.example/a'));
});
