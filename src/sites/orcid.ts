import type { Addresses } from './site.ts';

export const addresses: Addresses = {
  site: 'orcid',
  label: 'ORCID',
  hosts: ['orcid.org'],
  profiles: [
    {
      match: /^\/(?<handle>(?:\d{4}-){3}\d{3}[\dx])(?:\/print)?$/i,
      url: 'https://orcid.org/$<handle>',
      letters: 'upper',
    },
  ],
};
