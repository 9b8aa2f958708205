import type { Addresses } from './site.ts';

export const addresses: Addresses = {
  site: 'tiktok',
  label: 'TikTok',
  hosts: ['tiktok.com'],
  profiles: [{ match: /^\/@(?<handle>[\w.]{2,24})$/, url: 'https://www.tiktok.com/@$<handle>' }],
};
