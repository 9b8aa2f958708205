import type { ComponentChildren } from 'preact';
import { Avatar } from './avatar.tsx';
import './row.css';

interface RowProps {
  name: string;
  photo?: string | undefined;
  /** The quiet second line. */
  about?: ComponentChildren;
  /** At the far end: a date, buttons. */
  end?: ComponentChildren;
  /** Before the face: a checkbox. */
  start?: ComponentChildren;
  href?: string | undefined;
  onSelect?: (() => void) | undefined;
  /** The row that the keys act on. */
  current?: boolean;
}

/** Somebody in a list: face, name, one line about them. The name is the link or the button. */
export function Row({ name, photo, about, end, start, href, onSelect, current = false }: RowProps) {
  return (
    <div class={`row ${current ? 'row-current' : ''}`}>
      {start}
      <Avatar name={name} photo={photo} />
      <div class="grow">
        {href !== undefined ? (
          <a class="row-name name" href={href}>
            {name}
          </a>
        ) : onSelect !== undefined ? (
          <button type="button" class="row-name name" onClick={onSelect}>
            {name}
          </button>
        ) : (
          <span class="row-name name">{name}</span>
        )}
        {about !== undefined && <div class="row-about">{about}</div>}
      </div>
      {end !== undefined && <div class="row-end">{end}</div>}
    </div>
  );
}
