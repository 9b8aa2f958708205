/** The lines that one text of notes has and the other lacks, in their order; blank ones aside. A line that was reworded is in both. */
export function noteLines(from: string, to: string): { added: string; removed: string } {
  const lines = (text: string): string[] => text.split('\n').filter((line) => line.trim() !== '');
  return { added: lacking(lines(to), lines(from)).join('\n'), removed: lacking(lines(from), lines(to)).join('\n') };
}

/** What is left of a list without each entry of another, taken out once. */
function lacking(list: readonly string[], other: readonly string[]): string[] {
  const left = new Map<string, number>();
  for (const line of other) left.set(line, (left.get(line) ?? 0) + 1);
  return list.filter((line) => {
    const times = left.get(line) ?? 0;
    left.set(line, times - 1);
    return times <= 0;
  });
}
