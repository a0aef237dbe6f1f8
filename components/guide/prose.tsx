interface Block {
  isList: boolean;
  lines: string[];
}

/** Lines are paragraphs; lines that begin with a hyphen are the items of one list. */
export function Prose({ text }: { text: string }) {
  return blocksOf(text).map(({ isList, lines }) =>
    isList ? (
      <ul key={lines[0]}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    ) : (
      <p key={lines[0]}>{lines[0]}</p>
    ),
  );
}

export function blocksOf(text: string): Block[] {
  const blocks: Block[] = [];
  for (const line of text.split('\n')) {
    const isList = line.startsWith('- ');
    const last = blocks.at(-1);
    if (isList && last?.isList) last.lines.push(line.slice(2));
    else blocks.push({ isList, lines: [isList ? line.slice(2) : line] });
  }
  return blocks;
}
