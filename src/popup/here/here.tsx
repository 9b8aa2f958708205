import type { Saved } from '../../app/acts/save-draft.ts';
import { Skeleton } from '../../ui/skeleton.tsx';
import { t } from '../../ui/words.ts';
import { DraftForm } from './draft-form.tsx';
import { KnownPerson } from './known-person.tsx';
import { SiteSwitch } from './site-switch.tsx';
import type { Page } from './page-state.ts';
import { NotRight } from './not-right.tsx';
import { PeopleOnPage } from './people-on-page.tsx';
import { SavedPeople } from './saved-people.tsx';
import './here.css';

/** Whoever the page in front of the user is about, and whether Kith looks at this site by itself. */
export function Here(props: { page: Page; onSavedMany: () => void }) {
  return (
    <>
      <Somebody {...props} />
      <div class="here-end">
        <SiteSwitch />
        {props.page.state.kind !== 'reading' && <NotRight />}
      </div>
    </>
  );
}

function Somebody({ page: { state, show }, onSavedMany }: { page: Page; onSavedMany: () => void }) {
  const onSaved = ({ person }: Saved, act: string): void =>
    show({ kind: 'known', person, saved: { act, people: 1, before: state } });

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
          fresh={state.saved !== undefined}
        />
      );
    case 'saved':
      return <SavedPeople ids={state.people} />;
    case 'people':
      return (
        <PeopleOnPage
          drafts={state.drafts}
          known={state.known}
          source={state.address}
          onSaved={(known, people, act) => {
            show({ ...state, known, saved: { act, people, before: state } });
            onSavedMany();
          }}
        />
      );
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
          onSaved={onSaved}
        />
      );
    default:
      return (
        <DraftForm
          draft={{ name: '', evidence: {} }}
          address={state.address}
          formId={state.formId}
          key={state.formId}
          kept={state.kept}
          suggestedName={state.title === '' ? undefined : state.title.slice(0, 80)}
          lead={
            <div class="nobody">
              <p class="nobody-title">{t('nobody_here')}</p>
              <p class="soft">{why(state.why)}</p>
            </div>
          }
          onSaved={onSaved}
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
