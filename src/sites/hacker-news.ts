import type { Addresses } from './site.ts';

export const addresses: Addresses = {
  site: 'hacker-news',
  label: 'Hacker News',
  hosts: ['news.ycombinator.com'],
  profiles: [
    {
      match: /^\/(?:user|submitted|threads|favorites)\?id=(?<handle>[\w-]{2,15})$/,
      url: 'https://news.ycombinator.com/user?id=$<handle>',
      letters: 'kept',
    },
  ],
  query: ['id'],
};
