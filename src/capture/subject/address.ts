import { callsSelf } from '../about-self.ts';
import { fold } from '../fold.ts';
import { isCalledCurriculum } from '../readers/curriculum.ts';
import { isRoleInPlural, PERSON_PATHS } from '../words.ts';

/** What an address may say of whom its page is about. */
export interface AddressParts {
  /** Parts of the path from its end, and values of the query, that may bear a name: `ada-hill`, `~ada`. */
  readonly parts: readonly string[];
  /** Labels of the host that may, and the host. */
  readonly host: readonly string[];
  /** Whether it lies where a site keeps its people, one a page. */
  readonly personPath: boolean;
}

/** The parts of an address in which a person's name may stand. */
export function readAddress(address: URL): AddressParts {
  const path = address.pathname
    .split('/')
    .filter(Boolean)
    .map((part) => part.replace(/\.(html?|php|aspx?|jsp|shtml)$/i, ''));
  const parts = path
    .filter(
      (part) =>
        !callsSelf(part.replace(/[-_]/g, ' ')) &&
        !isCalledCurriculum(part) &&
        !/^(index|default|home|about|a-propos|sobre|over|om|en|de|fr|es|bio|contact|kontakt|publications|profile)$/i.test(
          part,
        ),
    )
    .slice(-3);
  const host = address.hostname
    .replace(/^www\./, '')
    .split('.')
    .slice(0, -1)
    .filter(
      (label) =>
        !/^(github|gitlab|wordpress|blogspot|substack|medium|co|com|ac|edu|org|netlify|vercel|pages|web|people|users|home|site|wixsite|weebly|tumblr|carrd)$/.test(
          label,
        ),
    );
  // By forEach: the iterators of URLSearchParams can't be iterated in Firefox's content scripts.
  const values: string[] = [];
  address.searchParams.forEach((value) => values.push(value));
  const query = values.filter((value) => /^[\p{L}._-]{4,40}$/u.test(value)).slice(0, 2);
  const before = path.slice(0, -1);
  const personPath =
    before.some((part) =>
      [part, ...part.split(/[-_]/)]
        .map((word) => fold(word))
        // German addresses write ä as ae: anwaelte.
        .flatMap((word) => [word, word.replace(/([aou])e/g, '$1')])
        .some((word) => PERSON_PATHS.has(word) || isRoleInPlural(word)),
    ) ||
    path.some((part) => /^[~@]/.test(part)) ||
    (path.some((part) => /^(people|person|staff|profile|user|member)s?$/i.test(part)) && query.length > 0);
  return {
    parts: [...parts, ...query],
    host: [...host, ...(host.length > 0 ? [address.hostname.replace(/^www\./, '')] : [])],
    personPath,
  };
}
