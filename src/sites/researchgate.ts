import type { Addresses } from './site.ts';

export const addresses: Addresses = {
  site: 'researchgate',
  label: 'ResearchGate',
  hosts: ['researchgate.net'],
  profiles: [
    { match: /^\/profile\/(?<handle>[^/?]+)(?:\/.*)?$/, url: 'https://www.researchgate.net/profile/$<handle>' },
    {
      match: /^\/scientific-contributions\/(?<handle>[^/?]*\d)$/,
      url: 'https://www.researchgate.net/scientific-contributions/$<handle>',
    },
  ],
};
