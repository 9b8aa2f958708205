import type { Addresses } from './site.ts';

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
