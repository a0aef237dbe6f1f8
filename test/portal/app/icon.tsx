// Drawn for the stand-in; no Microsoft artwork.
const paths = {
  menu: 'M2 4h12M2 8h12M2 12h12',
  search: 'M6.5 2a4.5 4.5 0 1 1 0 9 4.5 4.5 0 0 1 0-9zM10 10l4 4',
  bell: 'M8 2a4 4 0 0 0-4 4v4l-1 2h10l-1-2V6a4 4 0 0 0-4-4zM7 14h2',
  help: 'M5.5 6a2.5 2.5 0 1 1 3.5 2.3c-.7.3-1 .8-1 1.7M8 13v.5',
  gear: 'M8 5.5a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5zM8 1.5v2M8 12.500v2M1.500 8h2M12.500 8h2M3.400 3.400l1.400 1.400M11.200 11.200l1.400 1.400M3.400 12.600l1.400-1.400M11.200 4.800l1.400-1.400',
  smile: 'M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2zM5.500 9.500c1 2 4 2 5 0M6 6v1M10 6v1',
  person: 'M8 3a2.500 2.500 0 1 1 0 5 2.500 2.500 0 0 1 0-5zM3 14c0-3 2-4.500 5-4.500s5 1.500 5 4.500',
  info: 'M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2zM8 7v4M8 5v.5',
  check: 'M3 8l3.500 3.500L13 5',
  down: 'M3 6l5 5 5-5',
  up: 'M3 10l5-5 5 5',
  right: 'M6 3l5 5-5 5',
  left: 'M10 3L5 8l5 5',
  arrowUp: 'M8 14V3M4 7l4-4 4 4',
  arrowDown: 'M8 2v11M4 9l4 4 4-4',
  arrowRight: 'M2 8h12M10 4l4 4-4 4',
  plus: 'M8 2v12M2 8h12',
  download: 'M8 2v8M4.500 6.500L8 10l3.500-3.500M3 14h10',
  pencil: 'M3 13l1-4 7-7 3 3-7 7z',
  calendar: 'M2 4h12v10H2zM2 7h12M5 2v3M11 2v3',
  swap: 'M2 5h11M10 2l3 3-3 3M14 11H3M6 8l-3 3 3 3',
  star: 'M8 2l2 4 4 .5-3 3 .8 4.500L8 12l-3.800 2L5 9.500l-3-3 4-.5z',
  sparkle: 'M6 2l1.500 4L12 8l-4.500 2L6 14l-1.500-4L1 8l3.500-2zM12.500 2v3M11 3.500h3',
  close: 'M3 3l10 10M13 3L3 13',
  thumb: 'M5 14V7l3-5c1.500 0 1.500 1.500 1 4h4l-1 8zM5 7H2v7h3',
  home: 'M2 8l6-6 6 6M4 7v7h8V7',
  more: 'M3 8h.01M8 8h.01M13 8h.01',
} as const;

export type IconName = keyof typeof paths;

export function Icon({ name }: { name: IconName }) {
  return (
    <svg
      className="icon"
      width="16"
      height="16"
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.2"
      aria-hidden="true"
    >
      <path d={paths[name]} />
    </svg>
  );
}
