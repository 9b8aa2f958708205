import type { Addresses } from './site.ts';

export const addresses: Addresses = {
  site: 'stack-overflow',
  label: 'Stack Overflow',
  hosts: [
    'stackoverflow.com',
    'stackexchange.com',
    'superuser.com',
    'serverfault.com',
    'askubuntu.com',
    'mathoverflow.net',
    'stackapps.com',
  ],
  profiles: [
    // Each language and each topic counts its people anew.
    {
      match: /^(?<part>[a-z\d.-]+)\/users\/(?<handle>\d+)(?:\/[^/?]*)?$/,
      url: 'https://$<part>.$<host>/users/$<handle>',
    },
    { match: /^\/users\/(?:story\/)?(?<handle>\d+)(?:\/[^/?]*)?$/, url: 'https://$<host>/users/$<handle>' },
  ],
};
