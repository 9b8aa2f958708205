import type { Addresses } from './site.ts';

export const addresses: Addresses = {
  site: 'substack',
  label: 'Substack',
  hosts: ['substack.com'],
  profiles: [
    {
      match: /^\/@(?<handle>[\w-]+)(?:\/(?:posts|notes|likes|reads|activity))?$/,
      url: 'https://substack.com/@$<handle>',
    },
    // A publication; most are one person's.
    {
      match: /^(?<handle>[a-z\d][\w-]*)(?:\/(?:about|archive|recommendations))?$/,
      url: 'https://$<handle>.substack.com',
    },
  ],
  reserved: 'api blog cdn email list on open post reader status support',
};
