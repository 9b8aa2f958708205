import { Button } from '../../ui/button.tsx';
import { useAnnounce } from '../../ui/toast.tsx';
import { t } from '../../ui/words.ts';
import { useKith } from '../kith-context.ts';

/** When Kith was wrong: copies what the page is built of, without its text, for whoever mends it. Nothing is sent. */
export function NotRight() {
  const kith = useKith();
  const announce = useAnnounce();
  const copy = async (): Promise<void> => {
    try {
      const tab = await kith.page.activeTab();
      const report = tab ? await kith.reportPage(tab.id, tab.url) : { unreadable: 'internal' };
      if (typeof report !== 'string') return announce({ text: t('nobody_internal'), bad: true });
      await kith.page.copy(report);
      announce({ text: t('report_copied') });
    } catch (error) {
      announce({ text: t('report_failed', { reason: String(error) }), bad: true });
    }
  };
  return (
    <Button small look="quiet" onClick={() => void copy()}>
      {t('not_right')}
    </Button>
  );
}
