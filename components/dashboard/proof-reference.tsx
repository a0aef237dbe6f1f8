/** An event's id and its hash, small and breakable: they are for comparing, not for reading. */
export function ProofReference({ event, hash }: { event: string; hash: string }) {
  return (
    <span className="secondary reference">
      <code>{event}</code> <code>{hash}</code>
    </span>
  );
}
