import type { Addresses } from './site.ts';

export const addresses: Addresses = {
  site: 'product-hunt',
  label: 'Product Hunt',
  hosts: ['producthunt.com'],
  profiles: [{ match: /^\/@(?<handle>[\w-]+)(?:\/.*)?$/, url: 'https://www.producthunt.com/@$<handle>' }],
};
