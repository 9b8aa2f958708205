import type { Addresses } from './site.ts';

export const addresses: Addresses = {
  site: 'google-scholar',
  label: 'Google Scholar',
  hosts: ['scholar.google.*'],
  profiles: [
    {
      match: /^\/citations\?user=(?<handle>[\w-]{12})$/,
      url: 'https://scholar.google.com/citations?user=$<handle>',
      letters: 'kept',
    },
  ],
  query: ['user'],
};
