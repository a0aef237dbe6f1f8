import { useId } from 'react';
import type { Day } from '../../utils/consolidation/subscription';
import { TableHead } from '../shared/table-head';
import { useTexts } from '../texts/use-texts';

export interface ChartSeries {
  /** Names the colour. */
  stage: string;
  name: string;
  values: number[];
}

interface TimelineChartProps {
  title: string;
  /** What is counted, in one sentence. */
  basis: string;
  days: Day[];
  /** From the bottom of the drawing to its top. */
  series: ChartSeries[];
  nameOf: (day: Day) => string;
}

const width = 600;
const height = 160;

/** How much stood where on which day: a drawing, its meaning in words, and the same numbers as a table. */
export function TimelineChart({ title, basis, days, series, nameOf }: TimelineChartProps) {
  const { t, language } = useTexts();
  const id = useId();
  const number = new Intl.NumberFormat(language);
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return null;
  const highest = Math.max(1, ...days.map((_, index) => series.reduce((sum, { values }) => sum + (values[index] ?? 0), 0)));
  const now = series.map(({ name, values }) => t('time:timeline.value', { name, count: values.at(-1) ?? 0 })).join(', ');
  return (
    <figure className="timeline-chart stack">
      <figcaption>
        <h3 id={id}>{title}</h3>
        <p className="secondary">{basis}</p>
      </figcaption>
      <div className="timeline-drawing">
        <span className="secondary number" aria-hidden="true">
          {number.format(highest)}
        </span>
        <svg
          viewBox={`0 0 ${width} ${height}`}
          preserveAspectRatio="none"
          role="img"
          aria-label={t('time:timeline.chart', { title, from: nameOf(first), until: nameOf(last), now })}
        >
          {stack(series, days.length).map(({ stage, lower, upper }) => (
            <path key={stage} data-stage={stage} d={outline(lower, upper, highest)} />
          ))}
        </svg>
        <span className="timeline-days secondary" aria-hidden="true">
          <span>{nameOf(first)}</span>
          <span>{nameOf(last)}</span>
        </span>
      </div>
      <ul className="timeline-legend" aria-labelledby={id}>
        {series.map(({ stage, name, values }) => (
          <li key={stage}>
            <span className="stage-swatch" data-stage={stage} aria-hidden="true" />
            {name} <span className="stage-count">{number.format(values.at(-1) ?? 0)}</span>
          </li>
        ))}
      </ul>
      <details>
        <summary>{t('time:timeline.asTable', { title })}</summary>
        <div className="scroll">
          <table aria-label={title}>
            <TableHead columns={[t('time:timeline.day'), ...series.map(({ name }) => ({ name, className: 'number' }))]} />
            <tbody>
              {days
                .map((day, index) => (
                  <tr key={day}>
                    <th scope="row">{nameOf(day)}</th>
                    {series.map(({ stage, values }) => (
                      <td key={stage} className="number">
                        {number.format(values[index] ?? 0)}
                      </td>
                    ))}
                  </tr>
                ))
                .reverse()}
            </tbody>
          </table>
        </div>
      </details>
    </figure>
  );
}

interface Layer {
  stage: string;
  lower: number[];
  upper: number[];
}

function stack(series: readonly ChartSeries[], length: number): Layer[] {
  let lower = Array.from({ length }, () => 0);
  return series.map(({ stage, values }) => {
    const upper = lower.map((sum, index) => sum + (values[index] ?? 0));
    const layer = { stage, lower, upper };
    lower = upper;
    return layer;
  });
}

/** Steps, not slopes: nothing is known of the hours between two days. */
function outline(lower: readonly number[], upper: readonly number[], highest: number): string {
  const step = width / upper.length;
  const x = (index: number) => (index * step).toFixed(1);
  const y = (value: number) => (height - (value / highest) * height).toFixed(1);
  const top = upper.map((value, index) => `L${x(index)} ${y(value)}L${x(index + 1)} ${y(value)}`).join('');
  const bottom = lower
    .map((value, index) => `L${x(index + 1)} ${y(value)}L${x(index)} ${y(value)}`)
    .toReversed()
    .join('');
  return `M${x(0)} ${y(lower[0] ?? 0)}${top}${bottom}Z`;
}
