import { verbs } from './verbs.ts';

/**
 * The engine on the command line: `npm run -s workbench -- VERB [arguments]`. Each verb is one file beside this one; its
 * formats are described in README.md. Exits 2 for a call that can't be understood.
 */
const [name = '', ...args] = process.argv.slice(2);
const verb = verbs.get(name);
if (verb) {
  await (
    await verb()
  )(args);
} else {
  console.error(`usage: npm run -s workbench -- VERB ...   verbs: ${[...verbs.keys()].join(', ')}`);
  process.exitCode = 2;
}
