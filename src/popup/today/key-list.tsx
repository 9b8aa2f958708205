import { Dialog } from '../../ui/dialog.tsx';
import { t } from '../../ui/words.ts';

/** The keys of Today. */
export function KeyList({ onClose }: { onClose: () => void }) {
  const keys: [string, string][] = [
    ['j k', t('key_move')],
    ['w', t('write')],
    ['d', t('done')],
    ['s', t('later')],
    ['r', t('let_rest')],
    ['o', t('open_person')],
    ['n', t('not_yet')],
    ['p', t('promise')],
    ['z', t('undo')],
    ['/', t('search')],
    ['?', t('keys')],
    ['Esc', t('close')],
  ];
  return (
    <Dialog title={t('keys')} onClose={onClose}>
      <dl class="facts">
        {keys.map(([key, text]) => (
          <>
            <dt>
              {key.split(' ').map((one) => (
                <kbd key={one} class="kbd">
                  {one}
                </kbd>
              ))}
            </dt>
            <dd>{text}</dd>
          </>
        ))}
      </dl>
    </Dialog>
  );
}
