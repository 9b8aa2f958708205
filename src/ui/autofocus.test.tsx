// @vitest-environment jsdom
// Protects that what is typed after something was opened goes where it is expected: into the field that asks for the focus, also when it is
// not the first of its document, and to a dialog's first control rather than to the button that closes it.
import type { ComponentChildren } from 'preact';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, it, vi } from 'vitest';
import { Button } from './button.tsx';
import { Dialog } from './dialog.tsx';
import { TextArea, TextField } from './field.tsx';
import { TokenInput } from './token-input.tsx';
import { provideWords } from './words.ts';

async function show(what: ComponentChildren): Promise<void> {
  provideWords((key) => key, 'en');
  // jsdom has no dialogs (https://github.com/jsdom/jsdom/issues/3294).
  Object.assign(HTMLDialogElement.prototype, {
    showModal(this: HTMLDialogElement) {
      this.open = true;
    },
    close: () => undefined,
  });
  const root = document.createElement('div');
  const other = document.createElement('input');
  document.body.replaceChildren(other, root);
  other.focus();
  await act(() => render(what, root));
}

const nothing = (): void => undefined;

it.each([
  ['a line', <TextField label="it" autofocus value="" onValue={nothing} />],
  ['lines', <TextArea label="it" autofocus value="" onValue={nothing} />],
  ['a list of words', <TokenInput label="it" autofocus values={[]} onValues={nothing} />],
])('gives %s the focus as it appears', async (_, field) => {
  await show(field);
  expect(document.activeElement?.id).toBe(document.querySelector('label')?.htmlFor);
});

it('takes no focus that was not asked for', async () => {
  await show(<TextField label="it" value="" onValue={nothing} />);
  expect(document.activeElement).toBe(document.querySelector('input'));
});

it('gives a dialog’s first control the focus', async () => {
  await show(
    <Dialog title="Later" onClose={nothing} foot={<Button>Foot</Button>}>
      <Button disabled>Gone</Button>
      <Button>Tomorrow</Button>
    </Dialog>,
  );
  expect(document.activeElement?.textContent).toBe('Tomorrow');
});

it('leaves the focus to what asks for it in a dialog', async () => {
  await show(
    <Dialog title="Later" onClose={nothing}>
      <Button>Tomorrow</Button>
      <input autofocus />
    </Dialog>,
  );
  expect(document.activeElement?.textContent).not.toBe('Tomorrow');
});

it('closes at Escape and at a click beside it, not at one in it', async () => {
  const closed = vi.fn();
  await show(
    <Dialog title="Later" onClose={closed}>
      <Button>Tomorrow</Button>
    </Dialog>,
  );
  const dialog = document.querySelector('dialog');
  dialog?.querySelector('.dialog-body')?.dispatchEvent(new MouseEvent('mousedown', { bubbles: true }));
  expect(closed).not.toHaveBeenCalled();
  const escape = new Event('cancel', { cancelable: true });
  dialog?.dispatchEvent(escape);
  expect(escape.defaultPrevented).toBe(true);
  dialog?.dispatchEvent(new MouseEvent('mousedown', { bubbles: true }));
  expect(closed).toHaveBeenCalledTimes(2);
});
