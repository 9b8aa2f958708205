import { createContext, type ComponentChildren } from 'preact';
import { useCallback, useContext, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { Button, IconButton } from './button.tsx';
import { failureWords } from './failure-words.ts';
import { Undo2, X } from './icons.ts';
import { t } from './words.ts';
import './toast.css';

export interface Notice {
  text: string;
  /** Takes back what was done. What it comes to may be `partly` or `nothing`, as undoAct tells; anything else is all of it. */
  undo?: () => unknown;
  /** Something went wrong: said at once, and it stays until it is closed. */
  bad?: boolean;
}

type Announce = (notice: Notice) => void;
const Announcer = createContext<Announce>(() => undefined);
/** What went wrong last, and how somebody tells that they said it. */
const Failed = createContext<{ notice?: Notice | undefined; onSaid: (notice: Notice) => void }>({
  onSaid: () => undefined,
});

/** How long a notice stays; WCAG 2.2.1 is met because undo is also on the key z and in the person's history. */
const STAYS_MS = 8_000;

/** What tells the user that something was done: `announce({ text, undo })`. Screen readers hear it. */
export function useAnnounce(): Announce {
  return useContext(Announcer);
}

/** What says that something failed, and what to do about it: `work().catch(failed)`. */
export function useFailed(): (error: unknown) => void {
  const announce = useAnnounce();
  return (error) => announce({ text: failureWords(error), bad: true });
}

/**
 * What went wrong since a dialog opened: all that stands outside it, the notice too, is out of reach meanwhile. Said there, it isn't said again
 * once the dialog is closed.
 */
export function useFailure(): string | undefined {
  const { notice, onSaid } = useContext(Failed);
  const before = useRef(notice);
  const failed = notice === before.current ? undefined : notice;
  useLayoutEffect(() => (failed ? () => onSaid(failed) : undefined), [failed]);
  return failed?.text;
}

/** Holds the one notice in sight and its live region; wraps a whole page. z undoes while it is shown, and after. */
export function Announcements({ children }: { children: ComponentChildren }) {
  const [notice, setNotice] = useState<Notice>();
  const lastUndo = useRef<() => unknown>(undefined);
  const announce = useCallback<Announce>((next) => {
    if (next.undo !== undefined) lastUndo.current = next.undo;
    setNotice(next);
  }, []);
  const undo = useCallback(() => {
    const last = lastUndo.current;
    lastUndo.current = undefined;
    if (last === undefined) return;
    const run = async (): Promise<void> => {
      try {
        const outcome = await last();
        setNotice({
          text: t(outcome === 'partly' ? 'undone_partly' : outcome === 'nothing' ? 'undone_nothing' : 'undone'),
        });
      } catch (error) {
        // It can be tried again.
        lastUndo.current ??= last;
        setNotice({ text: failureWords(error), bad: true, undo: last });
      }
    };
    void run();
  }, []);

  useEffect(() => {
    if (notice === undefined || notice.bad === true) return undefined;
    const timer = setTimeout(() => setNotice(undefined), STAYS_MS);
    return () => clearTimeout(timer);
  }, [notice]);

  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== 'z' || event.shiftKey || event.altKey || isTyping(event.target)) return;
      event.preventDefault();
      undo();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [undo]);

  const failed = useMemo(
    () => ({
      notice: notice?.bad === true ? notice : undefined,
      onSaid: (said: Notice) => setNotice((now) => (now === said ? undefined : now)),
    }),
    [notice],
  );
  return (
    <Announcer.Provider value={announce}>
      <Failed.Provider value={failed}>{children}</Failed.Provider>
      <div class="toasts">
        <div role="status" aria-live="polite" class="toast-live">
          {notice !== undefined && notice.bad !== true && (
            <Toast notice={notice} onUndo={undo} onClose={() => setNotice(undefined)} />
          )}
        </div>
        <div role="alert" class="toast-live">
          {notice?.bad === true && <Toast notice={notice} onUndo={undo} onClose={() => setNotice(undefined)} />}
        </div>
      </div>
    </Announcer.Provider>
  );
}

/** The notice itself. */
export function Toast({ notice, onUndo, onClose }: { notice: Notice; onUndo: () => void; onClose: () => void }) {
  return (
    <div class={`toast ${notice.bad === true ? 'toast-bad' : ''}`}>
      <span class="grow said">{notice.text}</span>
      {notice.undo !== undefined && (
        <Button look="quiet" small icon={Undo2} onClick={onUndo}>
          {t('undo')}
        </Button>
      )}
      <IconButton icon={X} label={t('close')} onClick={onClose} />
    </div>
  );
}

/** Whether a key press goes into a text. */
export function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable ||
      target.matches('textarea, select, input:not([type=checkbox], [type=radio], [type=button])'))
  );
}
