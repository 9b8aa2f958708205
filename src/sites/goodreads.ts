import type { Addresses } from './site.ts';

export const addresses: Addresses = {
  site: 'goodreads',
  label: 'Goodreads',
  hosts: ['goodreads.com'],
  profiles: [
    {
      match: /^\/(?:user\/show|review\/list)\/(?<handle>\d+)(?:[-.][^/?]*)?$/,
      url: 'https://www.goodreads.com/user/show/$<handle>',
    },
    {
      match: /^\/author\/(?:show|list)\/(?<handle>\d+)(?:[-.][^/?]*)?$/,
      url: 'https://www.goodreads.com/author/show/$<handle>',
    },
  ],
};
