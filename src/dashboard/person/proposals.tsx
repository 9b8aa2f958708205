import { refuseProposal, takeProposal } from '../../app/acts/proposals.ts';
import type { Person } from '../../domain/person.ts';
import type { Proposal } from '../../domain/rows.ts';
import { Button } from '../../ui/button.tsx';
import { calledName, shortAddress } from '../../ui/format.ts';
import { Check, X } from '../../ui/icons.ts';
import { isWordField, saidOf } from '../../ui/said-of.ts';
import { t } from '../../ui/words.ts';
import { useKith } from '../kith-context.ts';
import { useAct } from '../use-act.ts';
import './proposals.css';

/** What pages and files say against the user's own words: taken or refused, one by one. */
export function Proposals({ proposals, person }: { proposals: readonly Proposal[]; person: Person }) {
  const kith = useKith();
  const run = useAct();
  const told = proposals.filter(({ field, value }) => isWordField(field) && saidOf(field, value) !== '');
  if (told.length === 0) return null;
  const answer = (act: Promise<{ act: string }>): Promise<boolean> => run(act, t('noted'));
  return (
    <section class="proposals" aria-label={t('proposals', { name: calledName(person) })}>
      <h2>{t('proposals', { name: calledName(person) })}</h2>
      <ul role="list">
        {told.map((proposal) => (
          <li key={proposal.id} class="proposal">
            <div class="grow">
              <span class="faint">{isWordField(proposal.field) && t(`field_${proposal.field}`)}</span>{' '}
              <strong class="said">{saidOf(proposal.field, proposal.value)}</strong>
              {proposal.source.kind === 'page' && <div class="faint said">{shortAddress(proposal.source.address)}</div>}
            </div>
            <Button small icon={Check} onClick={() => void answer(takeProposal(kith, proposal.id))}>
              {t('take_over')}
            </Button>
            <Button small look="quiet" icon={X} onClick={() => void answer(refuseProposal(kith, proposal.id))}>
              {t('keep_mine')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
