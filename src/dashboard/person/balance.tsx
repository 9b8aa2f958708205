import type { PersonPage } from '../../app/reads/person.ts';
import { balanceOf, type BalanceFlag, flagOf, giftsFor } from '../../domain/balance.ts';
import { addDays, type LocalDate } from '../../domain/dates.ts';
import { occasionsOf } from '../../domain/occasions/occasions-of.ts';
import { calledName, span } from '../../ui/format.ts';
import { HandHeart } from '../../ui/icons.ts';
import { occasionWords } from '../../ui/occasion-words.ts';
import { t } from '../../ui/words.ts';
import { useKith } from '../kith-context.ts';
import { BalanceBars } from './balance-bars.tsx';

/** How often the user gave and asked in a year, and a quiet word where it was mostly asking: with something to give. */
export function Balance({ page, today }: { page: PersonPage; today: LocalDate }) {
  const balance = balanceOf(page.interactions, today);
  const flag = page.rhythm?.silent === true ? undefined : flagOf(balance, today);
  const name = calledName(page.person);
  return (
    <>
      <BalanceBars gave={balance.gave} asked={balance.asked} />
      {flag && (
        <div class="balance-flag">
          <HandHeart size={18} aria-hidden="true" />
          <div>
            <p class="said">
              {flag.kind === 'thanks'
                ? t('flag_thanks', { name, span: span(flag.days) })
                : t('flag_asks', { name, asked: flag.asked, starts: flag.starts })}
            </p>
            <Gifts word={flag.kind} page={page} today={today} />
          </div>
        </div>
      )}
    </>
  );
}

function Gifts({ word, page, today }: { word: BalanceFlag['kind']; page: PersonPage; today: LocalDate }) {
  const kith = useKith();
  const { person, changes } = page;
  const name = calledName(person);
  const [need] = person.needs;
  const zone = kith.ports.zone();
  const news = occasionsOf(person, { today, zone, birthdayLeadDays: 14, changes }).find(
    ({ kind, from }) => kind !== 'condolence' && kind !== 'feast' && from <= addDays(today, 14),
  );
  const has = { introduction: person.offers.length > 0, offer: need !== undefined, congratulation: news !== undefined };
  const gifts = giftsFor(word, has);
  if (gifts.length === 0) return null;
  return (
    <ul class="said">
      {gifts.map((gift) => (
        <li key={gift}>
          {gift === 'introduction' && t('gift_introduction', { name, offer: person.offers[0] ?? '' })}
          {gift === 'offer' && t('gift_offer', { name, need: need ?? '' })}
          {gift === 'congratulation' && news && t('gift_congratulation', { what: occasionWords(news, today) })}
          {gift === 'hello' && t('gift_hello')}
        </li>
      ))}
    </ul>
  );
}
