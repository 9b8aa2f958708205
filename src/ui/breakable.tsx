/** Text whose addresses break behind their signs rather than within a word. */
export function Breakable({ text }: { text: string }) {
  return <>{text.split(/(?<=[@/.])(?=\S)/).flatMap((part, at) => (at === 0 ? [part] : [<wbr key={at} />, part]))}</>;
}
