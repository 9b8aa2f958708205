// Protects the third sentence of what Kith is: it says which two people ought to meet and why, and walks both through consent to
// what came of it; nobody is named before they agree, and every step can be taken back. The picture of the network is on the same people.
import { expect, it } from 'vitest';
import { bookRows } from './book.ts';
import { inEachBrowser } from './browsers.ts';

interface Row {
  id: string;
  a: string;
  b: string;
  state: string;
  steps: { state: string; text?: string }[];
  outcome?: string;
}

inEachBrowser('introductions', (stage) => {
  const rows = async (): Promise<Row[]> => (await bookRows(stage.browser, 'introductions')) as Row[];
  const state = async (): Promise<string | undefined> =>
    (await rows()).find(({ state: one }) => one !== 'dismissed')?.state;
  /** The board, opened once and kept. */
  const board = () => stage.browser.opened('#/introductions');

  it('suggests two people, says what each gains and why, and offers to ask with neither named', async () => {
    const welcome = await stage.browser.opened('#/welcome');
    await welcome.waitForText('may read by itself right now: 0');
    await welcome.click({ role: 'button', name: 'Try' });
    await welcome.waitForText('Mara Lindqvist');
    // The tours speak of something that is there, and are over once they were left.
    await welcome.click({ role: 'button', name: 'Next' });
    await welcome.waitFor({ css: '.side-search[data-toured]' });
    await welcome.click({ role: 'button', name: 'Skip the tour' });
    await expect.poll(() => welcome.shows({ css: '.tour, [data-toured]' })).toBe(false);
    const popup = await stage.browser.openPopup();
    await popup.waitFor({ css: '[role=tab][data-toured]' });
    await popup.click({ role: 'button', name: 'Next' });
    await popup.click({ role: 'button', name: 'Got it' });
    await expect.poll(() => popup.shows({ css: '.tour, [data-toured]' })).toBe(false);
    await popup.click({ role: 'tab', name: 'Introduce' });
    await popup.waitFor({ css: '.pair-gain' });
    const both = () =>
      popup.run(() => [...document.querySelectorAll('.pair .name')].map((each) => each.textContent ?? ''));
    const names = await both();
    expect(names).toHaveLength(2);
    await popup.click({ css: '.pair-facts summary' });
    await popup.waitForText('know each other');
    await popup.press('a');
    await popup.waitFor({ role: 'field', name: 'Message' });
    const draft = (await popup.value({ role: 'field', name: 'Message' })) ?? '';
    expect(draft).toContain(names[0]?.split(' ')[0]);
    for (const part of names[1]?.split(' ') ?? []) expect(draft).not.toContain(part);
    await popup.fill({ role: 'field', name: 'What may they know' }, `a friend named ${names[1] ?? ''}`);
    await popup.waitForText('who has not agreed yet');
    await popup.fill({ role: 'field', name: 'What may they know' }, 'somebody with a good story');
    await expect
      .poll(() => popup.value({ role: 'field', name: 'Message' }))
      .toContain('meeting, somebody with a good story.');
    await popup.click({ role: 'button', name: 'I asked' });
    await expect.poll(state).toBe('asked-a');
    await popup.click({ role: 'button', name: 'Undo' });
    await expect.poll(state).toBeUndefined();
    await popup.waitForText(names[0] ?? '');
    await popup.press('a');
    await popup.waitFor({ role: 'field', name: 'Message' });
    await popup.click({ role: 'button', name: 'I asked' });
    await expect.poll(state).toBe('asked-a');

    // The next pair, put away by a key and brought back.
    await expect.poll(both).not.toEqual(names);
    await expect.poll(both).toHaveLength(2);
    await popup.press('u');
    await expect.poll(async () => (await rows()).filter(({ state: one }) => one === 'dismissed')).toHaveLength(1);
    // Until then it is the earlier notice whose undo is in sight.
    await popup.waitForText('Put aside');
    await popup.click({ role: 'button', name: 'Undo' });
    await expect.poll(async () => (await rows()).length).toBe(1);
    await stage.browser.closePopup();
  });

  it('walks from the first yes to both, and shows where each side stands', async () => {
    await stage.browser.openFile('src/dashboard/index.html#/introductions');
    const page = await board();
    await page.click({ role: 'button', name: 'They said yes' });
    await page.waitForText(' said yes.');
    await page.click({ css: '.board .button-primary' });
    await page.waitFor({ role: 'field', name: 'Message' });
    await page.click({ role: 'button', name: 'I asked' });
    await expect.poll(state).toBe('asked-b');
    await page.click({ role: 'button', name: 'They said yes' });
    await page.waitForText('Both said yes.');
    await page.click({ css: '.board .button-primary' });
    await page.waitFor({ role: 'field', name: 'Message' });
    await page.click({ role: 'button', name: 'I sent it' });
    await expect.poll(state).toBe('introduced');
    const ties = (await bookRows(stage.browser, 'ties')) as { source: string }[];
    expect(ties.filter(({ source }) => source === 'introduction')).toHaveLength(1);
  });

  it('thanks both, keeps what came of it and asks again, then closes', async () => {
    const page = await board();
    const thanked = async () => (await rows())[0]?.steps.filter((step) => step.state === 'thanked').length;
    for (const times of [1, 2]) {
      await page.click({ css: '.board .line .button:nth-child(2)' });
      await page.waitFor({ role: 'field', name: 'Message' });
      await page.click({ role: 'button', name: 'I sent it' });
      await expect.poll(thanked).toBe(times);
    }
    for (const [words, button] of [
      ['They wrote to each other.', 'Save, and ask me again'],
      ['They make a book together.', 'Save and close'],
    ] as const) {
      await page.click({ role: 'button', name: 'What came of it?' });
      await page.fill({ role: 'field', name: 'What came of it?' }, words);
      await page.click({ role: 'button', name: button });
      await page.waitForText(words);
    }
    await expect.poll(state).toBe('closed');
  });

  it('shows on a person’s page whom they could meet and who could help', async () => {
    await stage.browser.openFile('src/dashboard/index.html#/person/sample-mara');
    const page = await stage.browser.opened('#/person/sample-mara');
    await page.waitFor({ css: '.could-meet .board-card' });
    await page.waitFor({ css: '.help .name' });
    expect(await page.text()).toContain('an embedded systems engineer');
  });

  it('goes from a need straight to asking whoever could help', async () => {
    await stage.browser.openFile('src/dashboard/index.html#/person/sample-mara');
    const page = await stage.browser.opened('#/person/sample-mara');
    await page.click({ css: '.help .button' });
    await page.waitFor({ role: 'field', name: 'Message' });
    expect(await page.value({ role: 'field', name: 'Message' })).toContain(
      'embedded systems engineering for low-power sensors',
    );
    await page.click({ role: 'button', name: 'I asked' });
    await page.waitForText('Already begun');
    expect((await rows()).find(({ state: one }) => one === 'asked-a')).toMatchObject({
      a: 'sample-tomas',
      b: 'sample-mara',
    });
  });

  it('draws everybody, leads from the picture to a person, and says the same in a table', async () => {
    await stage.browser.openFile('src/dashboard/index.html#/network');
    const page = await stage.browser.opened('#/network');
    await page.waitFor({ css: 'canvas' });
    const all = Number.parseInt(await page.value({ css: '.network-head [role=status]' }), 10);
    expect(all).toBe((await bookRows(stage.browser, 'people')).length);
    await page.click({ css: '.choice-option:nth-child(2)' });
    await page.waitFor({ css: '.network-table tbody tr' });
    expect(await page.run(() => document.querySelectorAll('.network-table tbody tr').length)).toBe(all);
    await page.click({ css: '.choice-option:nth-child(1)' });
    // Whoever is found alone comes into the middle, and a click there opens them.
    await page.fill({ css: '.network-search input' }, 'lindqvist');
    await page.waitForText('1 person');
    await page.run(async () => {
      for (let frame = 0; frame < 3; frame += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
    });
    await page.click({ css: 'canvas' });
    await expect.poll(() => page.url()).toContain('#/person/sample-mara');
  });

  it('offers what the user can help with themselves, and notes that they gave', async () => {
    const settings = await stage.browser.openFile('src/dashboard/index.html#/settings');
    await settings.fill({ role: 'field', name: 'What you can help with' }, 'websites for good causes');
    await settings.press('Enter');
    await settings.waitFor({ role: 'button', name: 'Remove websites for good causes' });
    const page = await stage.browser.openFile('src/dashboard/index.html#/person/sample-farid');
    await page.click({ role: 'button', name: 'Offer help' });
    await page.waitFor({ role: 'field', name: 'Message' });
    expect(await page.value({ role: 'field', name: 'Message' })).toContain('help with a donation website');
    await page.click({ role: 'button', name: 'I sent it' });
    await page.waitForText('Noted');
    const gave = async () =>
      (
        (await bookRows(stage.browser, 'interactions')) as { people: string[]; direction: string; note?: string }[]
      ).find(({ note }) => note?.includes('help with a donation website'));
    await expect.poll(gave).toMatchObject({ people: ['sample-farid'], direction: 'gave' });
  });

  it('says honestly that forty who share nothing have nobody to meet, and pairs two of a rare trade', async () => {
    const view = await stage.browser.openFile('src/dashboard/index.html#/settings');
    const bring = async (file: string, lines: readonly string[]): Promise<void> => {
      const text = ['Name,Job Title,Company,City', ...lines].join('\n');
      await view.waitFor({ role: 'button', name: 'Import a file' });
      await view.run(
        (name, content) => {
          const input = document.querySelector<HTMLInputElement>('input[type=file][aria-label="Import a file"]');
          const chosen = new DataTransfer();
          chosen.items.add(new File([content], name));
          if (!input) throw new Error('nowhere to choose a file');
          input.files = chosen.files;
          input.dispatchEvent(new Event('change', { bubbles: true }));
        },
        file,
        text,
      );
      await view.click({ css: 'dialog[open] .button-primary' });
      await view.waitForText(`Imported: ${lines.length}`);
    };
    const introduce = async () => {
      const popup = await stage.browser.openPopup();
      await popup.click({ role: 'tab', name: 'Introduce' });
      return popup;
    };
    await bring(
      'forty.csv',
      Array.from({ length: 38 }, (_, i) => `Runa${i} Solheim${i},Trade ${i},Firm ${i % 9},Town ${i % 4}`),
    );
    const empty = await introduce();
    await empty.waitForText('Nobody to introduce just now');
    expect(await empty.text()).toContain('Note what people look for');
    await stage.browser.closePopup();
    await bring('two.csv', ['Gudny Moen,Bell founder,Firm 40,Town 1', 'Eirik Brekke,Bell founder,Firm 41,Town 1']);
    const popup = await introduce();
    await popup.waitFor({ css: '.pair-gain' });
    const text = await popup.text();
    for (const word of ['Gudny Moen', 'Eirik Brekke', 'Bell founder']) expect(text).toContain(word);
    await stage.browser.closePopup();
  });
});
