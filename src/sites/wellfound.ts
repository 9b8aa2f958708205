import type { Addresses } from './site.ts';

export const addresses: Addresses = {
  site: 'wellfound',
  label: 'Wellfound',
  hosts: ['wellfound.com', 'angel.co'],
  profiles: [{ match: /^\/(?:u|p)\/(?<handle>[^/?]+)(?:\/[a-z-]+)?$/, url: 'https://wellfound.com/u/$<handle>' }],
};
