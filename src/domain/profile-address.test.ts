import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sites } from '../sites/addresses.ts';
import { addressOfKey, profileKey, profileOf } from './profile-address.ts';

// Protects: on every site, all spellings of one person's address are one key, which is an address of its own, and no other
// page of the site is taken for a person.

interface Examples {
  /** A key, with other spellings of the same person's address. */
  readonly people: Readonly<Record<string, readonly string[]>>;
  /** Pages that are nobody's profile. */
  readonly nobody: readonly string[];
}

const examples: Readonly<Record<string, Examples>> = {
  'about-me': {
    people: { 'about.me/ada.byron': ['http://about.me/Ada.Byron/', 'https://www.about.me/ada.byron?ref=x'] },
    nobody: ['https://about.me/', 'https://about.me/signup', 'https://about.me/ada/edit'],
  },
  behance: {
    people: {
      'behance.net/adabyron': ['https://www.behance.net/AdaByron/projects', 'http://behance.net/adabyron?tracking=x'],
    },
    nobody: ['https://www.behance.net/gallery/123/Engine', 'https://www.behance.net/search'],
  },
  bluesky: {
    people: {
      'bsky.app/profile/ada.example': ['https://bsky.app/profile/Ada.example/followers'],
      'bsky.app/profile/did:plc:abc234': [],
    },
    nobody: ['https://bsky.app/profile/ada.example/post/3k', 'https://bsky.app/search', 'https://bsky.app/'],
  },
  crunchbase: {
    people: { 'crunchbase.com/person/ada-byron': ['https://www.crunchbase.com/person/ada-byron/recent_investments'] },
    nobody: ['https://www.crunchbase.com/organization/byron', 'https://www.crunchbase.com/'],
  },
  'dev-to': {
    people: { 'dev.to/adabyron': ['https://dev.to/adabyron/', 'https://dev.to/AdaByron#about'] },
    nobody: ['https://dev.to/adabyron/engines-4k2', 'https://dev.to/t/engines', 'https://dev.to/settings'],
  },
  dribbble: {
    people: { 'dribbble.com/adabyron': ['https://dribbble.com/AdaByron/about', 'http://www.dribbble.com/adabyron'] },
    nobody: ['https://dribbble.com/shots/123-Engine', 'https://dribbble.com/shots', 'https://dribbble.com/designers'],
  },
  facebook: {
    people: {
      'facebook.com/adabyron': [
        'https://www.facebook.com/ada.byron',
        'https://de-de.facebook.com/Ada.Byron/about?section=work',
        'https://m.facebook.com/ada.byron/photos_by',
        'https://mbasic.facebook.com/ada.byron?refid=1&fref=nf',
        'https://fb.com/adabyron',
      ],
      'facebook.com/profile.php?id=1000123': [
        'https://www.facebook.com/profile.php?id=1000123&sk=about',
        'https://www.facebook.com/people/Ada-Byron/1000123/',
      ],
    },
    nobody: [
      'https://www.facebook.com/',
      'https://www.facebook.com/groups/engines',
      'https://www.facebook.com/sharer/sharer.php?u=https%3A%2F%2Flab.example',
      'https://www.facebook.com/sharer.php',
      'https://www.facebook.com/photo.php?fbid=1',
      'https://www.facebook.com/ada.byron/posts/12',
    ],
  },
  github: {
    people: {
      'github.com/adabyron': [
        'http://www.github.com/AdaByron/',
        'https://github.com/adabyron?tab=repositories',
        'https://github.com/adabyron/followers',
        'https://gist.github.com/adabyron',
      ],
    },
    nobody: [
      'https://github.com/adabyron/engine',
      'https://github.com/features',
      'https://github.com/-x',
      'https://github.com',
    ],
  },
  gitlab: {
    people: {
      'gitlab.com/ada.byron': ['https://gitlab.com/users/ada.byron/projects', 'https://gitlab.com/Ada.Byron/'],
    },
    nobody: ['https://gitlab.com/explore', 'https://gitlab.com/ada.byron/engine', 'https://gitlab.com/users/sign_in/x'],
  },
  goodreads: {
    people: {
      'goodreads.com/user/show/123': [
        'https://www.goodreads.com/user/show/123-ada-byron',
        'https://goodreads.com/review/list/123',
      ],
      'goodreads.com/author/show/45': ['https://www.goodreads.com/author/show/45.Ada_Byron?from_search=true'],
    },
    nobody: ['https://www.goodreads.com/book/show/1.Notes', 'https://www.goodreads.com/'],
  },
  'google-scholar': {
    people: {
      'scholar.google.com/citations?user=AbCdEfGhIjkJ': [
        'https://scholar.google.de/citations?hl=de&user=AbCdEfGhIjkJ',
        'https://scholar.google.co.uk/citations?user=AbCdEfGhIjkJ&hl=en&oi=sra',
      ],
    },
    nobody: [
      'https://scholar.google.com/scholar?q=engine',
      'https://scholar.google.com/citations?view_op=search_authors',
      'https://scholar.google.com/',
    ],
  },
  gravatar: {
    people: { 'gravatar.com/adabyron': ['https://en.gravatar.com/adabyron', 'http://gravatar.com/AdaByron'] },
    nobody: ['https://gravatar.com/avatar/0bc83cb571cd1c50ba6f3e8a78ef1346', 'https://gravatar.com/connect'],
  },
  'hacker-news': {
    people: {
      'news.ycombinator.com/user?id=adaB': [
        'https://news.ycombinator.com/submitted?id=adaB',
        'http://news.ycombinator.com/threads?id=adaB',
      ],
    },
    nobody: ['https://news.ycombinator.com/item?id=123', 'https://news.ycombinator.com/newest'],
  },
  instagram: {
    people: {
      'instagram.com/ada.byron': [
        'https://www.instagram.com/Ada.Byron/?igsh=x&hl=de',
        'https://instagram.com/_u/ada.byron',
        'http://instagram.com/ada.byron/reels/',
      ],
    },
    nobody: [
      'https://www.instagram.com/p/C1/',
      'https://www.instagram.com/explore/',
      'https://www.instagram.com/accounts/login/',
    ],
  },
  keybase: {
    people: { 'keybase.io/adabyron': ['https://www.keybase.io/AdaByron/graph'] },
    nobody: ['https://keybase.io/download', 'https://keybase.io/team/engines', 'https://keybase.io/'],
  },
  linkedin: {
    people: {
      'linkedin.com/in/ada-byron': [
        'http://de.linkedin.com/in/Ada-Byron',
        'https://www.linkedin.com/in/ada-byron/?originalSubdomain=de',
        'https://www.linkedin.com/in/ada-byron/detail/contact-info/',
        'https://www.linkedin.com/in/ada-byron/fr?trk=x',
        'https://m.linkedin.com/in/ada-byron',
        'https://www.linkedin.com/mwlite/in/ada-byron',
        'https://www.linkedin.com/comm/in/ada-byron?lipi=x&midToken=y',
        'https://linkedin.com//in/ada-byron//',
        'https://uk.linkedin.com/in/ada-byron#experience',
      ],
      'linkedin.com/in/josé-byron': [
        'https://www.linkedin.com/in/jos%C3%A9-byron/',
        'https://es.linkedin.com/in/JOSE%CC%81-byron',
      ],
      'linkedin.com/in/ACoAAABcDeFgHiJkL': ['https://www.linkedin.com/in/ACoAAABcDeFgHiJkL/overlay/contact-info/'],
      'linkedin.com/in/ada-byron-c12b34a5': [
        'https://sy.linkedin.com/pub/ada-byron/a5/b34/c12?trk=x',
        'https://www.linkedin.com/pub/ada-byron/a5/b34/c12/de',
      ],
      'linkedin.com/sales/lead/ACwAAABcDeFgHiJkL': [
        'https://www.linkedin.com/sales/people/ACwAAABcDeFgHiJkL,NAME_SEARCH,a1b2',
      ],
    },
    nobody: [
      'https://www.linkedin.com/',
      'https://www.linkedin.com/feed/',
      'https://www.linkedin.com/in/',
      'https://www.linkedin.com/in/me/',
      'https://www.linkedin.com/company/byron/people/',
      'https://www.linkedin.com/pub/dir/Ada/Byron',
      'https://www.linkedin.com/posts/ada-byron_engine-activity-7',
      'https://www.linkedin.com/shareArticle?url=https%3A%2F%2Flab.example',
    ],
  },
  linktree: {
    people: { 'linktr.ee/adabyron': ['https://www.linktr.ee/AdaByron', 'https://linktr.ee/@adabyron?utm_source=x'] },
    nobody: ['https://linktr.ee/', 'https://linktr.ee/marketplace'],
  },
  mastodon: {
    people: {
      'mastodon.social/@ada': [
        'https://mastodon.social/@Ada/',
        'https://mastodon.social/web/@ada',
        'https://mastodon.social/users/ada',
        'https://mastodon.social/@ada/with_replies',
        'https://fosstodon.org/@ada@mastodon.social',
        'https://unknown.example/@ada@mastodon.social',
      ],
      'toots.example/@ada': ['https://toots.example/@Ada/media', 'https://mastodon.social/@ada@toots.example'],
    },
    nobody: ['https://mastodon.social/@ada/1123', 'https://mastodon.social/explore', 'https://mastodon.social/'],
  },
  medium: {
    people: {
      'medium.com/@ada.byron': ['https://medium.com/@Ada.Byron/about'],
      'medium.com/@ada-b': ['https://ada-b.medium.com/', 'https://ada-b.medium.com/followers'],
    },
    nobody: [
      'https://medium.com/@ada/engines-1a2b',
      'https://medium.com/engines',
      'https://blog.medium.com/',
      'https://ada-b.medium.com/engines-1a2b',
    ],
  },
  meetup: {
    people: {
      'meetup.com/members/123': [
        'https://www.meetup.com/en-US/members/123/',
        'https://www.meetup.com/analytical-engines/members/123/profile/?returnPage=1',
        'https://www.meetup.com/de-DE/analytical-engines/members/123',
      ],
    },
    nobody: ['https://www.meetup.com/analytical-engines/', 'https://www.meetup.com/analytical-engines/members/'],
  },
  orcid: {
    people: {
      'orcid.org/0000-0002-1825-009X': [
        'http://orcid.org/0000-0002-1825-009x',
        'https://orcid.org/0000-0002-1825-009X/print?lang=de',
      ],
    },
    nobody: ['https://orcid.org/signin', 'https://orcid.org/0000-0002'],
  },
  polywork: {
    people: { 'polywork.com/adabyron': ['https://www.polywork.com/AdaByron/'] },
    nobody: ['https://www.polywork.com/', 'https://www.polywork.com/pricing'],
  },
  'product-hunt': {
    people: { 'producthunt.com/@adabyron': ['https://www.producthunt.com/@AdaByron/activity'] },
    nobody: ['https://www.producthunt.com/posts/engine', 'https://www.producthunt.com/'],
  },
  researchgate: {
    people: {
      'researchgate.net/profile/ada-byron-2': [
        'https://www.researchgate.net/profile/Ada-Byron-2/publications',
        'https://www.researchgate.net/profile/Ada-Byron-2?ev=x&ref=y',
      ],
      'researchgate.net/scientific-contributions/ada-byron-2034': [],
    },
    nobody: ['https://www.researchgate.net/publication/1_Notes', 'https://www.researchgate.net/login'],
  },
  sessionize: {
    people: { 'sessionize.com/ada-byron': ['https://sessionize.com/Ada-Byron/'] },
    nobody: [
      'https://sessionize.com/',
      'https://sessionize.com/speakers-directory',
      'https://sessionize.com/app/speaker',
    ],
  },
  'stack-overflow': {
    people: {
      'stackoverflow.com/users/123': [
        'https://stackoverflow.com/users/123/ada-byron?tab=profile',
        'https://www.stackoverflow.com/users/story/123',
      ],
      'pt.stackoverflow.com/users/123': ['https://pt.stackoverflow.com/users/123/ada'],
      'math.stackexchange.com/users/123': ['https://math.stackexchange.com/users/123/ada'],
    },
    nobody: [
      'https://stackoverflow.com/questions/1',
      'https://stackoverflow.com/users',
      'https://stackoverflow.com/users/login',
    ],
  },
  substack: {
    people: {
      'ada.substack.com': ['https://ada.substack.com/about', 'https://Ada.substack.com/?utm_source=x'],
      'substack.com/@ada': ['https://substack.com/@Ada/notes'],
    },
    nobody: [
      'https://substack.com/',
      'https://ada.substack.com/p/engines',
      'https://open.substack.com/pub/ada/p/engines',
      'https://substack.com/home',
    ],
  },
  threads: {
    people: {
      'threads.com/@ada.byron': [
        'https://www.threads.net/@ada.byron?xmt=1&igshid=2',
        'https://threads.net/@Ada.Byron/replies',
      ],
    },
    nobody: ['https://www.threads.net/@ada.byron/post/C1', 'https://www.threads.com/search'],
  },
  tiktok: {
    people: {
      'tiktok.com/@ada.byron': ['https://www.tiktok.com/@Ada.Byron?lang=de', 'https://m.tiktok.com/@ada.byron'],
    },
    nobody: ['https://www.tiktok.com/@ada.byron/video/71', 'https://www.tiktok.com/foryou', 'https://www.tiktok.com/'],
  },
  wellfound: {
    people: { 'wellfound.com/u/ada-byron': ['https://angel.co/u/ada-byron', 'https://www.wellfound.com/u/Ada-Byron/'] },
    nobody: ['https://wellfound.com/company/byron', 'https://wellfound.com/jobs'],
  },
  wikipedia: {
    people: {
      'en.wikipedia.org/wiki/Ada_Byron': [
        'https://en.m.wikipedia.org/wiki/Ada_Byron#Life',
        'http://en.wikipedia.org/wiki/Ada_Byron?oldid=1',
      ],
      'de.wikipedia.org/wiki/Jörg_Byron': ['https://de.wikipedia.org/wiki/J%C3%B6rg_Byron'],
    },
    nobody: [
      'https://en.wikipedia.org/',
      'https://www.wikipedia.org/',
      'https://en.wikipedia.org/wiki/File:Ada.jpg',
      'https://en.wikipedia.org/wiki/Main_Page',
    ],
  },
  x: {
    people: {
      'x.com/adabyron': [
        'https://twitter.com/AdaByron?lang=de',
        'https://mobile.twitter.com/adabyron/with_replies',
        'https://www.x.com/adabyron/media',
        'https://twitter.com/#!/adabyron',
        'https://twitter.com/@adabyron',
        'https://twitter.com/intent/user?screen_name=AdaByron',
        'https://twitter.com/intent/follow?original_referer=x&screen_name=adabyron',
      ],
    },
    nobody: [
      'https://x.com/',
      'https://x.com/home',
      'https://x.com/adabyron/status/1',
      'https://twitter.com/share?url=x',
      'https://twitter.com/intent/tweet?text=x',
    ],
  },
  xing: {
    people: {
      'xing.com/profile/ada_byron2': [
        'https://www.xing.com/profile/Ada_Byron2/cv',
        'https://www.xing.com/profile/Ada_Byron2?sc_o=x',
      ],
    },
    nobody: ['https://www.xing.com/pages/byron', 'https://www.xing.com/'],
  },
  youtube: {
    people: {
      'youtube.com/@ada.byron': ['https://www.youtube.com/@Ada.Byron/videos', 'https://m.youtube.com/@ada.byron?si=x'],
      'youtube.com/channel/UCaBcDeFgHiJkLmNoPqRsTuV': [
        'https://www.youtube.com/channel/UCaBcDeFgHiJkLmNoPqRsTuV/about',
      ],
      'youtube.com/user/adabyron': ['http://youtube.com/user/AdaByron/featured'],
      'youtube.com/c/adabyron': ['https://www.youtube.com/c/AdaByron'],
    },
    nobody: [
      'https://www.youtube.com/watch?v=1',
      'https://www.youtube.com/',
      'https://www.youtube.com/feed/library',
      'https://www.youtube.com/playlist?list=1',
    ],
  },
};

it('has examples for every site', () => {
  expect(Object.keys(examples).sort()).toEqual(sites.map(({ site }) => site).sort());
});

describe.each(Object.entries(examples))('%s', (site, { people, nobody }) => {
  it.each(Object.entries(people))('knows %s in all spellings', (key, spellings) => {
    for (const spelling of [
      `https://${key}`,
      key.includes('?') ? `http://${key}&utm_source=x` : `http://${key}/`,
      ...spellings,
    ])
      expect(profileKey(spelling), spelling).toBe(key);
    expect(profileKey(addressOfKey(key))).toBe(key);
    const profile = profileOf(`https://${key}`);
    if (profile) {
      expect(profile.site).toBe(site);
      expect(profileKey(profile.url)).toBe(key);
      expect(profileOf(profile.url)).toEqual(profile);
      expect(key).toContain(profile.handle);
    }
  });

  it.each(nobody)('takes %s for nobody', (address) => {
    expect(profileKey(address)).toBeUndefined();
    expect(profileOf(address)).toBeUndefined();
  });

  it('owns hosts that no other site has', () => {
    const own = sites.find((other) => other.site === site);
    const others = sites.filter((other) => other.site !== site).flatMap(({ hosts }) => hosts);
    for (const host of own?.hosts ?? []) expect(others).not.toContain(host);
  });
});

it('keeps a known host’s people apart from the rest, with any tail and in any letters', () => {
  const keys = Object.values(examples).flatMap(({ people }) => Object.keys(people));
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
    fc.property(fc.constantFrom(...keys), scheme, fc.boolean(), tail, (key, start, www, end) => {
      const host = key.replace(/[/?].*/, '');
      const bare = host.split('.').length === 2;
      const joined = key.includes('?') ? end.replace('?', '&').replace(/^\//, '') : end;
      const address = start + (www && bare ? 'www.' : '') + host.toUpperCase() + key.slice(host.length) + joined;
      expect(profileKey(address), address).toBe(key);
    }),
    { numRuns: 500 },
  );
});
