import type { OverlayModel } from './overlay-model';
import type { RowFlag } from './row-flags';
import type { Translate } from './words';

/** Beside the catalogue's rows: how many of each the plan wants, and what was filled. The panel says the same for screen readers. */
export function offerMarks({ view, catalogue, fill }: OverlayModel, t: Translate): RowFlag[] {
  if (!view || catalogue?.step !== 'select') return [];
  return view.toRecreate.flatMap(({ from: [id], name, quantity }) => {
    if (id === undefined || !catalogue.lines[id] || !('isHere' in catalogue.lines[id])) return [];
    const filled = fill.state === 'filled' && fill.lines[id]?.filled;
    const words = filled ? t('overlay:recreate.filled', { quantity }) : t('overlay:recreate.wanted', { quantity });
    return [{ id, name, tone: filled ? 'good' : 'attention', short: words, whole: words } satisfies RowFlag];
  });
}
