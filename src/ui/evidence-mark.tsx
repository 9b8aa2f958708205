import { useId, useRef } from 'preact/hooks';
import type { Evidence } from '../domain/draft.ts';
import { Info } from './icons.ts';
import { percent } from './format.ts';
import { t } from './words.ts';
import './evidence-mark.css';

/** A small mark beside a value: where on the page it was read, and how sure that is; on hover, focus and press. */
export function EvidenceMark({ field, evidence }: { field: string; evidence: Evidence }) {
  const id = useId();
  const tip = useRef<HTMLSpanElement>(null);
  const show = (): void => {
    if (tip.current?.matches(':popover-open') === false) tip.current.showPopover();
  };
  const hide = (): void => {
    if (tip.current?.matches(':popover-open') === true) tip.current.hidePopover();
  };
  const place = evidence.place ?? evidence.reader;
  return (
    <>
      <button
        type="button"
        class="evidence"
        style={{ anchorName: `--${id}` }}
        aria-label={t('evidence_of', { field })}
        aria-describedby={id}
        onMouseEnter={show}
        onMouseLeave={hide}
        onFocus={show}
        onBlur={hide}
        onClick={show}
      >
        <Info size={14} aria-hidden="true" />
      </button>
      <span
        ref={tip}
        id={id}
        role="tooltip"
        popover="manual"
        class="evidence-tip"
        style={{ positionAnchor: `--${id}` }}
      >
        {t('evidence', { place, sure: percent(evidence.confidence) })}
      </span>
    </>
  );
}
