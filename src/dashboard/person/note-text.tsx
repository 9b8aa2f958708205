import { Fragment } from 'preact';
import { type Block, type Inline, markdown } from '../../ui/markdown.ts';
import './notes.css';

/** A note as its Markdown means it. */
export function NoteText({ text }: { text: string }) {
  return (
    <div class="notes-text said" dir="auto">
      {markdown(text).map((block, at) => (
        <Shown key={at} block={block} />
      ))}
    </div>
  );
}

function Shown({ block }: { block: Block }) {
  if (block.kind === 'list') {
    const items = block.items.map((item, at) => <li key={at}>{item.map(shown)}</li>);
    return block.ordered ? <ol>{items}</ol> : <ul>{items}</ul>;
  }
  const lines = block.lines.map((line, at) => (
    <Fragment key={at}>
      {at > 0 && <br />}
      {line.map(shown)}
    </Fragment>
  ));
  if (block.kind === 'quote') return <blockquote>{lines}</blockquote>;
  return <p class={block.kind === 'heading' ? 'notes-heading' : undefined}>{lines}</p>;
}

function shown(part: Inline, at: number) {
  if (typeof part === 'string') return part;
  if (part.kind === 'code') return <code key={at}>{part.text}</code>;
  const inner = part.of.map(shown);
  if (part.kind === 'link')
    return (
      <a key={at} href={part.address} target="_blank" rel="noopener noreferrer">
        {inner}
      </a>
    );
  return part.kind === 'strong' ? <strong key={at}>{inner}</strong> : <em key={at}>{inner}</em>;
}
