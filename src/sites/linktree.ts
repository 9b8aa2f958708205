import type { Addresses } from './site.ts';

export const addresses: Addresses = {
  site: 'linktree',
  label: 'Linktree',
  hosts: ['linktr.ee'],
  profiles: [{ match: /^\/@?(?<handle>[\w.-]+)$/, url: 'https://linktr.ee/$<handle>' }],
  reserved:
    'about admin blog discover explore help login marketplace p pricing privacy register s settings templates terms',
};
