import type { Addresses } from './site.ts';

export const addresses: Addresses = {
  site: 'dribbble',
  label: 'Dribbble',
  hosts: ['dribbble.com'],
  profiles: [
    {
      match:
        /^\/(?<handle>[\w-]+)(?:\/(?:about|shots|projects|collections|likes|members|followers|following|services|work|goods|recommendations))?$/,
      url: 'https://dribbble.com/$<handle>',
    },
  ],
  reserved:
    'about account advertise api apps blog branding business careers categories contact courses designers directory events following following freelance freelance-jobs goods guidelines hiring instant-match jobs learn login marketplace meetups mobile overtime places popular pricing privacy pro process product-design recent resources search session settings shots signup site-map stories tags teams terms typography users web-design workshops',
};
