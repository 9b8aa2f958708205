import { useState } from 'preact/hooks';
import { Avatar } from '../../../src/ui/avatar.tsx';
import { Badge } from '../../../src/ui/badge.tsx';
import { Button, IconButton } from '../../../src/ui/button.tsx';
import { Card } from '../../../src/ui/card.tsx';
import { Dialog } from '../../../src/ui/dialog.tsx';
import { EmptyState } from '../../../src/ui/empty-state.tsx';
import { EvidenceMark } from '../../../src/ui/evidence-mark.tsx';
import { Checkbox, Choice, Select, TextArea, TextField } from '../../../src/ui/field.tsx';
import { Cake, Check, Ellipsis, Mail, Moon, Pencil, Plus, Trash2, Users } from '../../../src/ui/icons.ts';
import { Kbd } from '../../../src/ui/kbd.tsx';
import { Mark } from '../../../src/ui/mark.tsx';
import { Menu } from '../../../src/ui/menu.tsx';
import { ProgressBar } from '../../../src/ui/progress-bar.tsx';
import { Row } from '../../../src/ui/row.tsx';
import { Skeleton } from '../../../src/ui/skeleton.tsx';
import { Tabs } from '../../../src/ui/tabs.tsx';
import { Toast, useAnnounce } from '../../../src/ui/toast.tsx';
import { Tour } from '../../../src/ui/tour.tsx';
import { TokenInput } from '../../../src/ui/token-input.tsx';

const nothing = (): void => undefined;
const people = [
  'Ada Lovelace',
  'Grace Hopper',
  'Alan Turing',
  'Mary Somerville',
  'Li Na',
  '王小明',
  'نجيب محفوظ',
  'Ólafur',
];

/** Every component in every state. */
export function Components() {
  const [tab, setTab] = useState<'here' | 'today' | 'introduce'>('today');
  const [tokens, setTokens] = useState(['Alumni', 'Chess club']);
  const [closeness, setCloseness] = useState<'1' | '2' | '3'>('2');
  const [checked, setChecked] = useState(true);
  const [open, setOpen] = useState(false);
  const [name, setName] = useState('Ada Lovelace');
  const announce = useAnnounce();
  return (
    <main class="gallery">
      <h1>
        <Mark size={32} name />
      </h1>
      <Card title="Buttons">
        <div class="line">
          <Button look="primary" icon={Check}>
            Save
          </Button>
          <Button icon={Mail}>Write</Button>
          <Button look="quiet">Not now</Button>
          <Button look="danger" icon={Trash2}>
            Erase
          </Button>
          <Button disabled>Disabled</Button>
          <Button small icon={Plus}>
            Small
          </Button>
          <IconButton icon={Pencil} label="Edit" shortcut="e" />
          <Menu
            label="More"
            items={[
              { label: 'Let rest', icon: Moon, onSelect: nothing, shortcut: 'r' },
              { label: 'Groups', icon: Users, onSelect: nothing },
              { label: 'Move to trash', icon: Trash2, onSelect: nothing, danger: true },
              { label: 'Not possible', onSelect: nothing, disabled: true },
            ]}
            button={(props) => <IconButton {...props} icon={Ellipsis} label="More" />}
          />
          <Kbd keys="Mod+Enter" /> <Kbd keys="j" />
        </div>
      </Card>
      <Card title="Fields">
        <div class="stack">
          <TextField
            label="Name"
            value={name}
            onValue={setName}
            aside={<EvidenceMark field="Name" evidence={{ reader: 'json-ld', place: 'data', confidence: 0.97 }} />}
          />
          <TextField
            label="E-mail"
            value="ada@"
            onValue={nothing}
            error="This is no complete address: what comes after the @ is missing."
          />
          <TextArea
            label="Note"
            value="Met at the tide gauge exhibition."
            onValue={nothing}
            hint="Only you see this."
          />
          <Select
            label="Keep in touch"
            value="30"
            onValue={nothing}
            options={[
              ['', 'In their own rhythm'],
              ['30', 'Every month'],
            ]}
          />
          <TokenInput label="Groups" values={tokens} onValues={setTokens} known={['Alumni', 'Choir', 'Chess club']} />
          <Choice
            label="Closeness"
            value={closeness}
            onValue={setCloseness}
            options={[
              ['1', 'Close'],
              ['2', 'Friend'],
              ['3', 'Contact'],
            ]}
          />
          <div class="line">
            <Checkbox label="Remember me" checked={checked} onChecked={setChecked} />
            <Checkbox label="Some" checked={false} mixed onChecked={nothing} />
            <Checkbox label="Never" checked={false} disabled onChecked={nothing} hint="Not on this page" />
          </div>
        </div>
      </Card>
      <Card title="People" end={<Button small>All</Button>}>
        {people.map((person, i) => (
          <Row
            key={person}
            name={person}
            about={i % 2 ? 'Usually every 3 weeks, now 10; last: lunch in May' : 'Analyst at Difference Works · Lyon'}
            current={i === 1}
            onSelect={nothing}
            end={i % 3 ? '3 weeks ago' : <IconButton icon={Check} label="Done" />}
          />
        ))}
        <div class="line">
          <Avatar name="Ada Lovelace" size="s" />
          <Avatar name="Ada Lovelace" />
          <Avatar name="Ada Lovelace" size="l" />
          <Avatar name="Ada Lovelace" size="xl" />
          <Badge>Alumni</Badge>
          <Badge tone="accent">In touch</Badge>
          <Badge tone="warm" icon={Cake}>
            Birthday
          </Badge>
          <Badge tone="bad">Overdue</Badge>
        </div>
      </Card>
      <Card title="Tabs">
        <Tabs
          label="Sections"
          selected={tab}
          onSelect={setTab}
          tabs={[
            { id: 'here', label: 'Here', dot: true },
            { id: 'today', label: 'Today', count: 4 },
            { id: 'introduce', label: 'Introduce' },
          ]}
        >
          <p class="soft">{tab}</p>
        </Tabs>
      </Card>
      <Card title="Waiting">
        <div class="stack">
          <ProgressBar label="Reading contacts.vcf" share={0.42} onStop={nothing} />
          <ProgressBar label="Preparing" />
          <Skeleton />
        </div>
      </Card>
      <Card quiet>
        <EmptyState icon={Users} title="Nobody here yet" acts={<Button look="primary">Add somebody</Button>}>
          Open the page of somebody you know and press the Kith button.
        </EmptyState>
      </Card>
      <Tour
        notes={[
          { text: 'Everybody is in this list.', about: '.mark' },
          { text: 'All keys are in the settings.', about: '.mark' },
        ]}
        onEnd={nothing}
      />
      <div class="stack">
        <Toast notice={{ text: 'Ada Lovelace is saved.', undo: nothing }} onUndo={nothing} onClose={nothing} />
        <Toast
          notice={{ text: 'The file could not be read: it holds no contacts.', bad: true }}
          onUndo={nothing}
          onClose={nothing}
        />
      </div>
      <div class="line">
        <Button onClick={() => announce({ text: 'Ada rests now.', undo: nothing })}>Announce</Button>
        <Button onClick={() => setOpen(true)}>Open a dialog</Button>
      </div>
      {open && (
        <Dialog
          title="Let Ada rest?"
          onClose={() => setOpen(false)}
          foot={
            <>
              <Button onClick={() => setOpen(false)}>Cancel</Button>
              <Button look="primary">Let rest</Button>
            </>
          }
        >
          No reminders until you revive the tie. Nothing is lost.
        </Dialog>
      )}
    </main>
  );
}
