import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { IconButton } from './button.tsx';
import { X } from './icons.ts';
import { useFailure } from './toast.tsx';
import { t } from './words.ts';
import './dialog.css';

interface DialogProps {
  title: string;
  /** The title is for screen readers only. */
  bare?: boolean;
  onClose: () => void;
  children: ComponentChildren;
  /** Buttons, the main one last. */
  foot?: ComponentChildren;
  wide?: boolean;
}

/**
 * The browser's own modal dialog, open as long as it is rendered: Escape and a click beside it close it, focus returns by itself. Where nothing
 * in it asks for the focus, its first control has it, rather than the button that closes it.
 */
export function Dialog({ title, bare = false, onClose, children, foot, wide = false }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  const failure = useFailure();
  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    if (!element?.querySelector('[autofocus]'))
      element
        ?.querySelector<HTMLElement>('.dialog-body :is(a[href], button, input, select, textarea):not(:disabled)')
        ?.focus();
    return () => element?.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      class={`dialog ${wide ? 'dialog-wide' : ''}`}
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onMouseDown={(event) => event.target === dialog.current && onClose()}
    >
      <div class="dialog-sheet">
        <header class={bare ? 'unseen' : 'dialog-head'}>
          <h2 id={id}>{title}</h2>
          {!bare && <IconButton icon={X} label={t('close')} onClick={onClose} />}
        </header>
        <div class="dialog-body">{children}</div>
        {failure !== undefined && (
          <p role="alert" class="dialog-failure said">
            {failure}
          </p>
        )}
        {foot !== undefined && <footer class="dialog-foot">{foot}</footer>}
      </div>
    </dialog>
  );
}
