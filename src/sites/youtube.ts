import type { Addresses } from './site.ts';

export const addresses: Addresses = {
  site: 'youtube',
  label: 'YouTube',
  hosts: ['youtube.com'],
  profiles: [
    {
      match:
        /^\/@(?<handle>[\p{L}\p{M}\p{N}_.·-]{3,30})(?:\/(?:featured|videos|shorts|streams|playlists|community|posts|podcasts|releases|courses|store|channels|about|search))?$/u,
      url: 'https://www.youtube.com/@$<handle>',
    },
    {
      match: /^\/channel\/(?<handle>UC[\w-]{22})(?:\/[a-z]+)?$/,
      url: 'https://www.youtube.com/channel/$<handle>',
      letters: 'kept',
    },
    { match: /^\/user\/(?<handle>[\w-]+)(?:\/[a-z]+)?$/, url: 'https://www.youtube.com/user/$<handle>' },
    { match: /^\/c\/(?<handle>[^/?]+)(?:\/[a-z]+)?$/, url: 'https://www.youtube.com/c/$<handle>' },
  ],
};
