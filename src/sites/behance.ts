import type { Addresses } from './site.ts';

export const addresses: Addresses = {
  site: 'behance',
  label: 'Behance',
  hosts: ['behance.net'],
  profiles: [
    {
      match:
        /^\/(?<handle>[\w-]+)(?:\/(?:projects|appreciated|moodboards|info|services|drafts|insights|followers|following|wip))?$/,
      url: 'https://www.behance.net/$<handle>',
    },
  ],
  reserved:
    'about assets blog careers collection collections dev discover discover-services featured feeds for_you galleries gallery hire jobs joblist joblists live login misc moodboard onboarding pro reviews search signup wip',
};
