import type { ComponentChildren } from 'preact';
import type { Icon } from './icons.ts';
import './badge.css';

/** A word about something: a group, a tag, a state. Tone adds to the word, never replaces it. */
export function Badge({
  tone = 'plain',
  icon: Glyph,
  children,
}: {
  tone?: 'plain' | 'accent' | 'warm' | 'bad';
  icon?: Icon;
  children: ComponentChildren;
}) {
  return (
    <span class={`badge badge-${tone}`}>
      {Glyph && <Glyph size={12} aria-hidden="true" />}
      <span class="said">{children}</span>
    </span>
  );
}
