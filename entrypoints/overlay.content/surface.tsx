import { useEffect, useLayoutEffect, useMemo, useSyncExternalStore } from 'react';
import { Overlay } from '../../components/overlay/overlay';
import type { OverlayActions, OverlayModel } from '../../components/overlay/overlay-model';
import { createPressGuard, PressGuardContext } from '../../components/overlay/press-guard';
import type { createTexts } from '../../components/texts/texts';
import { TextsContext, useTexts } from '../../components/texts/use-texts';
import type { Store } from './store';

export interface SurfaceState {
  texts: ReturnType<typeof createTexts>;
  /** Undefined on pages that the product does not know. */
  visit?: { store: Store<OverlayModel>; actions: OverlayActions };
  /** The extension is gone from under this script: nothing here works any more. */
  isUpdated: boolean;
}

interface SurfaceProps {
  state: Store<SurfaceState>;
  /** Called after each drawing: marks and gutter follow what was drawn. */
  onDrawn(): void;
}

export function Surface({ state, onDrawn }: SurfaceProps) {
  const { texts, visit, isUpdated } = useSyncExternalStore(state.subscribe, state.get);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was drawn decides, not the function
  useEffect(onDrawn, [visit, isUpdated]);
  return (
    <TextsContext value={texts}>
      <div lang={texts.language} style={{ display: 'contents' }}>
        {isUpdated ? <UpdatedNote /> : visit && <VisitOverlay {...visit} onDrawn={onDrawn} />}
      </div>
    </TextsContext>
  );
}

function VisitOverlay({ store, actions, onDrawn }: NonNullable<SurfaceState['visit']> & { onDrawn(): void }) {
  const model = useSyncExternalStore(store.subscribe, store.get);
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs after each drawing of the model
  useLayoutEffect(onDrawn, [model]);
  const guard = useMemo(() => createPressGuard((wasInSight) => rememberPress(store, wasInSight)), [store]);
  return (
    <PressGuardContext value={guard}>
      <Overlay model={model} actions={actions} />
    </PressGuardContext>
  );
}

function rememberPress(store: Store<OverlayModel>, wasInSight: boolean): void {
  if (store.get().isPressRefused !== !wasInSight) store.set({ isPressRefused: !wasInSight });
}

function UpdatedNote() {
  const { t } = useTexts();
  return (
    <section className="panel panel-collapsed" aria-label={t('overlay:name')}>
      <p className="updated" role="status">
        {t('overlay:updated')}
      </p>
    </section>
  );
}
