import type { Addresses } from './site.ts';

export const addresses: Addresses = {
  site: 'instagram',
  label: 'Instagram',
  hosts: ['instagram.com'],
  profiles: [
    {
      match: /^\/(?:_u\/)?(?<handle>[\w.]{1,30})(?:\/(?:reels|tagged|channel|followers|following|guide|feed))?$/,
      url: 'https://www.instagram.com/$<handle>',
    },
  ],
  reserved:
    '_n _u about accounts ads api archive careers challenge create developer direct directory download emails explore graphql legal lite locations nametag oauth p press privacy qr reel reels s session share stories terms topics tv web your_activity',
};
