import type { Addresses } from './site.ts';

export const addresses: Addresses = {
  site: 'sessionize',
  label: 'Sessionize',
  hosts: ['sessionize.com'],
  profiles: [{ match: /^\/(?<handle>[\w-]+)$/, url: 'https://sessionize.com/$<handle>' }],
  reserved:
    'about api app blog contact demo explore features help login playbook playbooks pricing privacy privacy-policy register sign-in sign-up speakers speakers-directory support terms terms-of-service view',
};
