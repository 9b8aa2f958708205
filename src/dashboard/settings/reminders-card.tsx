import { exportCalendar } from '../../app/calendar.ts';
import type { LocalDate } from '../../domain/dates.ts';
import type { Settings } from '../../domain/settings.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { download } from '../../ui/download.ts';
import { Checkbox, Select } from '../../ui/field.tsx';
import { hour } from '../../ui/format.ts';
import { Download, Mail } from '../../ui/icons.ts';
import { useAnnounce, useFailed } from '../../ui/toast.tsx';
import { t } from '../../ui/words.ts';
import { useKith } from '../kith-context.ts';
import { hrefOf } from '../route.ts';

const hours = Array.from({ length: 24 }, (_, at) => at);

/** One notification a day where the user wants it, the calendar's file, and the cards of the season. */
export function RemindersCard({
  settings,
  today,
  onChange,
}: {
  settings: Settings;
  today: LocalDate;
  onChange: (change: Partial<Settings>) => void;
}) {
  const kith = useKith();
  const announce = useAnnounce();
  const failed = useFailed();
  const notify = async (on: boolean): Promise<void> => {
    // The browser asks only within the click, before anything else is awaited.
    const allowed = !on || (await kith.page.allowNotifications());
    if (allowed) onChange({ notifications: on });
    if (!on) await kith.page.giveBack('notifications');
    if (!allowed) announce({ text: t('notifications_refused'), bad: true });
  };
  const save = async (): Promise<void> => {
    download(`kith-${today}.ics`, [await exportCalendar(kith)], 'text/calendar');
  };
  return (
    <Card title={t('settings_reminders')}>
      <div class="stack">
        <Checkbox
          label={t('notifications')}
          hint={t('notifications_hint')}
          checked={settings.notifications}
          onChecked={(on) => void notify(on).catch(failed)}
        />
        {settings.notifications && (
          <div class="settings-grid">
            {(['from', 'to'] as const).map((end) => (
              <Select
                key={end}
                label={t(end === 'from' ? 'quiet_from' : 'quiet_to')}
                value={String(settings.quietHours[end])}
                options={hours.map((at) => [String(at), hour(at)])}
                onValue={(at) => onChange({ quietHours: { ...settings.quietHours, [end]: Number(at) } })}
              />
            ))}
          </div>
        )}
        <p class="soft">{t('calendar_hint')}</p>
        <div class="line">
          <Button icon={Download} onClick={() => void save()}>
            {t('calendar_save')}
          </Button>
          <a class="button button-plain" href={hrefOf('cards')}>
            <Mail size={16} aria-hidden="true" />
            {t('section_cards')}
          </a>
        </div>
      </div>
    </Card>
  );
}
