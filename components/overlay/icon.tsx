const paths = {
  check: 'M3 8.5l3.2 3.2L13 4.8',
  cross: 'M4 4l8 8M12 4l-8 8',
  warning: 'M8 2l6.4 11.5H1.6zM8 6.5v3.2M8 11.6v.2',
  info: 'M8 14A6 6 0 108 2a6 6 0 000 12zM8 7.3v3.5M8 5v.2',
  clock: 'M8 14A6 6 0 108 2a6 6 0 000 12zM8 4.8V8l2.4 1.6',
  leave: 'M2.5 8h10M8.8 4.2L12.6 8l-3.8 3.8',
  arrive: 'M13.5 8h-10M7.2 4.2L3.4 8l3.8 3.8',
  question: 'M6 6.2a2 2 0 113 1.7c-.7.4-1 .8-1 1.5M8 11.4v.2M8 14A6 6 0 108 2a6 6 0 000 12z',
  up: 'M3.5 10L8 5.5 12.5 10',
  down: 'M3.5 6L8 10.5 12.5 6',
  toLeft: 'M2.5 3v10M13 8H5.5M8.5 4.8L5.3 8l3.2 3.2',
  toTop: 'M3 2.5h10M8 13V5.5M4.8 8.5L8 5.3l3.2 3.2',
  toBottom: 'M3 13.5h10M8 3v7.5M4.8 7.5L8 10.7l3.2-3.2',
  toRight: 'M13.5 3v10M3 8h7.5M7.5 4.8L10.7 8l-3.2 3.2',
} as const;

export type IconName = keyof typeof paths;

/** Decorative: the words beside it say the same. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg className="icon" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d={paths[name]} />
    </svg>
  );
}
