import type { Addresses } from './site.ts';

export const addresses: Addresses = {
  site: 'wikipedia',
  label: 'Wikipedia',
  hosts: ['wikipedia.org'],
  profiles: [
    // A title with a colon is a page of another kind, but for the pages of users.
    {
      match:
        /^(?<language>[a-z]{2,3}(?:-[a-z-]+)?|simple)\/(?:wiki|zh(?:-[a-z]+)?|sr-[a-z]{2})\/(?<handle>(?:User:)?[^/?:]+)$/,
      url: 'https://$<language>.wikipedia.org/wiki/$<handle>',
      letters: 'kept',
    },
  ],
  reserved: 'main_page hauptseite',
};
