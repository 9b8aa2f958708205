import type { Addresses } from './site.ts';

export const addresses: Addresses = {
  site: 'keybase',
  label: 'Keybase',
  hosts: ['keybase.io'],
  profiles: [
    {
      match: /^\/(?<handle>\w{2,16})(?:\/(?:graph|sigchain|devices|pgp_keys\.asc|sigs\/.*))?$/,
      url: 'https://keybase.io/$<handle>',
    },
  ],
  reserved:
    'about account blog books docs download encrypt faq inv jobs login pages popular-teams privacy reachability search security signup sigs team teams verify warning',
};
