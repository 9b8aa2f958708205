import { addresses as aboutMe } from './about-me.ts';
import { addresses as behance } from './behance.ts';
import { addresses as bluesky } from './bluesky.ts';
import { addresses as crunchbase } from './crunchbase.ts';
import { addresses as devTo } from './dev-to.ts';
import { addresses as dribbble } from './dribbble.ts';
import { addresses as facebook } from './facebook.ts';
import { addresses as github } from './github.ts';
import { addresses as gitlab } from './gitlab.ts';
import { addresses as goodreads } from './goodreads.ts';
import { addresses as googleScholar } from './google-scholar.ts';
import { addresses as gravatar } from './gravatar.ts';
import { addresses as hackerNews } from './hacker-news.ts';
import { addresses as instagram } from './instagram.ts';
import { addresses as keybase } from './keybase.ts';
import { addresses as linkedin } from './linkedin.ts';
import { addresses as linktree } from './linktree.ts';
import { addresses as mastodon } from './mastodon.ts';
import { addresses as medium } from './medium.ts';
import { addresses as meetup } from './meetup.ts';
import { addresses as orcid } from './orcid.ts';
import { addresses as polywork } from './polywork.ts';
import { addresses as productHunt } from './product-hunt.ts';
import { addresses as researchgate } from './researchgate.ts';
import { addresses as sessionize } from './sessionize.ts';
import { addresses as stackOverflow } from './stack-overflow.ts';
import { addresses as substack } from './substack.ts';
import { addresses as threads } from './threads.ts';
import { addresses as tiktok } from './tiktok.ts';
import { addresses as wellfound } from './wellfound.ts';
import { addresses as wikipedia } from './wikipedia.ts';
import { addresses as x } from './x.ts';
import { addresses as xing } from './xing.ts';
import { addresses as youtube } from './youtube.ts';
import type { Addresses } from './site.ts';

export type { Addresses, ProfileAddress } from './site.ts';

/** The addresses of every site, without their anchors: all of sites that other folders than capture may know. */
export const sites: readonly Addresses[] = [
  aboutMe,
  behance,
  bluesky,
  crunchbase,
  devTo,
  dribbble,
  facebook,
  github,
  gitlab,
  goodreads,
  googleScholar,
  gravatar,
  hackerNews,
  instagram,
  keybase,
  linkedin,
  linktree,
  mastodon,
  medium,
  meetup,
  orcid,
  polywork,
  productHunt,
  researchgate,
  sessionize,
  stackOverflow,
  substack,
  threads,
  tiktok,
  wellfound,
  wikipedia,
  x,
  xing,
  youtube,
];

/** The site whose pages stand on anybody's host: an unknown host is tried with its patterns. */
export const fediverse: Addresses = mastodon;
