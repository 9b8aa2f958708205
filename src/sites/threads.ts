import type { Addresses } from './site.ts';

export const addresses: Addresses = {
  site: 'threads',
  label: 'Threads',
  hosts: ['threads.com', 'threads.net'],
  profiles: [
    { match: /^\/@(?<handle>[\w.]{1,30})(?:\/(?:replies|reposts|media))?$/, url: 'https://www.threads.com/@$<handle>' },
  ],
};
