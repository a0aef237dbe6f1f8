import { composedParent } from '../../utils/portal/walk';

const systemIsDark = matchMedia('(prefers-color-scheme: dark)');

/** Light or dark as the page itself is drawn; the portal has its own switch, which the system's setting knows nothing of. Reads layout. */
export function pageTheme(): 'light' | 'dark' {
  const color = backgroundBehind(document.elementFromPoint(innerWidth * 0.4, innerHeight * 0.6));
  if (!color) return systemIsDark.matches && pageFollowsSystem() ? 'dark' : 'light';
  return luminance(color) < 0.4 ? 'dark' : 'light';
}

/** A page without a background of its own is white, unless it declares that it follows the system. */
function pageFollowsSystem(): boolean {
  return getComputedStyle(document.documentElement).colorScheme.includes('dark');
}

function backgroundBehind(element: Element | null): number[] | undefined {
  for (let node: Node | null = element; node; node = composedParent(node)) {
    if (!(node instanceof Element)) continue;
    const parts =
      getComputedStyle(node)
        .backgroundColor.match(/[\d.]+/g)
        ?.map(Number) ?? [];
    const [red, green, blue, alpha = 1] = parts;
    if (red !== undefined && green !== undefined && blue !== undefined && alpha > 0.5) return [red, green, blue];
  }
  return undefined;
}

/** Relative, 0 to 1, good enough to tell dark from light. */
function luminance([red = 0, green = 0, blue = 0]: number[]): number {
  return (0.2126 * red + 0.7152 * green + 0.0722 * blue) / 255;
}
