import { callsSelf } from '../about-self.ts';

const AFFIXES =
  /^(?:contact (?:information |details )?(?:for|of)|about|über|a propos de|à propos de|acerca de|sobre|despre|over|o|(?:who is|wer ist|qui est|qui[eé]n es|quem [eé]|chi [eè])|profile of|profile|profil von|profil de|perfil de|profilo di|homepage of|home page of|welcome to|(?:my |personal )?portfolio (?:of|von|de|di|van)|portafolio de|portf[oó]lio (?:de|da|do)|(?:the )?(?:cv|c\.v\.|r[ée]sum[ée]|curriculum vitae|currículum|curr[íi]culo|lebenslauf|životopis|önéletrajz)(?: (?:of|von|de|di|van|for))?|(?:personal )?website van|(?:web)?seite von|homepage von|site (?:personnel )?(?:de|di)|p[áa]gina (?:web |personal |pessoal )?de|sitio (?:web )?de|website of|the website of|personal page of|faculty profile|staff profile|view profile|user|member|benutzer|utilisateur|usuario|utente|пользователь)\s*:?\s+|(?:['’]s?|s['’])?\s*(?:'s|’s)?\s+(?:home ?page|personal (?:web ?)?(?:site|page|homepage)|profile|web ?site|webpage|(?:personal )?portfolio(?: (?:web ?)?(?:site|page))?|blog|cv|c\.v\.|r[ée]sum[ée]|curriculum(?: vitae)?|curr[íi]culum|lebenslauf|official (?:web)?site|bio|biography|(?:on|auf|sur|en|no) (?:x|twitter|linkedin|instagram|facebook|medium|github|behance|dribbble|tiktok|threads|mastodon|bluesky))$/giu;

/** The phrases in a title that may be a name: "Ada Hill | Foo", "adah (Ada Hill)", "Ada Hill's home page". */
export function titlePhrases(title: string): string[] {
  const cleaned = title
    .replace(/^\(\d+\+?\)\s*/, '')
    .replace(/(?<=\p{sc=Han}|\p{sc=Hangul})[-_—–](?=\p{sc=Han}|\p{sc=Hangul})/gu, ' | ')
    .replace(/\(@[\w.-]+\)|@[\w.-]+/g, ' ');
  const parts = cleaned.split(/\s*[|·•»«›‹¦:：]\s*|\s+\/\s*|\s+[-–—~]+\s+|\s*::\s*|[【】「」『』]/u);
  // "About me-Ada Hill": a hyphen parts what says that somebody tells of themselves.
  const hyphened = cleaned.split(/\s*-\s*/);
  if (hyphened.length === 2 && hyphened.some(callsSelf)) parts.push(...hyphened);
  const out: string[] = [];
  for (const part of [...parts, cleaned]) {
    const bare = withoutAffixes(part);
    const bracket = /^(.*?)\s*\((.+?)\)\s*$/.exec(bare);
    out.push(bare);
    if (bracket?.[1] && bracket[2]) out.push(bracket[2], bracket[1]);
    const east = /^(.{2,8}?)(?:さん|氏|先生|教授|的个人主页|的主页|个人主页|のホームページ|의 홈페이지)/u.exec(bare);
    if (east?.[1]) out.push(east[1]);
    if (bare.includes(',')) out.push(...bare.split(',').slice(0, 1));
  }
  return [...new Set(out.filter(Boolean))];
}

/** A phrase without what says whose it is: "Ada Hill" of "Welcome to Ada Hill's home page". */
export const withoutAffixes = (text: string): string => text.trim().replace(AFFIXES, '').replace(AFFIXES, '').trim();
