import type { Addresses } from './site.ts';

export const addresses: Addresses = {
  site: 'crunchbase',
  label: 'Crunchbase',
  hosts: ['crunchbase.com'],
  profiles: [{ match: /^\/person\/(?<handle>[^/?]+)(?:\/.*)?$/, url: 'https://www.crunchbase.com/person/$<handle>' }],
};
