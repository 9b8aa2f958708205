import { t } from './words.ts';

/**
 * What went wrong and what to do about it, in words. Known by name, wherever it comes from: a full disk (QuotaExceededError, which Dexie may
 * wrap), a book of a newer Kith or one that it took over, somebody or a group that is gone, a pair that is further on by now or of whom one is in another
 * introduction; all else is told as it is, as what failed to be saved or to be read.
 * Nothing was written in any of these cases.
 */
export function failureWords(error: unknown, otherwise: 'save_failed' | 'read_failed' = 'save_failed'): string {
  const names = namesOf(error);
  if (names.includes('QuotaExceededError')) return t('disk_full');
  if (names.includes('NewerBook') || names.includes('VersionError')) return t('book_newer');
  if (names.includes('DatabaseClosedError')) return t('reopen');
  if (names.includes('UnknownPerson')) return t('gone_meanwhile');
  if (names.includes('UnknownGroup')) return t('group_gone_meanwhile');
  if (names.includes('UnexpectedEvent')) return t('pair_moved_on');
  if (names.includes('OpenElsewhere')) return t('pair_open_elsewhere');
  return t(otherwise, { reason: error instanceof Error && error.message !== '' ? error.message : String(error) });
}

function namesOf(error: unknown, depth = 0): string[] {
  const { name, message, inner }: { name?: unknown; message?: unknown; inner?: unknown } = Object(error);
  // Dexie tells what kept it from opening in its message alone.
  const told = /QuotaExceededError|NewerBook/.exec(String(message)) ?? [];
  return [
    ...(typeof name === 'string' ? [name] : []),
    ...told,
    ...(inner !== undefined && depth < 4 ? namesOf(inner, depth + 1) : []),
  ];
}
