import type { Addresses } from './site.ts';

export const addresses: Addresses = {
  site: 'dev-to',
  label: 'DEV',
  hosts: ['dev.to'],
  profiles: [{ match: /^\/(?<handle>\w{2,30})$/, url: 'https://dev.to/$<handle>' }],
  reserved:
    'about admin api challenges code-of-conduct connect contact dashboard enter events faq feed fonts help latest listings live login messages mod new notifications p pod privacy readinglist search settings shop signup social_previews stories subforems t tags terms top trophies videos',
};
