import { useId, useRef } from 'preact/hooks';
import type { Evidence, EvidencePlace } from '../domain/draft.ts';
import { Info } from './icons.ts';
import { percent } from './format.ts';
import { t, type Word } from './words.ts';
import './evidence-mark.css';

const readFrom: Record<EvidencePlace, Word> = {
  site: 'read_from_site',
  heading: 'read_from_heading',
  title: 'read_from_title',
  label: 'read_from_label',
  'beside-name': 'read_from_beside_name',
  'below-name': 'read_from_below_name',
  text: 'read_from_text',
  picture: 'read_from_picture',
  list: 'read_from_list',
  links: 'read_from_links',
  card: 'read_from_card',
  data: 'read_from_data',
  preview: 'read_from_preview',
  author: 'read_from_author',
  address: 'read_from_address',
  page: 'read_from_page',
  selection: 'read_from_selection',
};

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
  const { place = 'page', site = '', confidence } = evidence;
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
        {t('evidence', { where: t(readFrom[place], { site }), sure: percent(confidence) })}
      </span>
    </>
  );
}
