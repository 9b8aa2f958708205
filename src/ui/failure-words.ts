import { t } from './words.ts';

/**
 * What went wrong and what to do about it, in words. Known by name, wherever it comes from: a full disk (QuotaExceededError, which Dexie may
 * wrap), a book of a newer Kith, somebody who is gone; all else is told as it is. Nothing was written in any of these cases.
 */
export function failureWords(error: unknown): string {
  const names = namesOf(error);
  if (names.includes('QuotaExceededError')) return t('disk_full');
  if (names.includes('NewerBook') || names.includes('VersionError')) return t('book_newer');
  if (names.includes('UnknownPerson')) return t('person_gone_hint');
  return t('save_failed', { reason: error instanceof Error && error.message !== '' ? error.message : String(error) });
}

function namesOf(error: unknown, depth = 0): string[] {
  const { name, message, inner }: { name?: unknown; message?: unknown; inner?: unknown } = Object(error);
  const own = [name, /QuotaExceeded/.exec(String(message))?.[0] && 'QuotaExceededError'];
  return [
    ...own.filter((one) => typeof one === 'string'),
    ...(inner !== undefined && depth < 4 ? namesOf(inner, depth + 1) : []),
  ];
}
