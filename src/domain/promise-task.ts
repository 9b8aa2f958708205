/** A verb in its basic form behind the words that it hangs on, with what may stand before it. */
const FRENCH = "(?=(?:(?:lui|leur|la|le|les|y|en|l['’])\\s?)?\\p{L}+(?:er|ir|re)(?!\\p{L}))";
const SPANISH = '(?=\\p{L}+[aei]r(?:l[eoa]s?|sel[oa]s?)?(?!\\p{L}))';

/** How a promise of one's own begins, where a task that reads by itself comes behind: "I'll", "Ich muss", "Je dois", "Tengo que". */
const beginnings = [
  "(?:I (?:said|told \\p{L}+)(?: that)? )?I(?:['’]ll|['’]d| will| would)(?: (?:like|love|want) to)? (?:also |still |just )?",
  "I(?:['’]m| am) (?:going|supposed|meaning) to ",
  '(?:I )?(?:still )?(?:have|need|want|ought|promised|must remember|plan|mean|remember) to ',
  'I (?:still )?(?:must|should|shall|can) (?:still |really )?',
  "(?:do not|don['’]t) forget to ",
  // The verb stands at the end of a German sentence with these; "mich" belongs to its subject.
  '(?:ich )(?:muss|will|soll|sollte|möchte|werde|wollte|darf)(?: noch)?(?! (?:mich|mir|nicht|uns)(?!\\p{L})) ',
  `(?:je dois|je vais|je veux|je voudrais|je devrais|je compte|il faut|il me faut|penser à) ${FRENCH}`,
  `(?:j['’]ai promis (?:de |d['’])|n['’]oublie pas (?:de |d['’]))${FRENCH}`,
  `(?:tengo que|tendría que|debo|debería|voy a|quiero|he de|hay que|prometí|no olvidar|acordarme de) ${SPANISH}`,
].map((beginning) => new RegExp(`^\\s*${beginning}`, 'iu'));

/**
 * What is to be done, of a promise in the first person: "I'll send Ada the paper" is "Send Ada the paper". A line that would not read by
 * itself without its beginning ("Ich schicke Ada das Buch", "I owe Ada lunch") stays as it is.
 */
export function taskOf(line: string): string {
  const said = beginnings.map((beginning) => beginning.exec(line)?.[0] ?? '').find((words) => words !== '') ?? '';
  const task = line.slice(said.length).trim();
  const isTask = said !== '' && /^\p{L}/u.test(task) && !/^(?:be|have|never|not)\b/i.test(task);
  return isTask ? task.replace(/^./u, (letter) => letter.toLocaleUpperCase()) : line;
}
