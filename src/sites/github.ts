import type { Addresses, Layout } from './site.ts';

export const addresses: Addresses = {
  site: 'github',
  label: 'GitHub',
  hosts: ['github.com'],
  profiles: [
    {
      match: /^(?:gist)?\/(?<handle>[a-z\d](?:-?[a-z\d]){0,38})(?:\/(?:followers|following))?$/i,
      url: 'https://github.com/$<handle>',
    },
  ],
  // Names that the site keeps for itself.
  reserved:
    'about account apps blog codespaces collections contact copilot customer-stories customers dashboard discussions enterprise events explore features files gist gists git github help home images issues join jobs login logout marketplace mobile models mine new nonprofit nonprofits notifications orgs organizations pages partners premium-support pricing pulls readme readmes repositories resources search security sessions settings shop signup site sitemap solutions sponsors stars status support team teams terms topics trending users watching why-github',
};

export const anchors: readonly Layout[] = [
  {
    name: 'profile with schema.org markup',
    seen: '2026-11',
    verified: true,
    when: 'h1 [itemprop="additionalName"]',
    fields: {
      name: ['h1 [itemprop="name"]'],
      organization: ['li[itemprop="worksFor"]'],
      location: ['li[itemprop="homeLocation"]'],
      emails: ['li[itemprop="email"] a @href'],
      urls: ['li[itemprop="url"] a @href', 'li[itemprop="social"] a @href'],
      photo: ['a[itemprop="image"] @href'],
    },
  },
];
