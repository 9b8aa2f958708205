/** Languages whose needs and offers are read by stems and concepts; other languages meet by equal words and parts of words. */
export type Language = 'en' | 'de' | 'fr' | 'es';

/** Words of needs and offers that carry no topic, folded (see `fold`): they tell the language, and are left out of what a line is about. */
const topicless: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: words(
    'a an the and or of for to in on at by with from into as is are be am was were been i me my we us our you your he him his she her hers they',
    'them their its it this that these those who whom which what when where how why some somebody someone something any anybody anyone people person',
    'others other another one ones very well really also too just than then so such can could may might will would shall should must have has had do',
    'does did not no nor but if about after before during until over under up down out off again more most less few many much each every all both own',
    'same ideally preferably currently now soon next last year month week spring summer autumn winter weekend weekends morning evening afternoon lunch',
    'look looks looking search searching searches seek seeks seeking need needs needed want wants wanted wish wishes like likes help helps helping find',
    'finding get getting gets offer offers offering provide provides providing interested interest happy glad willing eager love loves open able know knows',
    "knowing who's there here via per etc e g i.e within around between without always welcome short long good great best new first happy ready free available",
    'two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty sixty eighty hundred several few couple pair half dozen',
    'day days week weeks month months year years hour hours time times daily weekly monthly today tomorrow',
    'experienced experience experienced seasoned certified professional senior small large big young old local native',
  ),
  de: words(
    'der die das den dem des ein eine einen einem einer eines und oder mit ohne fur von vom zum zur zu im am auf aus bei nach uber unter vor bis seit',
    'durch gegen wegen wahrend um an in ich du er sie es wir ihr mein meine meinen meiner unser unsere sein seine ihre ihren sich nicht kein keine auch',
    'noch nur schon sehr als wie wenn dass weil jemand jemanden wer was wo ist sind war hat haben wird werden kann mochte will soll suche sucht suchen',
    'gesucht brauche braucht brauchen bietet biete bieten wunscht wunsche mochten wollen gern gerne hilfe hilft helfen unterstutzung freie freien freier',
    'neue neuen neuer neues gute guten guter gut kleine kleinen kleiner junge jungen alte alten erfahrene erfahrener erfahrung tochter sohn abend abends',
    'nachmittag nachmittage nachmittags woche monat jahr ab zeit gibt geben macht machen gebe leitet lernen besser leute menschen',
  ),
  fr: words(
    'le la les l un une des du de d au aux et ou avec sans pour par dans sur sous chez vers en entre depuis pendant je j tu il elle on nous vous ils',
    'elles mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs ce cet cette ces qui que qu quoi dont ne pas plus tres aussi est sont etre',
    'avoir cherche cherchons recherche besoin voudrait voudrais aimerait aimerais souhaite souhaiterait veut propose offre donne aide aider quelqu quelque',
    'jeune jeunes petit petite nouveau nouvelle bon bonne experimente experimentee fille fils temps libre soir apprendre ameliorer mieux premier premiere',
    'gens personne personnes travaille',
  ),
  es: words(
    'el la los las un una unos unas de del al y e o u con sin para por en sobre entre desde hasta hacia como yo tu ella nosotros mi mis su sus nuestro',
    'nuestra que quien cual donde cuando no muy mas tambien es son esta estan ser tiene tienen hay se lo le les busca busco buscamos necesita necesito',
    'quiere quiero quisiera ofrece ofrezco da doy ayuda ayudar alguien joven jovenes pequeno pequena nuevo nueva bueno buena libre libres tarde tardes',
    'noche hija hijo tiempo aprender mejorar primer primero primera gente persona personas experiencia trabaja',
  ),
};

/** Letters and endings that one of them has and the others lack. */
const shapes: readonly (readonly [Language, RegExp])[] = [
  ['de', /[äöüß]|\p{L}{3}(ung|ungen|keit|heit|lich|erin)(?!\p{L})/giu],
  ['fr', /[àâçêîôûœ]|\p{L}{2}(eux|euse|ière|aire|trice)(?!\p{L})/giu],
  ['es', /[ñ¿¡íóú]|\p{L}{2}(ción|dor|dora|ero|era|miento)(?!\p{L})/giu],
];

function words(...lines: readonly string[]): ReadonlySet<string> {
  return new Set(lines.flatMap((line) => line.split(' ')));
}

/**
 * The language of a short line, by its function words, letters and endings, and by words of a language's own that are handed in
 * as a test. English where nothing speaks for another one.
 */
export function languageOf(
  text: string,
  folded: readonly string[],
  speaks: (language: Language, word: string) => boolean,
): Language {
  const score: Record<Language, number> = { en: 0, de: 0, fr: 0, es: 0 };
  for (const language of ['en', 'de', 'fr', 'es'] as const) {
    for (const word of folded) if (topicless[language].has(word) || speaks(language, word)) score[language]++;
  }
  for (const [language, shape] of shapes) score[language] += text.match(shape)?.length ?? 0;
  let found: Language = 'en';
  for (const language of ['de', 'fr', 'es'] as const) if (score[language] > score[found]) found = language;
  return found;
}

/** Whether a folded word says something of the topic of a line in that language. */
export function isTopic(word: string, language: Language): boolean {
  return word.length > 1 && !/^\d+$/.test(word) && !topicless[language].has(word);
}
