import type { Addresses } from './site.ts';

export const addresses: Addresses = {
  site: 'gravatar',
  label: 'Gravatar',
  hosts: ['gravatar.com'],
  profiles: [
    { match: /^\/(?<handle>[a-z\d][a-z\d._-]{2,})(?:\.(?:json|vcf|qr))?$/i, url: 'https://gravatar.com/$<handle>' },
  ],
  reserved:
    'about accounts avatar blog connect contact developers explore features link login logout privacy profile profiles settings signup site support tos',
};
