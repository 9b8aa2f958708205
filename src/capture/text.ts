import type { Draft } from '../domain/draft.ts';
import { profileKey, profileOf } from '../domain/identity.ts';
import { isPersonName } from '../domain/person-name.ts';
import { draftOf, readSignature, takeEmails } from './signature.ts';

/** What a link says of somebody: a draft that can be saved at once, or one that lacks the name and needs the form. */
export type LinkDraft = Draft | { readonly needsForm: Draft };

const LONGEST = 20_000;

/** Whether a text is a vCard, which import reads and `draftsFromText` does not. */
export function isVCard(text: string): boolean {
  return /^\s*BEGIN:VCARD\s*$/im.test(text.slice(0, LONGEST));
}

/**
 * What a selected text says about people: an e-mail signature, `Ada Byron <ada@b.example>`, a list of such addresses, several cards
 * or lines of contacts. A draft's name is empty where only an address is told: names are never made of addresses. Empty for a text
 * about nobody and for a vCard (see `isVCard`). `region` (ISO 3166) helps to see that two numbers are one. Looks at the first
 * 20,000 characters.
 */
export function draftsFromText(text: string, region?: string): Draft[] {
  if (isVCard(text)) return [];
  const plain = plainText(text);
  const listed = addressList(plain);
  if (listed.length > 0) return listed;
  const cards = cardsIn(plain);
  const drafts = cards.length > 1 ? cards.map((card) => readSignature(card, region)) : [];
  if (drafts.length > 1 && drafts.every((draft) => draft?.name)) return drafts.filter((draft) => draft !== undefined);
  const one = readSignature(plain, region);
  return one ? [one] : [];
}

/** What links invite to before they name somebody: `Call Ada Byron`. Words that begin names (Bel, Ring) are left out. */
const INVITATION =
  /^(?:call|phone|e-?mail|mail|text|message|contact|write to|follow|connect with|appele[rz]|contacte[rz]|écri(?:re|vez) à|llam(?:ar|a|e) a|contactar (?:a|con)|escrib(?:ir|e|a) a|chiama|contatta|scrivi a|ligar para|escrever a|mail an|schreibe?n? an)[\s:]+/iu;

/**
 * What a link says of somebody: `mailto:`, `tel:`, a chat by telephone number, a profile on a known site, or any page under a
 * person's name. The name is the link's own text if that is a person's, else the form has to ask: an address is no name, and of several addresses the user chooses.
 * Undefined for a link to nobody.
 */
export function draftFromLink(href: string, linkText: string): LinkDraft | undefined {
  const text = linkText.replace(/\s+/g, ' ').trim().slice(0, 200);
  const called = text.replace(INVITATION, '');
  const named = isPersonName(called).likelihood >= 0.5 ? called : '';
  const from = (name: string, fields: Parameters<typeof draftOf>[1]): LinkDraft => {
    const draft = draftOf(name, fields);
    return draft.name ? draft : { needsForm: draft };
  };
  const scheme = /^\s*([a-z]+):/i.exec(href)?.[1]?.toLowerCase();
  const [rest = '', query = ''] = decode(href.replace(/^\s*[a-z]+:(?:\/\/)?/i, '')).split('?');
  if (scheme === 'mailto') {
    const to = rest.trim() || (/(?:^|&)to=([^&]+)/i.exec(query)?.[1] ?? '');
    const { emails } = takeEmails(to);
    if (emails.length === 0) return undefined;
    if (emails.length > 1) return from('', { emails: emails.slice(0, 20) });
    const told = /^\s*"?([^"<>@]+?)"?\s*</.exec(to)?.[1] ?? '';
    return from(named || (isPersonName(told).likelihood >= 0.4 ? told : ''), { emails });
  }
  if (scheme === 'tel' || scheme === 'sms' || scheme === 'callto') {
    const number = rest.replace(/;.*$/, '').trim();
    return /\d{3}/.test(number.replace(/\D/g, '')) ? from(named, { phones: [number] }) : undefined;
  }
  const chat = /^(?:wa\.me\/|(?:api|web)\.whatsapp\.com\/send\/?)\+?(\d{7,15})?$/.exec(rest.replace(/^www\./, ''));
  const number = chat && (chat[1] ?? /(?:^|&)phone=\+?(\d{7,15})/.exec(query)?.[1]);
  if (number) return from(named, { phones: [`+${number}`] });
  const profile = profileOf(href);
  if (profile) return from(named, { urls: [profile.url] });
  const key = profileKey(href);
  return key !== undefined && named && key.includes('/') ? from(named, { urls: [new URL(href).href] }) : undefined;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Without quotation marks, pictures' names and the doubled addresses with which mail programs write links as text. */
function plainText(text: string): string {
  return text
    .slice(0, LONGEST)
    .toWellFormed()
    .normalize('NFC')
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(/[^\P{Cf}\u200c\u200d]|(?![\n\t])\p{Cc}/gu, '')
    .replace(/[\u00a0\u2000-\u200a\u202f\u3000]/g, ' ')
    .replace(/^(?:[ \t]*>)+ ?/gm, '')
    .replace(/\[(?:cid|image|img):[^\]]*\]|!\[[^\]]*\]\([^)]*\)/gi, '')
    .replace(/<(?:mailto|tel):[^<>\s]*>/gi, ' ')
    .replace(/<(https?:[^<>\s]*)>/gi, ' $1 ')
    .replace(/(\*\*|__)(?=\S)([^*_\n]+)\1/g, '$2')
    .replace(/^\*([^*\n]+)\*$/gm, '$1');
}

const HEADER = /^\s*(?:from|to|cc|bcc|reply-to|sender|von|an|de|à|para|da|a)\s*:\s*/i;

/** The people of a list that is nothing but addresses with or without names (RFC 5322, 3.4); empty for any other text. */
function addressList(text: string): Draft[] {
  const lines = text
    .split('\n')
    .map((line) => line.replace(HEADER, '').trim())
    .filter((line) => line !== '' && !/^(?:subject|date|sent|betreff|gesendet|datum)\s*:/i.test(line));
  const drafts: Draft[] = [];
  for (const line of lines) {
    for (const entry of entriesOf(line)) {
      const draft = addressEntry(entry);
      if (!draft) return [];
      if (!drafts.some((other) => other.emails?.[0] === draft.emails?.[0])) drafts.push(draft);
    }
  }
  return drafts;
}

/** Splits a list at semicolons and commas, but not at those inside quotes or between family and given name. */
function entriesOf(line: string): string[] {
  const entries: string[] = [];
  let entry = '';
  for (const part of line.split(/((?:"[^"]*"|[^,;"])*[,;]?)/)) {
    if (!part) continue;
    entry += part;
    // A comma ends an entry only when its address is there.
    if (part.endsWith(';') || (part.endsWith(',') && entry.includes('@'))) {
      entries.push(entry.replace(/[,;]\s*$/, ''));
      entry = '';
    }
  }
  return [...entries, entry].map((text) => text.trim()).filter(Boolean);
}

function addressEntry(entry: string): Draft | undefined {
  const { emails } = takeEmails(entry);
  if (emails.length !== 1) return undefined;
  const angled = /^(?:"([^"]*)"|'([^']*)'|([^<>"]*?))\s*<\s*[^<>\s]+\s*>$/.exec(entry);
  const behind = /^[^\s()]+@[^\s()]+\s+\(([^()]+)\)$/.exec(entry);
  const told = (angled?.[1] ?? angled?.[2] ?? angled?.[3] ?? behind?.[1])?.replace(/^['"\s]+|['"\s]+$/g, '');
  if (told === undefined) return /^(?:mailto:)?[^\s]+$/i.test(entry) ? draftOf('', { emails }) : undefined;
  const isName = !told.includes('@') && isPersonName(told).likelihood > 0;
  return draftOf(isName ? told : '', { emails });
}

/** Blocks between blank lines, or single lines, if each of several holds a way to reach somebody and begins with a name. */
function cardsIn(text: string): string[] {
  const reach = (part: string) => takeEmails(part).emails.length > 0 || /\+?\d[\d\s()./-]{6,}\d/.test(part);
  const begins = (part: string) => {
    const [first = ''] = part
      .trim()
      .replace(/^(?:\d{1,3}[.)]|[-*•–])\s+/, '')
      .split(/\s*(?:\n|[|•·\t;:,<]| [-–—] )\s*/);
    return isPersonName(first).likelihood >= 0.5;
  };
  for (const parts of [text.split(/\n\s*\n/), text.split('\n')]) {
    const cards = parts.filter(
      (part) => part.trim() !== '' && !/^[^\d@]*\bname\b[^\d@]*\b(?:e-?mail|phone)\b[^\d@]*$/i.test(part),
    );
    if (cards.length > 1 && cards.length <= 200 && cards.every((part) => reach(part) && begins(part))) return cards;
  }
  return [];
}
