import type { Addresses } from './site.ts';

export const addresses: Addresses = {
  site: 'facebook',
  label: 'Facebook',
  hosts: ['facebook.com', 'fb.com'],
  profiles: [
    { match: /^\/(?:profile\.php)?\?id=(?<handle>\d+)$/, url: 'https://www.facebook.com/profile.php?id=$<handle>' },
    {
      match: /^\/(?:people|pg)\/[^/]+\/(?<handle>\d{5,})(?:\/.*)?$/,
      url: 'https://www.facebook.com/profile.php?id=$<handle>',
    },
    // Dots in a name mean nothing.
    {
      match:
        /^\/(?<handle>[a-z\d](?:\.?[a-z\d]){4,49})(?:\/(?:about.*|photos.*|friends.*|reels.*|videos|followers|following|likes|map|music|sports|events|groups|mentions|reviews))?(?:\?.*)?$/i,
      url: 'https://www.facebook.com/$<handle>',
      ignores: '.',
    },
  ],
  reserved:
    'about adchoices ads apps badges bookmarks business careers cookies developers dialog directory donate email events fundraisers gaming groups hashtag help home.php instagram intent legal lite live login login.php marketplace media messages messenger mobile notes notifications oculus offers pages payments people permalink.php photo photo.php photos places plugins policies policy posts privacy profile profile.php profilephp public reel reels salesgroups saved search security settings share share.php sharer sharer.php stories story.php terms translations unsubscribe video video.php videos watch',
  query: ['id'],
};
