import { useMemo, useSyncExternalStore } from 'react';
import { createPressGuard, PressGuardContext } from '../../components/overlay/press-guard';
import { Outline } from '../../components/teach/outline';
import type { TeachActions } from '../../components/teach/teach-model';
import { TeachPanel } from '../../components/teach/teach-panel';
import { type TeachTexts, TeachTextsContext } from '../../components/teach/teach-texts';
import type { Store } from '../overlay.content/store';
import type { LessonState } from './start-lesson';

interface TeachSurfaceProps {
  texts: TeachTexts;
  store: Store<LessonState>;
  actions: TeachActions;
}

export function TeachSurface({ texts, store, actions }: TeachSurfaceProps) {
  const { boxes, ...model } = useSyncExternalStore(store.subscribe, store.get);
  const guard = useMemo(() => createPressGuard((wasInSight) => store.set({ isPressRefused: !wasInSight })), [store]);
  return (
    <TeachTextsContext value={texts}>
      <div lang={texts.language} style={{ display: 'contents' }}>
        <PressGuardContext value={guard}>
          <Outline {...boxes} />
          <TeachPanel model={model} actions={actions} />
        </PressGuardContext>
      </div>
    </TeachTextsContext>
  );
}
