/** A key: a character, or a name of UI Events (`Enter`, `ArrowDown`), with modifiers before it (`Control+k`). */
export type Key = string;

/** What a browser does with one document. Each browser brings its own. */
export interface Driver {
  /** The value of an expression in the document, awaited, as JSON carries it. Throws what the expression throws. */
  evaluate(expression: string): Promise<unknown>;
  goto(url: string): Promise<void>;
  /** Runs a script in each document that comes here from now on, before its own scripts. */
  beforeScripts(script: string): Promise<void>;
  /** A real press of a mouse button at a place of the viewport, in CSS pixels. */
  click(x: number, y: number, button: 'left' | 'right'): Promise<void>;
  press(key: Key): Promise<void>;
  type(text: string): Promise<void>;
  /** A PNG of what is seen. */
  screenshot(): Promise<Uint8Array>;
  close(): Promise<void>;
}

export type Role = 'button' | 'link' | 'field' | 'heading' | 'tab' | 'checkbox' | 'option' | 'dialog' | 'listitem';

/** An element, as a person would name it (a button "Save", a field "Name") or by a CSS selector. Only visible ones count. */
export type Target = { role: Role; name: string } | { css: string };

/** The name of a target, for messages. */
export function targetName(target: Target): string {
  return 'css' in target ? target.css : `the ${target.role} “${target.name}”`;
}

/**
 * Finds a target and says where its middle is, and whether a click there would reach it. With `aim`, the document notes in
 * `kithTestClick` what the next click was on. Runs in the document, so it names nothing outside
 * itself. The accessible name is a simple reading of https://www.w3.org/TR/accname-1.2/: aria-labelledby, aria-label, label, content.
 */
function findInDocument(
  target: { role?: string; name?: string; css?: string },
  act: 'look' | 'focus' | 'select' | 'value' | 'aim',
): { x: number; y: number; value: string; reached: boolean } | null {
  const selectors: Record<string, string> = {
    button: 'button, [role=button], input[type=submit], input[type=button], summary',
    link: 'a[href], [role=link]',
    field:
      'input:not([type=checkbox], [type=radio], [type=hidden]), textarea, select, [contenteditable=true], [role=combobox]',
    heading: 'h1, h2, h3, h4, h5, h6, [role=heading]',
    tab: '[role=tab]',
    checkbox: 'input[type=checkbox], input[type=radio], [role=checkbox], [role=switch], [role=radio]',
    option: 'option, [role=option], [role=menuitem]',
    dialog: 'dialog[open], [role=dialog], [role=alertdialog]',
    listitem: 'li, [role=listitem]',
  };
  const clean = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim();
  const nameOf = (element: Element): string => {
    const labelledBy = element.getAttribute('aria-labelledby');
    if (labelledBy) {
      return clean(
        labelledBy
          .split(/\s+/)
          .map((id) => document.getElementById(id)?.textContent ?? '')
          .join(' '),
      );
    }
    const label = element.getAttribute('aria-label');
    if (label) return clean(label);
    const labels = 'labels' in element ? (element as HTMLInputElement).labels : null;
    if (labels?.length) return clean([...labels].map((each) => each.textContent).join(' '));
    return clean(element.textContent) || clean(element.getAttribute('placeholder') ?? element.getAttribute('title'));
  };
  const seen = (element: Element): boolean =>
    element.checkVisibility({ visibilityProperty: true }) && element.getClientRects().length > 0;
  const all = [...document.querySelectorAll(target.css ?? selectors[target.role ?? ''] ?? '')].filter(seen);
  const wanted = target.name;
  const found =
    wanted === undefined
      ? all[0]
      : (all.find((element) => nameOf(element) === wanted) ?? all.find((element) => nameOf(element).includes(wanted)));
  if (!found) return null;
  found.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
  if (act === 'focus' && found instanceof HTMLElement) found.focus();
  if (act === 'select' && (found instanceof HTMLInputElement || found instanceof HTMLTextAreaElement)) {
    found.focus();
    found.select();
  } else if (act === 'select') {
    document.getSelection()?.selectAllChildren(found);
  }
  // A link that runs over a line break has no middle of its own: the first of its boxes has one.
  const box = found.getClientRects()[0] ?? found.getBoundingClientRect();
  const field = found.matches('input, textarea, select') && 'value' in found;
  const value = field ? String(found.value) : clean(found.textContent);
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  const isOnTarget = (node: unknown): boolean =>
    node instanceof Element && (found.contains(node) || node.closest('label')?.control === found);
  if (act === 'aim') {
    const click: { on?: 'target' | 'another' } = {};
    Object.assign(globalThis, { kithTestClick: click });
    const note = (event: Event): void => void (click.on = isOnTarget(event.target) ? 'target' : 'another');
    for (const kind of ['click', 'contextmenu']) document.addEventListener(kind, note, { capture: true, once: true });
  }
  return { x, y, value, reached: !found.matches(':disabled') && isOnTarget(document.elementFromPoint(x, y)) };
}

/** How long a view waits for what should appear, in milliseconds. */
const patience = 15_000;

/** Tries until something is there (not undefined, null or false). Throws with `what` and the last error when patience is over. */
export async function eventually<T>(
  what: string | (() => Promise<string>),
  attempt: () => Promise<T | undefined | null | false>,
  milliseconds = patience,
): Promise<T> {
  const end = Date.now() + milliseconds;
  let last: unknown;
  do {
    try {
      const value = await attempt();
      if (value !== undefined && value !== null && value !== false) return value;
    } catch (error) {
      last = error;
    }
    await new Promise((resolve) => setTimeout(resolve, 40));
  } while (Date.now() < end);
  const waited = typeof what === 'string' ? what : await what();
  throw new Error(`waited ${milliseconds} ms for ${waited}`, { cause: last });
}

/**
 * A call of a function as an expression that any document can evaluate. Arguments are sources: values as JSON, or names of globals there.
 * esbuild wraps functions in __name, which documents don't have: https://github.com/evanw/esbuild/issues/2605
 */
export function callExpression(body: { toString(): string }, sources: readonly string[]): string {
  return `((__name) => (${body.toString()})(${sources.join(', ')}))((named) => named)`;
}

/** One document that is looked at and acted on as a person would: a web page, the popup, the dashboard. */
export class View {
  readonly driver: Driver;

  constructor(driver: Driver) {
    this.driver = driver;
  }

  /** Runs a function in the document, with arguments and a result that JSON can carry. The function sees nothing from around it. */
  async run<A extends readonly unknown[], R>(body: (...args: A) => R, ...args: A): Promise<Awaited<R>> {
    const expression = callExpression(
      body,
      args.map((arg) => JSON.stringify(arg)),
    );
    return (await this.driver.evaluate(expression)) as Awaited<R>;
  }

  goto(url: string): Promise<void> {
    return this.driver.goto(url);
  }

  /** Loads the document anew, and waits for the new one: until it is there, the old one would still answer. */
  async reload(): Promise<void> {
    await this.run(() => {
      Object.assign(globalThis, { kithTestOld: true });
      location.reload();
    });
    await eventually('the document to load anew', () =>
      this.run(() => !('kithTestOld' in globalThis) && document.readyState === 'complete'),
    );
  }

  /** The address of the document. */
  url(): Promise<string> {
    return this.run(() => location.href);
  }

  /** The text that is seen. */
  text(): Promise<string> {
    return this.run(() => document.body.innerText);
  }

  /** Waits until a text is seen, and gives back all the text then. */
  async waitForText(text: string | RegExp): Promise<string> {
    return eventually(
      async () => `the text ${String(text)}; what is seen is:\n${await this.text().catch(String)}`,
      async () => {
        const seen = await this.text();
        return (typeof text === 'string' ? seen.includes(text) : text.test(seen)) ? seen : undefined;
      },
    );
  }

  /** Waits until a text is no longer seen. */
  async waitForNoText(text: string): Promise<void> {
    await eventually(`“${text}” to go away`, async () => !(await this.text()).includes(text));
  }

  private find(target: Target, act: 'look' | 'focus' | 'select' | 'value'): Promise<{ value: string }> {
    return eventually(
      async () => `${targetName(target)}; what is seen is:\n${await this.text().catch(String)}`,
      () => this.run(findInDocument, { ...target }, act),
    );
  }

  /** Whether the target is seen now. */
  async shows(target: Target): Promise<boolean> {
    return (await this.run(findInDocument, { ...target }, 'look')) !== null;
  }

  /** Waits until the target is seen. */
  async waitFor(target: Target): Promise<void> {
    await this.find(target, 'look');
  }

  /**
   * A real click in the middle of the target, which is waited for. A popup grows with what it shows, and a page moves while it loads: so
   * the target must have come to rest with nothing above it, and a click that went beside it after all is made again.
   */
  async click(target: Target, button: 'left' | 'right' = 'left'): Promise<void> {
    let before: { x: number; y: number } | null = null;
    await eventually(
      async () => `a click on ${targetName(target)}; what is seen is:\n${await this.text().catch(String)}`,
      async () => {
        const now = await this.run(findInDocument, { ...target }, 'aim');
        const rests = now !== null && now.x === before?.x && now.y === before.y;
        before = now;
        if (!rests || !now.reached) return false;
        await this.driver.click(now.x, now.y, button);
        return (await this.clicked()) === 'target';
      },
    );
  }

  /** What the last click was on. A document that is gone has got it: it closed or went elsewhere. */
  private async clicked(): Promise<'target' | 'another'> {
    const read = () => (globalThis as { kithTestClick?: { on?: 'target' | 'another' } }).kithTestClick ?? null;
    return eventually(
      'the click to arrive',
      async () => {
        const click = await this.run(read).catch(() => null);
        return click === null ? 'target' : click.on;
      },
      patience / 3,
    );
  }

  /** Types a text over what stands in a field. */
  async fill(target: Target, text: string): Promise<void> {
    await this.find(target, 'select');
    if (text) await this.driver.type(text);
    else await this.driver.press('Backspace');
  }

  /** Chooses an option of a list by its label, or sets a date: what has no text to type into. */
  async choose(target: Target, value: string): Promise<void> {
    await this.find(target, 'look');
    const chosen = await this.run(
      (wanted, { role, name, css }: { role?: string; name?: string; css?: string }) => {
        const all = [...document.querySelectorAll<HTMLSelectElement | HTMLInputElement>(css ?? 'select, input')];
        const field = all.find(
          (each) =>
            css !== undefined ||
            (role === 'field' &&
              ([...(each.labels ?? [])].some((label) => label.textContent.trim() === name) ||
                each.getAttribute('aria-label') === name)),
        );
        if (!field) return false;
        if (field instanceof HTMLSelectElement) {
          const option = [...field.options].find((each) => each.text.trim() === wanted);
          if (!option) return false;
          field.value = option.value;
        } else {
          field.value = wanted;
        }
        field.dispatchEvent(new Event('input', { bubbles: true }));
        field.dispatchEvent(new Event('change', { bubbles: true }));
        return true;
      },
      value,
      { ...target },
    );
    if (!chosen) throw new Error(`${targetName(target)} does not offer “${value}”`);
  }

  /** The value of a field, or the text of another element. */
  async value(target: Target): Promise<string> {
    return (await this.find(target, 'value')).value;
  }

  /** Selects the text of an element, as if it had been swept with the mouse. */
  async select(target: Target): Promise<void> {
    await this.find(target, 'select');
  }

  async focus(target: Target): Promise<void> {
    await this.find(target, 'focus');
  }

  press(key: Key): Promise<void> {
    return this.driver.press(key);
  }

  screenshot(): Promise<Uint8Array> {
    return this.driver.screenshot();
  }

  close(): Promise<void> {
    return this.driver.close();
  }
}
