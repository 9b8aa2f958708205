/**
 * How many of a thousand people carry a name, for the names that are common almost everywhere: two people of one book who
 * share such a name are less surely one person. Rounded from public population counts; only the order of size matters.
 */
const GIVEN_PER_MILLE = `
20 maria mohammed muhammad
12 john james david michael robert anna jose
8 mary william thomas peter paul andrea daniel christian martin jan alexander ahmed ali juan carlos luis wei elena sarah laura
5 richard charles joseph christopher mark george stephen andrew anthony matthew jennifer linda elizabeth patricia susan julia
5 thomas stefan andreas antonio marco giuseppe pierre jean marie sophie emma olga sergey ivan alexey dmitry fatima omar hassan
5 ana sofia lucas gabriel pedro miguel joao li yan min jing kevin brian jessica emily amit rahul raj priya
`;
const FAMILY_PER_MILLE = `
20 nguyen kim wang li zhang lee
10 smith garcia chen liu singh kumar park tran silva khan ali ahmed
6 johnson williams brown jones davis miller martinez hernandez lopez gonzalez rodriguez muller mueller mohammed santos
6 yang huang zhao wu zhou le pham choi sharma patel hussain gupta das fernandez perez sanchez
4 wilson anderson taylor thomas moore martin jackson white harris clark lewis robinson walker hall young king wright
4 schmidt schneider fischer weber meyer wagner becker rossi russo ferrari ivanov kowalski novak jensen nielsen hansen
4 johansson andersson karlsson larsen sato suzuki tanaka watanabe takahashi ito yamamoto oliveira souza pereira costa
`;

/** The share of people who carry a folded given name, or undefined where it is not one of the common ones. */
export function commonGiven(name: string): number | undefined {
  return given.get(name);
}

/** The share of people who carry a folded family name, or undefined where it is not one of the common ones. */
export function commonFamily(name: string): number | undefined {
  return family.get(name);
}

const given: ReadonlyMap<string, number> = readShares(GIVEN_PER_MILLE);
const family: ReadonlyMap<string, number> = readShares(FAMILY_PER_MILLE);

function readShares(table: string): Map<string, number> {
  const shares = new Map<string, number>();
  for (const line of table.trim().split('\n')) {
    const [perMille, ...names] = line.split(' ');
    for (const name of names) if (!shares.has(name)) shares.set(name, Number(perMille) / 1000);
  }
  return shares;
}
