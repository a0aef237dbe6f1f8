import { useContext, useState } from 'react';
import { ImportDialog, type ImportState } from '../../components/dashboard/import-dialog';
import { TextsContext } from '../../components/texts/use-texts';
import type { Event } from '../../utils/consolidation/event';
import type { Instant } from '../../utils/consolidation/subscription';
import { previewHistory, uniteHistory } from './import-history';

interface ImportHistoryProps {
  timeZone: string;
  now: Instant;
  onClose: () => void;
}

export function ImportHistory({ timeZone, now, onClose }: ImportHistoryProps) {
  const texts = useContext(TextsContext);
  const [state, setState] = useState<ImportState>({ step: 'choose' });
  const [events, setEvents] = useState<Event[]>([]);
  const run = (work: () => Promise<ImportState>) => {
    setState({ step: 'working' });
    work().then(setState, (error) => {
      setState({ step: 'refused', sentence: texts.t('common:storageFailure.unknown') });
      throw error;
    });
  };
  const preview = async (file: File) => {
    const looked = await previewHistory(file, texts);
    setEvents(looked.events);
    return looked.state;
  };
  return (
    <ImportDialog
      state={state}
      timeZone={timeZone}
      now={now}
      onFile={(file) => run(() => preview(file))}
      onConfirm={() => run(() => uniteHistory(events, texts))}
      onClose={onClose}
    />
  );
}
