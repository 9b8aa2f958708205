import type { Addresses } from './site.ts';

export const addresses: Addresses = {
  site: 'medium',
  label: 'Medium',
  hosts: ['medium.com'],
  profiles: [
    {
      match: /^\/@(?<handle>[\w.-]+)(?:\/(?:about|followers|following|lists))?$/,
      url: 'https://medium.com/@$<handle>',
    },
    {
      match: /^(?<handle>[a-z\d][\w-]*)(?:\/(?:about|followers|following|lists))?$/,
      url: 'https://medium.com/@$<handle>',
    },
  ],
  reserved: 'api blog cdn-images-1 cdn-images-2 engineering glyph help jobs link miro policy status',
};
