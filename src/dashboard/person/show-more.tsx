import { Button } from '../../ui/button.tsx';
import { number } from '../../ui/format.ts';
import { t } from '../../ui/words.ts';

/** Below a list, shows the rest of it; `count`: how many those are. */
export function ShowMore({ count, onMore }: { count: number; onMore: () => void }) {
  if (count <= 0) return null;
  return (
    <Button
      small
      look="quiet"
      onClick={({ currentTarget }) => {
        // The button goes, and the focus would be lost with it: the list goes on behind what was its last entry.
        const before = currentTarget.previousElementSibling;
        const last = before?.lastElementChild?.matches('li') === true ? before.lastElementChild : before;
        if (last instanceof HTMLElement) {
          last.tabIndex = -1;
          last.focus({ preventScroll: true });
        }
        onMore();
      }}
    >
      {t('show_more_of', { count: number(count) })}
    </Button>
  );
}
