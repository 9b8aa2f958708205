/**
 * The key of a telephone number: E.164 (`+33612345678`), with an extension as in RFC 3966 (`+12025550142;ext=7`). A number without its
 * country is completed from `region` (ISO 3166, `FR`); without a region, or where the digits can't be a whole number, undefined.
 * Two spellings of one number have one key; whether the number is in service is not asked.
 */
export function phoneKey(number: string, region?: string): string | undefined {
  const written = readNumber(number);
  if (!written) return undefined;
  const code = region === undefined ? undefined : codeOfRegion.get(region.toUpperCase());
  const whole = written.plus ? written.digits : international(written.digits, code);
  if (whole === undefined) return undefined;
  const found = splitCode(whole);
  if (!found) return undefined;
  const [calling, rest] = found;
  // "+44 (0)20 ..." and "+44 020 ...": the trunk zero is not dialled from abroad.
  const national = TRUNK_ZERO.has(calling) ? rest.replace(/^0/, '') : rest;
  if (!plausible(calling, national)) return undefined;
  return `+${calling}${national}${written.extension ? `;ext=${written.extension}` : ''}`;
}

/** The digits of a number whose country is not known, `5550142`; undefined for what is no telephone number. A weak key at best. */
export function bareDigits(number: string): string | undefined {
  const digits = readNumber(number)?.digits.replace(/^0+/, '');
  return digits && digits.length >= 6 ? digits : undefined;
}

/** Whether a number looks like a switchboard's or a hotline's: it ends in `-0` or `000`, or is toll-free. */
export function isSwitchboard(number: string): boolean {
  const written = readNumber(number);
  if (!written || written.extension) return false;
  return (
    /[-\u2010-\u2015]0{1,3}\s*$/.test(number) ||
    /000$|^1?8(?:00|33|44|55|66|77|88)\d{7}$|^0*800\d{5,}$/.test(written.digits)
  );
}

interface WrittenNumber {
  /** Begins with a country's calling code. */
  readonly plus: boolean;
  readonly digits: string;
  readonly extension: string;
}

const EXTENSION =
  /(?:;ext=|[\s,;/(-]*(?:\bextension|\bextn?\b|\bdurchwahl|\bposte|\bramal|\banexo|\bint\b|доб|x|#)[.:]?\s*)(?<extension>\d{1,7})\)?\s*$/i;

function readNumber(number: string): WrittenNumber | undefined {
  if (number.length > 100) return undefined;
  // Bidi marks stand around numbers in right-to-left texts.
  let text = latinDigits(number.normalize('NFKC').replace(/\p{Cf}/gu, '')).trim();
  text = text.replace(/^(?:tel|callto|sms|fax):(?:\/\/)?/i, '').replaceAll('%20', ' ');
  const extension = EXTENSION.exec(text)?.groups?.extension ?? '';
  if (extension) text = text.replace(EXTENSION, '');
  text = text.replace(/;(?:phone-context|isub)=.*$/i, '').replace(/\(0\)/, ' ');
  if (!/^[(\s]*\+?[\d\s()[\]./~*\u2010-\u2015\u2212-]+$/.test(text)) return undefined;
  const digits = text.replace(/\D/g, '');
  if (digits.length < 5 || digits.length > 17 || /^(\d)\1+$/.test(digits)) return undefined;
  return { plus: /^[(\s]*\+/.test(text), digits, extension };
}

/** Decimal digits of any script as ASCII: each script's ten digits stand together, zero first (Unicode, 4.6). */
function latinDigits(text: string): string {
  return text.replace(/[^\P{Nd}\d]/gu, (digit) => {
    const code = digit.codePointAt(0) ?? 0;
    let zero = code;
    while (code - zero < 9 && /^\p{Nd}$/u.test(String.fromCodePoint(zero - 1))) zero--;
    return String(code - zero);
  });
}

/** A number as dialled at home as one with its calling code; undefined where that can't be told. */
function international(digits: string, code: string | undefined): string | undefined {
  const abroad = code === undefined ? '00' : (ABROAD.get(code) ?? '00');
  if (digits.startsWith(abroad)) return digits.slice(abroad.length);
  if (code === undefined) return undefined;
  if (code === '1') return digits.length === 11 && digits.startsWith('1') ? digits : `1${digits}`;
  const trunk = TRUNK_ZERO.has(code) ? '0' : (TRUNK.get(code) ?? '');
  const long = digits.length >= (trunk === '8' ? 11 : 0);
  return code + (trunk && long && digits.startsWith(trunk) ? digits.slice(trunk.length) : digits);
}

function splitCode(digits: string): [code: string, national: string] | undefined {
  for (let length = 1; length <= 3; length++) {
    const code = digits.slice(0, length);
    if (CODES.has(code)) return [code, digits.slice(length)];
  }
  return undefined;
}

function plausible(code: string, national: string): boolean {
  if (code === '1') return /^[2-9]\d{9}$/.test(national);
  return national.length >= 5 && code.length + national.length <= 15;
}

// Calling codes with their regions (ITU-T E.164's list, taken from libphonenumber-js 1.13.16).
const REGIONS =
  '1US AG AI AS BB BM BS CA DM DO GD GU JM KN KY LC MP MS PR SX TC TT VC VG VI 20EG 211SS 212MA EH 213DZ 216TN 218LY 220GM 221SN 222MR 223ML 224GN 225CI 226BF 227NE 228TG 229BJ 230MU 231LR 232SL 233GH 234NG 235TD 236CF 237CM 238CV 239ST 240GQ 241GA 242CG 243CD 244AO 245GW 246IO 247AC 248SC 249SD 250RW 251ET 252SO 253DJ 254KE 255TZ 256UG 257BI 258MZ 260ZM 261MG 262RE YT 263ZW 264NA 265MW 266LS 267BW 268SZ 269KM 27ZA 290SH TA 291ER 297AW 298FO 299GL 30GR 31NL 32BE 33FR 34ES 350GI 351PT 352LU 353IE 354IS 355AL 356MT 357CY 358FI AX 359BG 36HU 370LT 371LV 372EE 373MD 374AM 375BY 376AD 377MC 378SM 380UA 381RS 382ME 383XK 385HR 386SI 387BA 389MK 39IT VA 40RO 41CH 420CZ 421SK 423LI 43AT 44GB GG IM JE 45DK 46SE 47NO SJ 48PL 49DE 500FK 501BZ 502GT 503SV 504HN 505NI 506CR 507PA 508PM 509HT 51PE 52MX 53CU 54AR 55BR 56CL 57CO 58VE 590GP BL MF 591BO 592GY 593EC 594GF 595PY 596MQ 597SR 598UY 599CW BQ 60MY 61AU CC CX 62ID 63PH 64NZ 65SG 66TH 670TL 672NF 673BN 674NR 675PG 676TO 677SB 678VU 679FJ 680PW 681WF 682CK 683NU 685WS 686KI 687NC 688TV 689PF 690TK 691FM 692MH 7RU KZ 81JP 82KR 84VN 850KP 852HK 853MO 855KH 856LA 86CN 880BD 886TW 90TR 91IN 92PK 93AF 94LK 95MM 960MV 961LB 962JO 963SY 964IQ 965KW 966SA 967YE 968OM 970PS 971AE 972IL 973BH 974QA 975BT 976MN 977NP 98IR 992TJ 993TM 994AZ 995GE 996KG 998UZ';
// Where a zero is dialled before a number at home; elsewhere it belongs to the number, as in Italy.
const TRUNK_ZERO: ReadonlySet<string> = new Set(
  '20 211 212 213 218 231 232 233 234 243 249 250 251 252 254 255 256 260 261 262 263 264 265 27 291 31 32 33 353 355 358 359 370 373 374 377 380 381 382 383 385 386 387 389 40 41 421 423 43 44 46 49 508 51 53 54 55 57 58 590 591 593 594 595 596 598 60 61 62 63 64 66 686 81 82 84 850 855 856 86 880 886 90 91 92 93 94 95 961 962 963 964 966 967 970 971 972 976 977 98 994 995 996'.split(
    ' ',
  ),
);
const TRUNK: ReadonlyMap<string, string> = new Map([
  ['36', '06'],
  ['7', '8'],
  ['375', '8'],
  ['993', '8'],
]);
const ABROAD: ReadonlyMap<string, string> = new Map([
  ['1', '011'],
  ['61', '0011'],
  ['81', '010'],
  ['852', '001'],
  ['7', '810'],
  ['375', '810'],
  ['992', '810'],
  ['993', '810'],
]);
const codeOfRegion: ReadonlyMap<string, string> = new Map(
  [...REGIONS.matchAll(/(\d+)([A-Z ]+)/g)].flatMap(([, code = '', regions = '']) =>
    regions
      .trim()
      .split(' ')
      .map((region) => [region, code] as const),
  ),
);
const CODES: ReadonlySet<string> = new Set([
  ...codeOfRegion.values(),
  ...'800 808 870 878 881 882 883 888 979'.split(' '),
]);
