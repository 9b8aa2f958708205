import type { Addresses, Layout } from './site.ts';

export const addresses: Addresses = {
  site: 'linkedin',
  label: 'LinkedIn',
  hosts: ['linkedin.com', 'linkedin.cn'],
  profiles: [
    // Members' opaque ids keep their case; names do not.
    {
      match: /^\/(?:(?:mwlite|comm|m)\/)?(?:profile\/)?in\/(?<handle>ACoAA[\w-]{10,})(?:\/.*)?$/,
      url: 'https://www.linkedin.com/in/$<handle>',
      letters: 'kept',
    },
    {
      match: /^\/(?:(?:mwlite|comm|m)\/)?(?:profile\/)?in\/(?<handle>[^/?]+)(?:\/.*)?$/,
      url: 'https://www.linkedin.com/in/$<handle>',
    },
    {
      match: /^\/sales\/(?:lead|people)\/(?<handle>ACwAA[\w-]{10,})(?:,.*)?$/,
      url: 'https://www.linkedin.com/sales/lead/$<handle>',
      letters: 'kept',
    },
    // Addresses of before 2015 lead to the same name with the three parts turned round.
    {
      match: /^\/pub\/(?<handle>[^/?]+)\/(?<a>[\da-z]{1,3})\/(?<b>[\da-z]{3})\/(?<c>[\da-z]{3})(?:\/.*)?$/i,
      url: 'https://www.linkedin.com/in/$<handle>-$<c>$<b>$<a>',
    },
    {
      match: /^\/pub\/(?<handle>[^/?]+(?:\/[0-9a-z]{1,3}){3})(?:\/.*)?$/i,
      url: 'https://www.linkedin.com/pub/$<handle>',
    },
    { match: /^\/profile\/view\?id=(?<handle>\d+)$/, url: 'https://www.linkedin.com/profile/view?id=$<handle>' },
  ],
  reserved: 'me edit',
  query: ['id'],
};

export const anchors: readonly Layout[] = [
  {
    name: 'public, 2015 to 2016',
    seen: '2026-11',
    verified: true,
    when: '#topcard #name',
    subject: '#topcard',
    fields: {
      name: ['#name'],
      headline: ['.headline'],
      location: ['#demographics .locality'],
      photo: ['.profile-picture img @data-delayed-url'],
    },
  },
];
