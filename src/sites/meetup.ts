import type { Addresses } from './site.ts';

export const addresses: Addresses = {
  site: 'meetup',
  label: 'Meetup',
  hosts: ['meetup.com'],
  profiles: [
    {
      match: /^(?:\/[^/?]+){0,2}\/members\/(?<handle>\d+)(?:\/(?:profile|group\/.*))?$/,
      url: 'https://www.meetup.com/members/$<handle>',
    },
  ],
};
