import type { Addresses, Layout } from './site.ts';

export const addresses: Addresses = {
  site: 'x',
  label: 'X',
  hosts: ['x.com', 'twitter.com'],
  profiles: [
    {
      match:
        /^\/@?(?<handle>\w{1,15})(?:\/(?:with_replies|media|likes|articles|highlights|followers|following|verified_followers|followers_you_follow|about|photo|header_photo|lists))?$/,
      url: 'https://x.com/$<handle>',
    },
    {
      match: /^\/intent\/(?:user|follow)\?screen_name=@?(?<handle>\w{1,15})$/,
      url: 'https://x.com/$<handle>',
    },
  ],
  reserved:
    'about account bookmarks compose download explore grok hashtag home i intent jobs login logout messages notifications oauth privacy search search-advanced settings share signup status tos who_to_follow widgets',
  query: ['screen_name'],
};

export const anchors: readonly Layout[] = [
  {
    name: 'web application',
    seen: '2026-11',
    verified: true,
    when: '[data-testid="UserName"]',
    subject: '[data-testid="primaryColumn"]',
    fields: {
      name: ['[data-testid="UserName"] [dir="ltr"]'],
      bio: ['[data-testid="UserDescription"]'],
      location: ['[data-testid="UserLocation"]'],
    },
  },
];
