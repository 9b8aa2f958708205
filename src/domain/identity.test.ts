import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emailKey, identityKeys, isRoleAddress, phoneKey, profileKey, profileOf, weakKeys } from './identity.ts';

// Protects: nobody twice. All spellings of one address or number are one key, two people's are never one, and a key is
// stable when it is made a key again.

/** Any UTF-16 text, well formed or not. */
const anyText = fc.array(fc.nat(0xffff), { maxLength: 20 }).map((codes) => String.fromCharCode(...codes));

const label = fc.stringMatching(/^[a-z\d](?:[a-z\d-]{0,8}[a-z\d])?$/);
const segment = fc.oneof(label, fc.stringMatching(/^[\w.~!'()é%-]{1,8}$/), fc.string({ maxLength: 6 }));
const anyAddress = fc
  .record({
    scheme: fc.constantFrom('http', 'https'),
    host: fc.oneof(
      fc.constantFrom(
        'linkedin.com',
        'www.LinkedIn.com',
        'de.linkedin.com',
        'github.com',
        'm.x.com',
        'mastodon.social',
        'x.com:8080',
      ),
      fc.tuple(label, label).map((labels) => `${labels.join('.')}.example`),
    ),
    path: fc.array(fc.oneof(segment, fc.constantFrom('in', '@ada', 'users', 'pub', 'index.html')), { maxLength: 5 }),
    query: fc.option(fc.webQueryParameters()),
    hash: fc.option(fc.oneof(fc.webFragments(), fc.constantFrom('/people/ada', '!/ada'))),
  })
  .map(
    ({ scheme, host, path, query, hash }) =>
      `${scheme}://${host}/${path.join('/')}${query === null ? '' : `?${query}`}${hash === null ? '' : `#${hash}`}`,
  );

describe('profileKey', () => {
  it('is its own key', () => {
    fc.assert(
      fc.property(fc.oneof(anyAddress, fc.webUrl({ withQueryParameters: true, withFragments: true })), (address) => {
        const key = profileKey(address);
        if (key !== undefined) expect(profileKey(`https://${key}`)).toBe(key);
      }),
      { numRuns: 3000 },
    );
  });

  it('never fails, whatever text it gets', () => {
    fc.assert(fc.property(anyText, (text) => profileKey(text) === undefined));
  });

  it('has one key for all spellings on an unknown site', () => {
    const spelling = fc.record({
      scheme: fc.constantFrom('http://', 'https://', 'HTTPS://'),
      host: fc.constantFrom(
        'lab.example',
        'www.lab.example',
        'm.lab.example',
        'LAB.example',
        'lab.example.',
        'lab.example:443',
      ),
      path: fc.constantFrom(
        '/people/ada-byron',
        '/people//ada-byron/',
        '/people/%61da-byron',
        '/people/ada-byron/index.html',
      ),
      tail: fc.constantFrom('', '?utm_source=mail', '?fbclid=1&ref=2', '#bio', '?gclid=x#top'),
    });
    fc.assert(
      fc.property(spelling, ({ scheme, host, path, tail }) => {
        expect(profileKey(scheme + host + path + tail)).toBe('lab.example/people/ada-byron');
      }),
    );
  });

  it.each([
    ['javascript:alert(1)'],
    ['ftp://lab.example/ada'],
    ['https://github.com@evil.example/ada'],
    ['https://'],
    ['ada'],
    [`https://lab.example/${'a'.repeat(3000)}`],
    ['https://github.com/'],
    ['https://github.com/settings'],
    ['https://github.com/ada/engine'],
    ['https://www.linkedin.com/company/analytical'],
    ['https://www.linkedin.com/feed/'],
    ['https://x.com/ada/status/12'],
  ])('has none for %s', (address) => {
    expect(profileKey(address)).toBeUndefined();
  });

  it('is not fooled by a host that looks like a known one', () => {
    for (const host of ['linkеdin.com', 'linkedin.com.evil.example', 'xn--linkdin-4of.com', 'notlinkedin.com']) {
      expect(profileOf(`https://${host}/in/ada`)).toBeUndefined();
      expect(profileKey(`https://${host}/in/ada`)).not.toBe('linkedin.com/in/ada');
    }
    // Full-width letters are the same host to a browser.
    expect(profileKey('https://ｌinkedin.com/in/ada')).toBe('linkedin.com/in/ada');
  });

  it('follows a redirecting page to the profile', () => {
    const target = encodeURIComponent('https://de.linkedin.com/in/Ada');
    expect(profileKey(`https://l.facebook.com/l.php?u=${target}&h=x`)).toBe('linkedin.com/in/ada');
    expect(profileKey(`https://www.google.com/url?sa=t&q=${target}`)).toBe('linkedin.com/in/ada');
  });

  it('tells people apart whom only the letter case or a parameter tells apart', () => {
    expect(profileKey('https://lab.example/~Ada')).not.toBe(profileKey('https://lab.example/~ada'));
    expect(profileKey('https://lab.example/person?id=1')).not.toBe(profileKey('https://lab.example/person?id=2'));
    expect(profileKey('https://lab.example/#/people/ada')).toBe('lab.example#/people/ada');
  });
});

describe('emailKey', () => {
  it.each([
    ['Ada@B.Example', 'ada@b.example'],
    ['mailto:ada@b.example?subject=Hi', 'ada@b.example'],
    ['Ada Byron <ada@b.example>', 'ada@b.example'],
    ['a.d.a@googlemail.com', 'ada@gmail.com'],
    ['a.d.a+kith@gmail.com', 'ada+kith@gmail.com'],
    ['a.d.a@b.example', 'a.d.a@b.example'],
    ['ada@bücher.example', 'ada@xn--bcher-kva.example'],
    ['josé@b.example', 'josé@b.example'],
  ])('reads %s', (address, key) => {
    expect(emailKey(address)).toBe(key);
  });

  it.each([
    '',
    'ada',
    'ada@',
    '@b.example',
    'ada@localhost',
    'ada b@c.example',
    'ada@b@c.example',
    'ada@1.2.3.4',
    'a..@',
  ])('has none for “%s”', (address) => {
    expect(emailKey(address)).toBeUndefined();
  });

  it('is its own key', () => {
    fc.assert(
      fc.property(fc.oneof(fc.emailAddress(), fc.string()), (address) => {
        const key = emailKey(address);
        if (key !== undefined) expect(emailKey(key)).toBe(key);
      }),
    );
  });
});

describe('isRoleAddress', () => {
  it('knows posts from people', () => {
    for (const role of [
      'info@b.example',
      'No-Reply@b.example',
      'kontakt@b.example',
      'sales2@b.example',
      'info+x@b.example',
    ]) {
      expect(isRoleAddress(role), role).toBe(true);
    }
    for (const person of ['ada@b.example', 'infante@b.example', 'jobst@b.example', 'not an address']) {
      expect(isRoleAddress(person), person).toBe(false);
    }
  });
});

describe('phoneKey', () => {
  it.each([
    ['+33 6 12 34 56 78', undefined, '+33612345678'],
    ['0033 612-345-678', undefined, '+33612345678'],
    ['06 12 34 56 78', 'FR', '+33612345678'],
    ['+44 (0)20 7946 0018', undefined, '+442079460018'],
    ['+44 020 7946 0018', undefined, '+442079460018'],
    ['020 7946 0018', 'gb', '+442079460018'],
    ['(202) 555-0142', 'US', '+12025550142'],
    ['1-202-555-0142', 'US', '+12025550142'],
    ['011 44 20 7946 0018', 'US', '+442079460018'],
    ['tel:+1-202-555-0142;ext=7', undefined, '+12025550142;ext=7'],
    ['+1 (202) 555-0142 x7', undefined, '+12025550142;ext=7'],
    ['+1 202 555 0142 ext. 7', undefined, '+12025550142;ext=7'],
    ['+39 06 1234 5678', undefined, '+390612345678'],
    ['06 1234 5678', 'IT', '+390612345678'],
    ['8 (912) 345-67-89', 'RU', '+79123456789'],
    ['06 1 234 5678', 'HU', '+3612345678'],
    ['\u200e+٩٧١ ٥٠ ١٢٣ ٤٥٦٧', undefined, '+971501234567'],
    ['＋８１　３－１２３４－５６７８', undefined, '+81312345678'],
    ['03-1234-5678', 'JP', '+81312345678'],
  ] as const)('reads %s (%s)', (number, region, key) => {
    expect(phoneKey(number, region)).toBe(key);
  });

  it.each([
    ['(202) 555-0142', undefined],
    ['+1 102 555 0142', undefined],
    ['888 888 88 88', 'US'],
    ['12345', 'US'],
    ['+999 123 456', undefined],
    ['2019-2020', undefined],
    ['ask me', 'US'],
    ['030 123456 / 0170 1234567', 'DE'],
  ] as const)('has none for %s (%s)', (number, region) => {
    expect(phoneKey(number, region)).toBeUndefined();
  });

  it('is its own key, in any region', () => {
    const written = fc.stringMatching(/^\+?[\d ()./-]{5,18}$/);
    fc.assert(
      fc.property(written, fc.constantFrom(undefined, 'FR', 'US', 'IT', 'RU', 'HU'), (number, region) => {
        const key = phoneKey(number, region);
        if (key !== undefined) expect(phoneKey(key, 'DE')).toBe(key);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('identityKeys and weakKeys', () => {
  const shared = {
    emails: [{ value: 'Ada+kith@b.example' }, { value: 'info@b.example' }],
    phones: [{ value: '+33 6 12 34 56 78' }, { value: '+49 30 1234-0' }, { value: '5550142', label: 'cell' }],
    links: [
      { value: 'https://de.linkedin.com/in/Ada/' },
      { value: 'https://b.example/' },
      { value: 'https://b.example/team' },
      { value: 'https://b.example/people/ada' },
    ],
  };

  it('are strong for what one person has and weak for what several may share', () => {
    expect(identityKeys(shared)).toEqual([
      'mail:ada+kith@b.example',
      'tel:+33612345678',
      'url:linkedin.com/in/ada',
      'url:b.example/people/ada',
    ]);
    expect(weakKeys(shared)).toEqual([
      'mail:ada@b.example',
      'mail:info@b.example',
      'tel:+493012340',
      'tel:5550142',
      'url:b.example',
      'url:b.example/team',
    ]);
  });

  it('are never both', () => {
    const both = { emails: [{ value: 'ada+x@b.example' }, { value: 'ada@b.example' }] };
    expect(identityKeys(both)).toEqual(['mail:ada+x@b.example', 'mail:ada@b.example']);
    expect(weakKeys(both)).toEqual([]);
  });
});
