/** Which customers are selected, and from where a range reaches: what was selected before it stays. */
export interface Selection {
  chosen: ReadonlySet<string>;
  anchor?: { id: string; before: ReadonlySet<string>; isOn: boolean };
}

export const nothingSelected: Selection = { chosen: new Set() };

/** Space or a click: one more, or one less. A range reaches from here. */
export function toggle({ chosen }: Selection, id: string): Selection {
  const isOn = !chosen.has(id);
  const next = new Set(chosen);
  if (isOn) next.add(id);
  else next.delete(id);
  return { chosen: next, anchor: { id, before: chosen, isOn } };
}

/** Shift and an arrow or a click: everything shown between the anchor and here, as the anchor is; going back gives up what went too far. */
export function reachTo(
  { chosen, anchor }: Selection,
  id: string,
  { from, shown }: { from: string; shown: readonly string[] },
): Selection {
  const start = anchor && shown.includes(anchor.id) ? anchor : { id: from, before: chosen, isOn: true };
  const [a, b] = [shown.indexOf(start.id), shown.indexOf(id)];
  const range = shown.slice(Math.min(a, b), Math.max(a, b) + 1);
  const next = new Set(start.before);
  for (const one of range) {
    if (start.isOn) next.add(one);
    else next.delete(one);
  }
  return { chosen: next, anchor: start };
}

export function addAll({ chosen }: Selection, shown: readonly string[]): Selection {
  return { chosen: new Set([...chosen, ...shown]) };
}
