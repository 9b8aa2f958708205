import type { Addresses, Layout } from './site.ts';

export const addresses: Addresses = {
  site: 'bluesky',
  label: 'Bluesky',
  hosts: ['bsky.app'],
  profiles: [
    {
      match:
        /^\/profile\/(?<handle>did:[a-z]+:[\w.:%-]+|[\w-]+(?:\.[\w-]+)+)(?:\/(?:followers|follows|known-followers|search))?$/,
      url: 'https://bsky.app/profile/$<handle>',
    },
  ],
};

export const anchors: readonly Layout[] = [
  {
    name: 'web application',
    seen: '2026-11',
    verified: true,
    when: '[data-testid="profileHeaderDisplayName"]',
    fields: {
      name: ['[data-testid="profileHeaderDisplayName"]'],
      bio: ['[data-testid="profileHeaderDescription"]'],
    },
  },
];
