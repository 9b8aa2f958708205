import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import './card.css';

/** A sheet of paper with a title; `end` stands at the far side of it. */
export function Card({
  title,
  end,
  children,
  quiet = false,
}: {
  title?: string;
  end?: ComponentChildren;
  children: ComponentChildren;
  quiet?: boolean;
}) {
  const id = useId();
  return (
    <section class={`card ${quiet ? 'card-quiet' : ''}`} aria-labelledby={title === undefined ? undefined : id}>
      {title !== undefined && (
        <header class="card-head">
          <h2 id={id}>{title}</h2>
          {end}
        </header>
      )}
      {children}
    </section>
  );
}
