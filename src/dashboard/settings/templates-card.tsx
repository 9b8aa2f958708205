import { useState } from 'preact/hooks';
import type { Settings } from '../../domain/settings.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Select, TextArea, TextField } from '../../ui/field.tsx';
import { RotateCcw } from '../../ui/icons.ts';
import { fillTemplate, templateKinds, templateOf, templateSlots, type TemplateKind } from '../../ui/letter.ts';
import { t } from '../../ui/words.ts';
import './templates-card.css';

/** The drafts that "Write" begins with, one for each occasion: the user's own words, filled in as the preview shows. */
export function TemplatesCard({
  settings,
  onChange,
}: {
  settings: Settings;
  onChange: (change: Partial<Settings>) => void;
}) {
  const [kind, setKind] = useState<TemplateKind>('keep');
  return (
    <Card title={t('settings_templates')}>
      <div class="stack">
        <p class="soft">{t('templates_hint')}</p>
        <Select
          label={t('template_for')}
          value={kind}
          options={templateKinds.map((one) => [one, t(`template_${one}`)])}
          onValue={(value) => setKind(templateKinds.find((one) => one === value) ?? 'keep')}
        />
        <Editor key={kind} kind={kind} settings={settings} onChange={onChange} />
      </div>
    </Card>
  );
}

function Editor({
  kind,
  settings,
  onChange,
}: {
  kind: TemplateKind;
  settings: Settings;
  onChange: (change: Partial<Settings>) => void;
}) {
  const stored = templateOf(kind, settings.templates);
  const [subject, setSubject] = useState(stored.subject);
  const [body, setBody] = useState(stored.body);
  const own = settings.templates[kind] !== undefined;
  const changed = subject !== stored.subject || body !== stored.body;
  const slots = templateSlots(kind);
  const example: Record<string, string> = Object.fromEntries(
    slots.map((slot) => [slot, slot === 'me' ? settings.name : t(`slot_${slot}_example`)]),
  );
  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault();
        onChange({ templates: { ...settings.templates, [kind]: { subject, body } } });
      }}
    >
      <TextField label={t('template_subject')} value={subject} onValue={setSubject} />
      <TextArea label={t('message')} rows={7} value={body} onValue={setBody} />
      <dl class="facts">
        {slots.map((slot) => (
          <>
            <dt>
              <code>{`{${slot}}`}</code>
            </dt>
            <dd>{t(`slot_${slot}`)}</dd>
          </>
        ))}
      </dl>
      <div class="template-preview" role="group" aria-label={t('preview')}>
        <p class="faint">{t('preview')}</p>
        <p class="said">
          <strong>{fillTemplate(subject, slots, example)}</strong>
        </p>
        <p class="said template-body">{fillTemplate(body, slots, example)}</p>
      </div>
      <div class="line">
        <Button look="primary" type="submit" disabled={!changed || body.trim() === ''}>
          {t('save')}
        </Button>
        {own && (
          <Button
            look="quiet"
            icon={RotateCcw}
            onClick={() => {
              const { [kind]: _, ...templates } = settings.templates;
              const back = templateOf(kind, {});
              setSubject(back.subject);
              setBody(back.body);
              onChange({ templates });
            }}
          >
            {t('template_reset')}
          </Button>
        )}
      </div>
    </form>
  );
}
