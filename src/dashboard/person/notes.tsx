import { useState } from 'preact/hooks';
import { IconButton } from '../../ui/button.tsx';
import { Pencil } from '../../ui/icons.ts';
import { t } from '../../ui/words.ts';
import { EditableText } from './editable-text.tsx';
import { NoteText } from './note-text.tsx';
import './notes.css';

/** Notes as Markdown means them; their text while they are written. */
export function Notes({ id, text, onSave }: { id: string; text: string; onSave: (text: string) => void }) {
  const [editing, setEditing] = useState(false);
  if (text === '' || editing)
    return (
      <EditableText
        key="text"
        id={id}
        long
        autofocus={editing}
        label={t('field_notes')}
        placeholder={t('note_placeholder')}
        value={text}
        onSave={onSave}
        onLeave={() => setEditing(false)}
      />
    );
  return (
    <div class="notes">
      <NoteText text={text} />
      <IconButton id={id} icon={Pencil} label={`${t('edit')}: ${t('field_notes')}`} onClick={() => setEditing(true)} />
    </div>
  );
}
