/**
 * The key of an e-mail address: lower case (RFC 5321, 2.4 allows case to matter; no provider lets it), the host in ASCII, dots
 * left out at Gmail, where they mean nothing. A plus-tag stays. Takes `mailto:` and `Ada <ada@b.example>` too; undefined
 * for what is no address.
 */
export function emailKey(address: string): string | undefined {
  if (address.length > 1000) return undefined;
  const bare = (/<([^<>]*)>\s*$/.exec(address)?.[1] ?? address)
    .normalize('NFKC')
    .trim()
    .replace(/^mailto:/i, '')
    .replace(/\?.*$/, '');
  const at = bare.lastIndexOf('@');
  const local = bare.slice(0, at).toLowerCase().normalize('NFC');
  if (at < 1 || at > 64 || !LOCAL.test(local)) return undefined;
  const host = asciiHost(bare.slice(at + 1));
  if (!host) return undefined;
  if (!GMAIL.has(host)) return `${local}@${host}`;
  const [name = '', ...tags] = local.split('+');
  return `${[name.replaceAll('.', ''), ...tags].join('+')}@gmail.com`;
}

/** An e-mail key without its plus-tag, or undefined where it has none. Two tags may be two people who share a mailbox. */
export function untagged(key: string): string | undefined {
  const bare = key.replace(/^([^+@]+)\+[^@]*@/, '$1@');
  return bare === key ? undefined : bare;
}

/** Whether an address is a post's or a company's rather than a person's: `info@`, `noreply@`, `kontakt@`. */
export function isRoleAddress(address: string): boolean {
  const [local = ''] = (emailKey(address) ?? '').split(/[+@]/);
  return ROLES.has(local.replace(/[._-]?\d*$/, '')) || /^(?:no|do)[._-]?(?:not)?[._-]?reply/.test(local);
}

// RFC 5322's atom, with the letters that RFC 6531 adds.
const LOCAL = /^[\p{L}\p{M}\p{N}!#$%&'*+/=?^_`{|}~-]+(?:\.+[\p{L}\p{M}\p{N}!#$%&'*+/=?^_`{|}~-]+)*\.?$/u;
const GMAIL = new Set(['gmail.com', 'googlemail.com']);
// RFC 2142's names and what organisations use in practice, in the languages of most of the web.
const ROLES = new Set(
  'abuse accounting accounts admin administration administracion administrator anfrage ask assistance billing booking bookings buero business careers ciao communication community company compras comunicacao comunicacion concierge connect contact contacto contact-us contactus contato customercare customerservice dpo editor editorial empfang enquiries enquiry events facturacion feedback finance firma foundation general hallo hello help helpdesk hi hola hostmaster hr ict info informacion information informatique infos inquiries inquiry invoice invoices it jobs kontakt kundenservice legal mail mailer-daemon mailbox management marketing media membership news newsletter noc notifications office offers oficina orders partner partners payments personal post postmaster praxis press presse privacy pr reception recepcion recruiting recruitment redaktion rezeption root sales secretaria secretariat secretary security segreteria sekretariat service services shop spam staff subscribe support talent team tech ufficio unsubscribe usenet vendas ventas verwaltung web webmaster welcome www zentrale'.split(
    ' ',
  ),
);

const ASCII_HOST = /^[a-z\d-]+(?:\.[a-z\d-]+)*\.(?:[a-z][a-z\d-]+)$/;

function asciiHost(host: string): string | undefined {
  const plain = host.toLowerCase().replace(/\.$/, '');
  // Most are plain, and URL is slow.
  if (ASCII_HOST.test(plain) && !plain.includes('xn--')) return plain;
  if (!/^[\p{L}\p{M}\p{N}.-]+$/u.test(host)) return undefined;
  try {
    const ascii = new URL(`https://${host}/`).hostname.replace(/\.$/, '');
    return ASCII_HOST.test(ascii) ? ascii : undefined;
  } catch {
    return undefined;
  }
}
