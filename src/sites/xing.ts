import type { Addresses } from './site.ts';

export const addresses: Addresses = {
  site: 'xing',
  label: 'XING',
  hosts: ['xing.com'],
  profiles: [{ match: /^\/profile\/(?<handle>[^/?]+)(?:\/.*)?$/, url: 'https://www.xing.com/profile/$<handle>' }],
  reserved: 'edit my_profile',
};
