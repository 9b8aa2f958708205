import { useEffect, useRef, useState } from 'preact/hooks';
import { undoAct } from '../../app/acts/undo-act.ts';
import { Skeleton } from '../../ui/skeleton.tsx';
import { useAnnounce } from '../../ui/toast.tsx';
import { plural, t } from '../../ui/words.ts';
import { useKith } from '../kith-context.ts';
import { DraftForm } from './draft-form.tsx';
import { KnownPerson } from './known-person.tsx';
import { SiteSwitch } from './site-switch.tsx';
import type { PageState } from './page-state.ts';
import { NotRight } from './not-right.tsx';
import { PeopleOnPage } from './people-on-page.tsx';
import { SavedPeople } from './saved-people.tsx';
import './here.css';

/** Whoever the page in front of the user is about, and whether Kith looks at this site by itself. */
export function Here(props: { state: PageState; onSavedMany: () => void }) {
  return (
    <>
      <Somebody {...props} />
      <div class="here-end">
        <SiteSwitch />
        {props.state.kind !== 'reading' && <NotRight />}
      </div>
    </>
  );
}

function Somebody({ state, onSavedMany }: { state: PageState; onSavedMany: () => void }) {
  const kith = useKith();
  const announce = useAnnounce();
  const [saved, setSaved] = useState<string>();
  const told = useRef(false);
  const savedBy = state.kind === 'known' || state.kind === 'saved' ? state.savedBy : undefined;
  const many = state.kind === 'saved' ? state.people.length : 1;

  useEffect(() => {
    if (savedBy === undefined || told.current) return;
    told.current = true;
    announce({ text: many > 1 ? plural('people_saved', many) : t('saved'), undo: () => undoAct(kith, savedBy) });
  }, [announce, kith, savedBy, many]);

  const onSaved = (person: string, act: string): void => {
    setSaved(person);
    announce({
      text: t('saved'),
      undo: async () => {
        await undoAct(kith, act);
        setSaved(undefined);
      },
    });
  };

  if (saved !== undefined) return <KnownPerson id={saved} fresh />;
  switch (state.kind) {
    case 'reading':
      return <Skeleton rows={1} />;
    case 'known':
      return (
        <KnownPerson
          id={state.person}
          draft={state.draft}
          address={state.address}
          photo={state.photo}
          fresh={state.savedBy !== undefined}
        />
      );
    case 'saved':
      return <SavedPeople ids={state.people} />;
    case 'people':
      return <PeopleOnPage drafts={state.drafts} known={state.known} source={state.address} onSaved={onSavedMany} />;
    case 'draft':
      return (
        <DraftForm
          draft={state.draft}
          address={state.address}
          formId={state.formId}
          key={state.formId}
          kept={state.kept}
          likely={state.likely}
          photo={state.photo}
          onSaved={(one, act) => onSaved(one.person, act)}
        />
      );
    default:
      return (
        <DraftForm
          draft={{ name: '', evidence: {} }}
          address={state.address}
          formId={state.formId}
          kept={state.kept}
          suggestedName={state.title === '' ? undefined : state.title.slice(0, 80)}
          lead={
            <div class="nobody">
              <p class="nobody-title">{t('nobody_here')}</p>
              <p class="soft">{why(state.why)}</p>
            </div>
          }
          onSaved={(one, act) => onSaved(one.person, act)}
        />
      );
  }
}

/** Why nobody was recognised, and what to do. */
function why(reason: string): string {
  switch (reason) {
    case 'internal':
      return t('nobody_internal');
    case 'file':
      return t('nobody_file');
    case 'error-page':
      return t('nobody_error_page');
    case 'changed':
      return t('nobody_changed');
    case 'sign-in':
      return t('nobody_sign_in');
    case 'article':
      return t('nobody_article');
    case 'organization':
      return t('nobody_organization');
    default:
      return t('nobody_unclear');
  }
}
