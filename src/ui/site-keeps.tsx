import type { ComponentChildren } from 'preact';
import { Button } from './button.tsx';
import { Checkbox } from './field.tsx';
import { plural, t } from './words.ts';

/** What a site keeps of profiles that were opened there: whether it does, how many there are, and the way to be rid of them. */
export function SiteKeeps({
  host,
  keeps,
  kept,
  link,
  onKeep,
  onClear,
}: {
  host: string;
  /** Undefined where the site is switched off: then there may still be some from before. */
  keeps: boolean | undefined;
  kept: number;
  /** What leads to them, with these words. */
  link: (text: string) => ComponentChildren;
  onKeep: (keep: boolean) => void;
  onClear: () => void;
}) {
  return (
    <>
      {keeps !== undefined && (
        <Checkbox label={t('keep_seen')} hint={t('keep_seen_what')} checked={keeps} onChecked={onKeep} />
      )}
      {kept > 0 && (
        <div class="line">
          {link(keeps === true ? plural('seen_kept', kept) : plural('seen_left', kept, { host }))}
          <Button small look="quiet" onClick={onClear}>
            {t('clear')}
          </Button>
        </div>
      )}
    </>
  );
}
