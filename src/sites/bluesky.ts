import type { Addresses } from './site.ts';

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
