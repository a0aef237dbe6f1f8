export interface StageCount {
  stage: string;
  /** The stage in the admin's words. */
  name: string;
  count: number;
}

interface StageBarProps {
  label: string;
  counts: StageCount[];
  done: number;
  total: number;
  /** The progress in words, for whoever does not see the bar. */
  words: string;
}

/** One bar, one piece per stage, in the order of the work. */
export function StageBar({ label, counts, done, total, words }: StageBarProps) {
  return (
    <div
      className="stage-bar"
      role="progressbar"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={Math.max(total, 1)}
      aria-valuenow={done}
      aria-valuetext={words}
    >
      {counts.map(({ stage, count }) => (
        <span key={stage} data-stage={stage} className="stage-piece" style={{ flexGrow: count }} />
      ))}
    </div>
  );
}

/** What the pieces of the bar mean, with their numbers. */
export function StageList({ title, counts }: { title: string; counts: StageCount[] }) {
  return (
    <section className="stage-list">
      <h3>{title}</h3>
      <ul>
        {counts.map(({ stage, name, count }) => (
          <li key={stage}>
            <span className="stage-swatch" data-stage={stage} aria-hidden="true" />
            <span className="stage-name">{name}</span> <span className="stage-count">{count}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
