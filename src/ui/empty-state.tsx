import type { ComponentChildren } from 'preact';
import type { Icon } from './icons.ts';
import './empty-state.css';

/** What a place says while nothing is in it: what will stand here, and the way to get there. */
export function EmptyState({
  icon: Glyph,
  title,
  children,
  acts,
}: {
  icon?: Icon;
  title: string;
  children?: ComponentChildren;
  acts?: ComponentChildren;
}) {
  return (
    <div class="empty">
      {Glyph && (
        <span class="empty-icon">
          <Glyph size={22} strokeWidth={1.6} aria-hidden="true" />
        </span>
      )}
      <h2 class="empty-title">{title}</h2>
      {children !== undefined && <p class="empty-text">{children}</p>}
      {acts !== undefined && <div class="line empty-acts">{acts}</div>}
    </div>
  );
}
