import type { Addresses } from './site.ts';

export const addresses: Addresses = {
  site: 'gitlab',
  label: 'GitLab',
  hosts: ['gitlab.com'],
  profiles: [
    {
      match:
        /^\/(?:users\/)?(?<handle>\w[\w.-]{0,254}?)(?:\/(?:activity|groups|contributed|projects|starred|snippets|followers|following))?$/,
      url: 'https://gitlab.com/$<handle>',
    },
  ],
  reserved:
    '- admin api assets dashboard explore favicon.ico groups help import jwt oauth profile projects public robots.txt s search sitemap snippets unsubscribes uploads users v2',
};
