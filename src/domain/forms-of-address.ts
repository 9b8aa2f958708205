const FORMS = new Set(
  (
    'mr mrs ms miss mx sir dame lord lady dr dra prof professor rev herr frau hr fru mme mlle monsieur madame sr sra srta senor senora ' +
    'sig sigra dott dottssa mag ing dipl dipl-ing'
  ).split(' '),
);

/** Whether a word before a name is how somebody is addressed: `Dr.`, `Señora`. None of them is the name that one calls somebody by. */
export function isFormOfAddress(word: string): boolean {
  return FORMS.has(
    word
      .normalize('NFKD')
      .replace(/\p{M}|\./gu, '')
      .toLowerCase(),
  );
}
