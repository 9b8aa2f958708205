import type { Addresses } from './site.ts';

export const addresses: Addresses = {
  site: 'about-me',
  label: 'about.me',
  hosts: ['about.me'],
  profiles: [{ match: /^\/(?<handle>[\w.-]+)$/, url: 'https://about.me/$<handle>' }],
  reserved:
    'about apps blog careers contact dashboard directory edit explore faq features friends help jobs legal login logout plans press pricing privacy search settings signup support teams terms upgrade',
};
