import type { Addresses } from './site.ts';

export const addresses: Addresses = {
  site: 'polywork',
  label: 'Polywork',
  hosts: ['polywork.com'],
  profiles: [{ match: /^\/(?<handle>[\w-]+)$/, url: 'https://www.polywork.com/$<handle>' }],
  reserved:
    'about blog careers discover explore features help invite jobs join login pricing privacy settings signup spaces terms',
};
